package dev.aftercart.notify.channel.email;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;

/**
 * An e-mail that is ready to be sent.
 *
 * <p>Its text form leaves out the recipient and the bodies. Immutable and thread-safe.
 *
 * @param subject the subject; one line
 * @param from the sender, such as {@code Acme <orders@acme.example>}
 * @param to the recipient's address
 * @param html the HTML part
 * @param text the text part, for readers without HTML
 * @param language the language of the message
 */
public record EmailMessage(String subject, String from, String to, String html, String text, Locale language) {

    /**
     * Refuses line breaks and other control characters in what becomes a header, and addresses that are none. The domain of an
     * address may be of any letters; what stands before it is ASCII, because few servers carry more.
     */
    public EmailMessage {
        oneLine("subject", subject);
        address("from", from);
        address("to", to);
        Objects.requireNonNull(html, "html");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(language, "language");
    }

    /**
     * The message as it goes over the wire (RFC 5322): two parts, text first, both UTF-8. The same arguments give the same
     * bytes.
     *
     * @param messageId the id in angle brackets, such as {@code <shipped.1001@acme.example>}; the same message sent again
     *     has the same id
     * @param date the date of the message, written in UTC
     * @return the bytes, with CRLF line ends
     * @throws IllegalArgumentException when the id is not an id
     */
    public byte[] toEml(String messageId, Instant date) {
        return OutgoingEmail.of(this, new MessageId(messageId)).toEml(date);
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

    private static void oneLine(String header, String value) {
        if (value.isBlank() || value.chars().anyMatch(EmailMessage::breaksHeader)) {
            throw new IllegalArgumentException(
                    header + " must be one line with no control character, and not blank; it becomes a header");
        }
    }

    static boolean breaksHeader(int c) {
        return Character.isISOControl(c) || c == 0x2028 || c == 0x2029;
    }

    private static void address(String header, String value) {
        oneLine(header, value);
        Mailbox.read(header, value);
    }
}
