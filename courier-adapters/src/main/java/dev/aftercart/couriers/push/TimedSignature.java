package dev.aftercart.couriers.push;

import dev.aftercart.courier.PushRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code t=<seconds>,v1=<hex>}: an HMAC-SHA256 over the time, a dot and the body. */
final class TimedSignature implements PushCheck {

    private static final Pattern FORM = Pattern.compile("t=(\\d{1,12}),v1=([0-9a-fA-F]{64})");

    private final String header;
    private final byte[] key;
    private final Duration tolerance;
    private final InstantSource clock;

    TimedSignature(String header, byte[] key, Duration tolerance, InstantSource clock) {
        this.header = header;
        this.key = key;
        this.tolerance = tolerance;
        this.clock = clock;
    }

    @Override
    public Optional<String> refusal(PushRequest request) {
        String value = request.header(header).orElse(null);
        if (value == null) {
            return Optional.of("the push has no header " + header);
        }
        Matcher parts = FORM.matcher(value.strip());
        if (!parts.matches()) {
            return Optional.of("header " + header + " of the push is not t=<seconds>,v1=<64 hexadecimal digits>");
        }
        byte[] signed = (parts.group(1) + ".").getBytes(StandardCharsets.US_ASCII);
        byte @Nullable [] given = SignedHeader.hex(parts.group(2));
        if (given == null || !MessageDigest.isEqual(Digests.hmacSha256(key, signed, request.body()), given)) {
            return Optional.of("header " + header + " of the push does not fit its body and the secret");
        }
        return isNow(Instant.ofEpochSecond(Long.parseLong(parts.group(1))))
                ? Optional.empty()
                : Optional.of("the push was signed at another time than about now");
    }

    private boolean isNow(Instant signed) {
        return Duration.between(signed, clock.instant()).abs().compareTo(tolerance) <= 0;
    }
}
