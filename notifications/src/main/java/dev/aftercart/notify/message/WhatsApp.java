package dev.aftercart.notify.message;

import dev.aftercart.explain.Parsed;
import dev.aftercart.notify.channel.whatsapp.WhatsAppMessage;
import dev.aftercart.notify.channel.whatsapp.WhatsAppRules;
import dev.aftercart.notify.channel.whatsapp.WhatsAppTemplate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A message for WhatsApp: the template, which is approved once, and the parameters, which are sent each time.
 *
 * @param template named as the kind of the message; the same for every order
 * @param parameters the values by their numbers, one line each and never empty
 * @param url where the template's button leads, or null for none
 */
public record WhatsApp(
        WhatsAppTemplate template,
        Map<String, String> parameters,
        @Nullable String url) {

    /** Takes a copy of the parameters. */
    public WhatsApp {
        parameters = Map.copyOf(parameters);
    }

    /**
     * The message by the published rules.
     *
     * @return what can be sent, or everything that WhatsApp would refuse it for
     */
    public Parsed<WhatsAppMessage> message() {
        return template.fill(parameters, WhatsAppRules.published());
    }
}
