package dev.aftercart.http;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads {@code Retry-After} (RFC 9110, section 10.2.3). */
final class RetryAfter {

    /** More digits than any sensible wait has, and few enough not to overflow. */
    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");

    private RetryAfter() {}

    static Optional<Duration> read(String value, Optional<String> date) {
        String text = value.strip();
        if (SECONDS.matcher(text).matches()) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
        }
        return instant(text).flatMap(until -> date.flatMap(RetryAfter::instant).map(now -> between(now, until)));
    }

    private static Duration between(Instant now, Instant until) {
        return until.isBefore(now) ? Duration.ZERO : Duration.between(now, until);
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text.strip(), Instant::from));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
