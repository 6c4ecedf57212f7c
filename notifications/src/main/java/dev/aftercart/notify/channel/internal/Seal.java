package dev.aftercart.notify.channel.internal;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A keyed hash by which a provider shows that a call is its own. */
public final class Seal {

    private final byte[] hash;

    private Seal(byte[] hash) {
        this.hash = hash;
    }

    /**
     * The hash of some bytes.
     *
     * @param algorithm such as {@code HmacSHA256}
     * @param key the shared secret; not empty
     * @param bytes what is sealed
     * @return the seal
     */
    public static Seal of(String algorithm, String key, byte[] bytes) {
        try {
            Mac mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), algorithm));
            return new Seal(mac.doFinal(bytes));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every JDK has " + algorithm, e);
        }
    }

    /**
     * Compares, in a time that tells nothing.
     *
     * @param written hexadecimal digits, in any case
     * @return whether they are the same
     */
    public boolean isHex(String written) {
        return isSame(HexFormat.of().formatHex(hash), written.toLowerCase(Locale.ROOT));
    }

    /**
     * Compares, in a time that tells nothing.
     *
     * @param written Base64
     * @return whether they are the same
     */
    public boolean isBase64(String written) {
        return isSame(Base64.getEncoder().encodeToString(hash), written);
    }

    private static boolean isSame(String right, String written) {
        return MessageDigest.isEqual(right.getBytes(StandardCharsets.UTF_8), written.getBytes(StandardCharsets.UTF_8));
    }
}
