package dev.aftercart.notify.channel.email;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
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

    /** Refuses line breaks and other control characters in what becomes a header, and addresses that are none. */
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
        if (!messageId.matches("<[!-;=?A-~]+@[!-;=?A-~]+>")) {
            throw new IllegalArgumentException("a message id is written <left@right>, but was \"" + messageId + "\"");
        }
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            new MimeMail(this, messageId, date).writeTo(bytes);
            return bytes.toByteArray();
        } catch (MessagingException e) {
            throw new IllegalStateException("a checked message could not be written", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    private static boolean breaksHeader(int c) {
        return Character.isISOControl(c) || c == 0x2028 || c == 0x2029;
    }

    private static void address(String header, String value) {
        oneLine(header, value);
        try {
            InternetAddress[] parsed = InternetAddress.parse(value, true);
            if (parsed.length != 1 || parsed[0].getAddress().indexOf('@') < 1) {
                throw new IllegalArgumentException(header + " must be one address, such as sara@example.com");
            }
        } catch (AddressException e) {
            throw new IllegalArgumentException(header + " is not an e-mail address", e);
        }
    }
}
