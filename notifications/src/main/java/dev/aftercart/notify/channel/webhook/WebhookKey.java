package dev.aftercart.notify.channel.webhook;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A secret that sender and receiver share. Its text form does not show it. Immutable and thread-safe. */
public final class WebhookKey {

    private static final String PREFIX = "whsec_";
    private static final int SHORTEST = 24;
    private static final int LONGEST = 64;
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec secret;

    private WebhookKey(byte[] secret) {
        this.secret = new SecretKeySpec(secret, ALGORITHM);
    }

    /**
     * A key as it is handed over: {@code whsec_} and Base64 of 24 to 64 random bytes.
     *
     * @param written the key
     * @return the key
     * @throws IllegalArgumentException when it is none; the message does not repeat it
     */
    public static WebhookKey of(String written) {
        byte[] secret = decoded(written);
        if (secret.length < SHORTEST || secret.length > LONGEST) {
            throw new IllegalArgumentException("a webhook key is " + PREFIX + " and Base64 of " + SHORTEST + " to "
                    + LONGEST + " bytes; what was given is not");
        }
        return new WebhookKey(secret);
    }

    private static byte[] decoded(String written) {
        try {
            return written.startsWith(PREFIX)
                    ? Base64.getDecoder().decode(written.substring(PREFIX.length()))
                    : new byte[0];
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    /** The signature of one message, as it stands in the header. */
    String sign(String id, long seconds, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            mac.update((id + "." + seconds + ".").getBytes(StandardCharsets.UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, e);
        }
    }

    /**
     * No more than that it is a key.
     *
     * @return text for the log
     */
    @Override
    public String toString() {
        return "webhook key";
    }
}
