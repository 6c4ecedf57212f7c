package dev.aftercart.notify.channel.webhook;

import dev.aftercart.courier.PushRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The three headers of a signed request: {@code webhook-id}, {@code webhook-timestamp} and {@code webhook-signature}, by the
 * Standard Webhooks specification 1.0. With several keys there are several signatures, so that a receiver can change its key
 * without missing a message.
 *
 * <p>Immutable and thread-safe.
 */
public final class WebhookSignatures {

    static final String ID = "webhook-id";
    static final String TIMESTAMP = "webhook-timestamp";
    static final String SIGNATURE = "webhook-signature";

    private static final Duration TOLERANCE = Duration.ofMinutes(5);
    private static final Pattern SECONDS = Pattern.compile("\\d{1,12}");

    private final List<WebhookKey> keys;

    private WebhookSignatures(List<WebhookKey> keys) {
        this.keys = keys;
    }

    /**
     * Signatures by these keys.
     *
     * @param keys at least one; while a key is being changed, the new one and the old one
     * @return the signatures
     */
    public static WebhookSignatures by(List<WebhookKey> keys) {
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("a signature needs a key: give one or more, but there was none");
        }
        return new WebhookSignatures(List.copyOf(keys));
    }

    String header(String id, long seconds, byte[] body) {
        return String.join(
                " ", keys.stream().map(key -> key.sign(id, seconds, body)).toList());
    }

    /**
     * For the receiver: whether a request was signed with one of the keys, less than five minutes ago or ahead. The body's
     * bytes must be as they came. That the same id is not worked on twice is the receiver's to see to.
     *
     * @param request the request
     * @param now what time it is
     * @return true when it can be trusted
     */
    public boolean verify(PushRequest request, Instant now) {
        Optional<String> id = request.header(ID);
        Optional<Long> seconds = request.header(TIMESTAMP)
                .filter(text -> SECONDS.matcher(text).matches())
                .map(Long::valueOf);
        return id.isPresent()
                && seconds.isPresent()
                && isNear(Instant.ofEpochSecond(seconds.get()), now)
                && isSigned(request, header(id.get(), seconds.get(), request.body()));
    }

    private static boolean isNear(Instant signed, Instant now) {
        return Duration.between(signed, now).abs().compareTo(TOLERANCE) <= 0;
    }

    private static boolean isSigned(PushRequest request, String right) {
        boolean found = false;
        for (String given : request.header(SIGNATURE).orElse("").split(" ")) {
            for (String one : right.split(" ")) {
                // No way out of the loops: how long it takes tells nothing.
                found |= MessageDigest.isEqual(
                        one.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
            }
        }
        return found;
    }
}
