package dev.aftercart.notify.channel.email;

import jakarta.mail.MessagingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * An e-mail with all that it needs on its way: its id, the thread it belongs to, and how to unsubscribe.
 *
 * <p>Its text form leaves out the recipient, the subject and the bodies. Immutable and thread-safe.
 */
public final class OutgoingEmail {

    private final EmailMessage message;
    private final MessageId id;
    private final List<HeaderLine> headers;

    private OutgoingEmail(EmailMessage message, MessageId id, List<HeaderLine> headers) {
        this.message = Objects.requireNonNull(message, "message");
        this.id = Objects.requireNonNull(id, "id");
        this.headers = List.copyOf(headers);
    }

    /**
     * An e-mail that stands alone.
     *
     * @param message what it says, and to whom
     * @param id its id; the same message has the same
     * @return the e-mail
     */
    public static OutgoingEmail of(EmailMessage message, MessageId id) {
        return new OutgoingEmail(message, id, List.of());
    }

    /**
     * The same in the thread of an earlier one, such as the first about the order. Clients that group by thread show them
     * together; Gmail does so only when the subjects are the same, too.
     *
     * @param first the id of the thread's first e-mail; the e-mail's own leaves it as it is
     * @return a new e-mail
     */
    public OutgoingEmail inThreadOf(MessageId first) {
        return first.equals(id)
                ? this
                : with(new HeaderLine("In-Reply-To", first.value()), new HeaderLine("References", first.value()));
    }

    /**
     * The same with one-click unsubscribing (RFC 8058), as marketing needs it. The address gets a {@code POST} without a page
     * in between, so it must know the recipient and the purpose by itself; a {@code GET} of it must change nothing. The
     * server that signs messages (DKIM) must sign these two headers as well.
     *
     * @param address an https address of ASCII characters
     * @return a new e-mail
     * @throws IllegalArgumentException when the address is not https
     */
    public OutgoingEmail unsubscribe(URI address) {
        if (!"https".equalsIgnoreCase(address.getScheme()) || address.getHost() == null) {
            throw new IllegalArgumentException("unsubscribing needs an absolute https address, and this one is not");
        }
        return with(
                new HeaderLine("List-Unsubscribe", "<" + address.toASCIIString() + ">"),
                new HeaderLine("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"));
    }

    /**
     * The same with a header of the host's own, such as {@code Feedback-ID}.
     *
     * @param name a token; none of those that are made from the message
     * @param value one line; other characters than ASCII are encoded (RFC 2047)
     * @return a new e-mail
     * @throws IllegalArgumentException when it is no such name, or the value has a line break or another control character;
     *     the value is not repeated
     */
    public OutgoingEmail header(String name, String value) {
        return with(HeaderLine.extra(name, value));
    }

    private OutgoingEmail with(HeaderLine... more) {
        List<HeaderLine> all = new ArrayList<>(headers);
        for (HeaderLine line : more) {
            all.removeIf(old -> old.name().equalsIgnoreCase(line.name()));
            all.add(line);
        }
        return new OutgoingEmail(message, id, all);
    }

    /**
     * What it says, and to whom.
     *
     * @return the message
     */
    public EmailMessage message() {
        return message;
    }

    /**
     * Its id.
     *
     * @return the id
     */
    public MessageId id() {
        return id;
    }

    List<HeaderLine> headers() {
        return headers;
    }

    /**
     * The e-mail as it goes over the wire (RFC 5322): two parts, text first, both UTF-8. The same arguments give the same
     * bytes.
     *
     * @param date the date of the message, written in UTC
     * @return the bytes, with CRLF line ends
     */
    public byte[] toEml(Instant date) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            new MimeMail(this, date).writeTo(bytes);
            return bytes.toByteArray();
        } catch (MessagingException e) {
            throw new IllegalStateException("a checked message could not be written", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Its id and language.
     *
     * @return text for the log; nothing of a person
     */
    @Override
    public String toString() {
        return "e-mail " + id + " (" + message.language().toLanguageTag() + ")";
    }
}
