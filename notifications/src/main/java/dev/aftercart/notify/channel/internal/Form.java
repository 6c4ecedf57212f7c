package dev.aftercart.notify.channel.internal;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The fields of a form, as a body of {@code application/x-www-form-urlencoded} has them. */
public final class Form {

    private Form() {}

    /**
     * Reads a form. Of a field that occurs several times, the last counts.
     *
     * @param body the body
     * @return names to values, in the sequence of the names; empty when it is no form
     */
    public static Optional<Map<String, String>> read(byte[] body) {
        Map<String, String> fields = new TreeMap<>();
        try {
            for (String pair : new String(body, StandardCharsets.UTF_8).split("&", -1)) {
                int equals = pair.indexOf('=');
                if (equals > 0) {
                    fields.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
                }
            }
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        return Optional.of(fields);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
