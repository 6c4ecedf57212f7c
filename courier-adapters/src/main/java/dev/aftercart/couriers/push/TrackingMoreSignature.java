package dev.aftercart.couriers.push;

import dev.aftercart.courier.PushRequest;
import dev.aftercart.couriers.internal.Json;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.regex.Pattern;

/** The body's {@code verifyInfo}: a time in seconds, and an HMAC-SHA256 over that time alone, in hexadecimal digits. */
final class TrackingMoreSignature implements PushCheck {

    private static final String INFO = "verifyInfo";
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,12}");

    private final byte[] key;
    private final Duration tolerance;
    private final InstantSource clock;

    TrackingMoreSignature(byte[] key, Duration tolerance, InstantSource clock) {
        this.key = key;
        this.tolerance = tolerance;
        this.clock = clock;
    }

    /** What a body says of itself. */
    private record Signed(String time, String signature) {}

    @Override
    public Optional<String> refusal(PushRequest request) {
        Signed signed = Json.read(request.body())
                .value()
                .map(body -> new Signed(
                        String.valueOf(Json.text(body, INFO, "timeStr")),
                        String.valueOf(Json.text(body, INFO, "signature"))))
                .orElse(null);
        if (signed == null || !SECONDS.matcher(signed.time).matches()) {
            return Optional.of("the body of the push has no verifyInfo with a timeStr in seconds and a signature");
        }
        byte[] expected = Digests.hmacSha256(key, signed.time.getBytes(StandardCharsets.US_ASCII));
        byte[] given = SignedHeader.hex(signed.signature);
        if (given == null || !MessageDigest.isEqual(expected, given)) {
            return Optional.of("the verifyInfo of the push does not fit the secret");
        }
        Duration away = Duration.between(Instant.ofEpochSecond(Long.parseLong(signed.time)), clock.instant());
        return away.abs().compareTo(tolerance) <= 0
                ? Optional.empty()
                : Optional.of("the push was signed at another time than about now");
    }
}
