package dev.aftercart.couriers.internal;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A body of the type {@code application/x-www-form-urlencoded}. */
public final class FormBody {

    private FormBody() {}

    /**
     * A field's value, decoded.
     *
     * @param body the body
     * @param name the field's name
     * @return the bytes of the first field of that name; empty when there is none, or when it is not well escaped
     */
    public static Optional<byte[]> field(byte[] body, String name) {
        String form = new String(body, StandardCharsets.ISO_8859_1);
        String start = name + "=";
        for (int at = 0; at >= 0 && at < form.length(); at = next(form, at)) {
            if (form.startsWith(start, at)) {
                int end = form.indexOf('&', at);
                return decoded(form.substring(at + start.length(), end < 0 ? form.length() : end));
            }
        }
        return Optional.empty();
    }

    private static int next(String form, int at) {
        int and = form.indexOf('&', at);
        return and < 0 ? -1 : and + 1;
    }

    private static Optional<byte[]> decoded(String value) {
        try {
            String raw = new String(value.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
            return Optional.of(URLDecoder.decode(raw, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
