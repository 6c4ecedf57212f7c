package dev.aftercart.returns;

import dev.aftercart.internal.document.DocumentText;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Which policy a decision was made by. Immutable and thread-safe.
 *
 * @param name what the shop calls the policy
 * @param version the shop's mark for the version; empty for none
 * @param fingerprint 64 hexadecimal digits, other ones for every other policy
 * @param floors the law that was joined, each with its version, such as {@code eu 2026-06}
 */
public record PolicyStamp(String name, String version, String fingerprint, List<String> floors) {

    /** Takes a copy. */
    public PolicyStamp {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(fingerprint, "fingerprint");
        floors = List.copyOf(floors);
    }

    static PolicyStamp of(ReturnPolicy policy) {
        List<String> floors = policy.floors().stream().map(Floor::toString).toList();
        Map<String, Object> content = PolicyWriter.content(policy);
        content.put("floors", floors);
        return new PolicyStamp(policy.name(), policy.domain().version(), sha256(DocumentText.json(content)), floors);
    }

    private static String sha256(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
