package dev.aftercart.courier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A courier's push (webhook) as the shop's own endpoint received it: headers, and the body's bytes untouched, because a
 * signature is over the bytes.
 *
 * <p>Immutable and thread-safe.
 */
public final class PushRequest {

    private final Map<String, String> headers;
    private final byte[] body;

    private PushRequest(Map<String, String> headers, byte[] body) {
        this.headers = headers;
        this.body = body;
    }

    /**
     * A push.
     *
     * @param headers header names, in any case, to values
     * @param body the body as it came; copied
     * @return the request
     */
    public static PushRequest of(Map<String, String> headers, byte[] body) {
        Map<String, String> lower = new LinkedHashMap<>();
        headers.forEach((name, value) -> lower.put(name.toLowerCase(Locale.ROOT), value));
        return new PushRequest(lower, body.clone());
    }

    /**
     * A push with headers that may occur several times, as servlet containers give them; the first of each counts.
     *
     * @param headers header names, in any case, to values
     * @param body the body as it came; copied
     * @return the request
     */
    public static PushRequest ofMulti(Map<String, List<String>> headers, byte[] body) {
        Map<String, String> first = new LinkedHashMap<>();
        headers.forEach((name, values) -> values.stream().limit(1).forEach(value -> first.put(name, value)));
        return of(first, body);
    }

    /**
     * A header's value.
     *
     * @param name the header's name, in any case
     * @return the value, or empty
     */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }

    /**
     * The body.
     *
     * @return a copy of the bytes
     */
    public byte[] body() {
        return body.clone();
    }
}
