package dev.aftercart.http;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An answer, whatever its status.
 *
 * <p>Immutable and thread-safe.
 */
public final class HttpAnswer implements HttpOutcome {

    private final int status;
    private final Map<String, String> headers;
    private final byte[] body;

    HttpAnswer(int status, Map<String, String> headers, byte[] body) {
        this.status = status;
        this.headers = new LinkedHashMap<>();
        headers.forEach((name, value) -> this.headers.put(name.toLowerCase(Locale.ROOT), value));
        this.body = body;
    }

    /**
     * The HTTP status.
     *
     * @return the status, such as 200
     */
    public int status() {
        return status;
    }

    /**
     * A header's value; the last, where it occurs several times.
     *
     * @param name the header's name, in any case
     * @return the value, or empty
     */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }

    /**
     * How long the server asks to wait: the header {@code Retry-After} of RFC 9110, in seconds or as a date. A date is taken
     * against the answer's own {@code Date}, so that no clock here matters.
     *
     * @return the time to wait, zero for a date that has passed; empty when the header is missing or cannot be read
     */
    public Optional<Duration> retryAfter() {
        return header("Retry-After").flatMap(value -> RetryAfter.read(value, header("Date")));
    }

    /**
     * The body, decompressed.
     *
     * @return a copy of the bytes; empty when there was none
     */
    public byte[] body() {
        return body.clone();
    }

    @Override
    public String toString() {
        return "HTTP " + status + ", " + body.length + " bytes";
    }
}
