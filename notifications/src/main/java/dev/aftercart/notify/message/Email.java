package dev.aftercart.notify.message;

import dev.aftercart.notify.channel.email.EmailMessage;
import java.util.Locale;

/**
 * A message as an e-mail, addressed to nobody yet.
 *
 * @param subject the subject; one line
 * @param preheader what mail clients show beside the subject; it is in the HTML as well
 * @param html the HTML part
 * @param text the text part
 * @param language the language
 */
public record Email(String subject, String preheader, String html, String text, Locale language) {

    /**
     * The same e-mail with sender and recipient.
     *
     * @param from the sender, such as {@code Acme <orders@acme.example>}
     * @param to the recipient's address
     * @return an e-mail that is ready to be sent
     * @throws IllegalArgumentException when an address is none
     */
    public EmailMessage addressed(String from, String to) {
        return new EmailMessage(subject, from, to, html, text, language);
    }

    /**
     * Subject and language alone.
     *
     * @return text for the log
     */
    @Override
    public String toString() {
        return "e-mail \"" + subject + "\" (" + language.toLanguageTag() + ")";
    }
}
