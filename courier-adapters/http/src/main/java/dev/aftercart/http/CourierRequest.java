package dev.aftercart.http;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/**
 * Where to ask, and with what: a base address, path segments, query parameters, headers, and a body where there is one. Values
 * are escaped as their place needs it, so nothing in them can lead elsewhere. Without a body it is a {@code GET}, with one a
 * {@code POST}, unless another {@linkplain #method method} is set.
 *
 * <p>Immutable and thread-safe; the methods give a new request. {@link #toString} names the host alone, because headers and
 * parameters may hold credentials.
 */
public final class CourierRequest {

    private static final Pattern HEADER_NAME = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");

    private final URI base;
    private final List<String> path;
    private final List<Map.Entry<String, String>> query;
    private final Map<String, String> headers;
    private final Content content;

    /** What is sent, and whether sending it again does no harm. */
    private record Content(String method, @Nullable RequestBody body, boolean repeatable) {
        private static final Content NONE = new Content("GET", null, true);
    }

    private CourierRequest(
            URI base,
            List<String> path,
            List<Map.Entry<String, String>> query,
            Map<String, String> headers,
            Content content) {
        this.base = base;
        this.path = path;
        this.query = query;
        this.headers = headers;
        this.content = content;
    }

    /**
     * A request to a base address.
     *
     * @param base scheme, host, and a path where there is one
     * @return the request
     * @throws IllegalArgumentException when the address has no http or https scheme, or no host
     */
    public static CourierRequest to(URI base) {
        boolean web = "https".equalsIgnoreCase(base.getScheme()) || "http".equalsIgnoreCase(base.getScheme());
        if (!web || base.getHost() == null || base.getUserInfo() != null) {
            throw new IllegalArgumentException(
                    "a base address is http or https with a host and without a user, but this one is not");
        }
        return new CourierRequest(base, List.of(), List.of(), Map.of(), Content.NONE);
    }

    /**
     * The same with one more path segment.
     *
     * @param segment the segment, unescaped
     * @return a new request
     */
    public CourierRequest path(String segment) {
        List<String> more = new ArrayList<>(path);
        more.add(segment);
        return new CourierRequest(base, more, query, headers, content);
    }

    /**
     * The same with one more query parameter.
     *
     * @param name the parameter's name
     * @param value its value, unescaped; null or blank leaves the parameter out
     * @return a new request
     */
    public CourierRequest query(String name, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return this;
        }
        List<Map.Entry<String, String>> more = new ArrayList<>(query);
        more.add(Map.entry(name, value));
        return new CourierRequest(base, path, more, headers, content);
    }

    /**
     * The same with a header.
     *
     * @param name the header's name
     * @param value its value
     * @return a new request
     * @throws IllegalArgumentException when a header cannot have that name or value; the message does not repeat the value
     */
    public CourierRequest header(String name, String value) {
        if (!HEADER_NAME.matcher(name).matches() || value.chars().anyMatch(c -> c < ' ' || c > '~')) {
            throw new IllegalArgumentException(
                    "header \"" + name + "\" needs a token as its name and visible ASCII as its value");
        }
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new CourierRequest(base, path, query, more, content);
    }

    /**
     * The same with a body, to be sent with {@code POST} once and not again.
     *
     * @param type its media type, such as {@code application/json}
     * @param body its bytes; copied
     * @return a new request
     */
    public CourierRequest post(String type, byte[] body) {
        return with(new Content("POST", RequestBody.create(body.clone(), MediaType.parse(type)), false));
    }

    /**
     * The same with a form as its body, to be sent with {@code POST} once and not again.
     *
     * @param fields names to values, unescaped
     * @return a new request
     */
    public CourierRequest form(Map<String, String> fields) {
        StringJoiner form = new StringJoiner("&");
        fields.forEach((name, value) -> form.add(escaped(name) + "=" + escaped(value)));
        return post("application/x-www-form-urlencoded", form.toString().getBytes(StandardCharsets.US_ASCII));
    }

    private static String escaped(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /**
     * The same with another method.
     *
     * @param name the method, such as {@code DELETE}; in capitals
     * @return a new request, not to be sent again
     */
    public CourierRequest method(String name) {
        return with(new Content(name, content.body, false));
    }

    /**
     * The same, where sending it again does no harm: a question asked with {@code POST}, or an order under a key by which the
     * courier knows it again.
     *
     * @return a new request
     */
    public CourierRequest repeatable() {
        return with(new Content(content.method, content.body, true));
    }

    private CourierRequest with(Content other) {
        return new CourierRequest(base, path, query, headers, other);
    }

    String method() {
        return content.method;
    }

    boolean isRepeatable() {
        return content.repeatable;
    }

    @Nullable
    RequestBody body() {
        return content.body;
    }

    URI base() {
        return base;
    }

    List<String> segments() {
        return path;
    }

    List<Map.Entry<String, String>> parameters() {
        return query;
    }

    Map<String, String> headers() {
        return headers;
    }

    @Override
    public String toString() {
        return "request to " + base.getHost();
    }
}
