package dev.aftercart.notify.channel.sms;

import dev.aftercart.notify.channel.PhoneNumber;
import java.util.Objects;

/**
 * A text message on its way. Its text form leaves out the number and the words.
 *
 * @param to whom it is for
 * @param text what it says
 * @param reference the shop's own key for it, such as a planned message's; where a provider carries it, its receipts repeat it
 */
public record OutgoingSms(PhoneNumber to, SmsText text, String reference) {

    /** Refuses null. */
    public OutgoingSms {
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(reference, "reference");
    }

    /**
     * How many parts it has.
     *
     * @return text for the log
     */
    @Override
    public String toString() {
        return "SMS of " + text.parts().size() + " parts";
    }
}
