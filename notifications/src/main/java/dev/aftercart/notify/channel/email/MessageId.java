package dev.aftercart.notify.channel.email;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The id of an e-mail (RFC 5322, section 3.6.4). The same message has the same id, however often it is tried: so a mail client,
 * a bounce, and the shop's own log know it again.
 *
 * @param value the id in angle brackets, such as {@code <4k1x…@acme.example>}
 */
public record MessageId(String value) {

    /** What a header of one line can hold, with room for several ids. */
    private static final int LONGEST = 250;

    private static final int HASH_BYTES = 16;
    private static final int BASE = 36;
    private static final Pattern FORM = Pattern.compile("<[!-;=?A-~]+@[!-;=?A-~]+>");
    private static final Pattern DOMAIN = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?");

    /** Refuses what is no id. */
    public MessageId {
        if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a message id is written <left@right> in ASCII with at most " + LONGEST
                    + " characters, but was \"" + value + "\"");
        }
    }

    /**
     * The id of a planned message. It gives away neither order number nor kind, only whether two keys are the same.
     *
     * @param key what makes the message itself: order, kind, what its reader would see, recipient's role. Never a count of
     *     attempts
     * @param domain the shop's domain, such as {@code acme.example}
     * @return the id
     */
    public static MessageId of(String key, String domain) {
        if (!DOMAIN.matcher(domain).matches()) {
            throw new IllegalArgumentException(
                    "a domain is letters, digits, dots and hyphens, such as acme.example, but was \"" + domain + "\"");
        }
        byte[] hash = Arrays.copyOf(sha256(key), HASH_BYTES);
        return new MessageId(
                "<" + new BigInteger(1, hash).toString(BASE) + "@" + domain.toLowerCase(Locale.ROOT) + ">");
    }

    private static byte[] sha256(String key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
