package dev.aftercart.notify.channel.whatsapp;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A template with its parameters, found to be in order. Only {@link WhatsAppTemplate#fill} should make one. Immutable.
 *
 * @param template the template
 * @param parameters name or number to text, in the sequence in which they are sent
 * @param text the body as the customer will read it, for previews, tests, and as a fall-back on another channel
 */
public record WhatsAppMessage(WhatsAppTemplate template, Map<String, String> parameters, String text) {

    /** Takes a copy. */
    public WhatsAppMessage {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }
}
