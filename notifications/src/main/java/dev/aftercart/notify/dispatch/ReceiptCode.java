package dev.aftercart.notify.dispatch;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The code by which a message is known again from a provider's id, which may have a telephone number in it. */
final class ReceiptCode {

    private static final int DIGEST = 16;

    private ReceiptCode() {}

    /** Null where the provider gives none. */
    static @Nullable String of(String providerId) {
        if (providerId.isEmpty()) {
            return null;
        }
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(providerId.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, DIGEST);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
