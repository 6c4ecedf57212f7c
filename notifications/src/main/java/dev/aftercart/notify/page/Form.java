package dev.aftercart.notify.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a form of a page is sent, always by POST, and the token that lets it act once.
 *
 * @param url the address; a path of the host's own site, or its {@code https} address
 * @param token a token that was made for this form alone and is accepted once, sent back in {@link FormField#TOKEN}
 */
public record Form(String url, String token) {

    /** Refuses a form that leads nowhere or that anybody could send. */
    public Form {
        if (Objects.requireNonNull(url, "url").isBlank()
                || Objects.requireNonNull(token, "token").isBlank()) {
            throw new IllegalArgumentException("a form needs an address and a token, but one of them was blank");
        }
    }

    static @Nullable Map<String, @Nullable Object> values(@Nullable Form form) {
        if (form == null) {
            return null;
        }
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("url", form.url);
        values.put("token", form.token);
        return values;
    }
}
