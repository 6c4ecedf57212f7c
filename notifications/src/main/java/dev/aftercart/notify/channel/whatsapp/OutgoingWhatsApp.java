package dev.aftercart.notify.channel.whatsapp;

import dev.aftercart.notify.channel.PhoneNumber;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A filled template on its way. Its text form leaves out the number and the words.
 *
 * @param to whom it is for
 * @param message the template with its parameters
 * @param linkEnd what the address of the template's first button ends with, or null when that button leads to a fixed address
 *     or there is none
 * @param reference the shop's own key for it, such as a planned message's; at most 512 characters. Its receipts repeat it
 */
public record OutgoingWhatsApp(
        PhoneNumber to, WhatsAppMessage message, @Nullable String linkEnd, String reference) {

    private static final int LONGEST_REFERENCE = 512;

    /** Refuses null, and a reference that is too long. */
    public OutgoingWhatsApp {
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(message, "message");
        if (reference.length() > LONGEST_REFERENCE) {
            throw new IllegalArgumentException(
                    "a reference has at most " + LONGEST_REFERENCE + " characters, but had " + reference.length());
        }
    }

    /**
     * Which template it is.
     *
     * @return text for the log
     */
    @Override
    public String toString() {
        return "WhatsApp " + message.template();
    }
}
