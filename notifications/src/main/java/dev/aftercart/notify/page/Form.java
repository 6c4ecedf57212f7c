package dev.aftercart.notify.page;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a form of a page is sent, always by POST, and the token that lets it act once.
 *
 * @param url the address; a path of the host's own site, or its {@code https} address
 * @param token a token that was made for this form alone and is accepted once, sent back in {@link FormField#TOKEN}; null for
 *     the look-up alone, which changes nothing
 */
public record Form(String url, @Nullable String token) {

    /** Refuses a form that leads nowhere, and a token of nothing. */
    public Form {
        if (Objects.requireNonNull(url, "url").isBlank() || (token != null && token.isBlank())) {
            throw new IllegalArgumentException("a form needs an address and a token, but one of them was blank");
        }
    }

    /**
     * A form that anybody can send: the look-up.
     *
     * @param url where it is sent
     * @return the form, without a token
     */
    public static Form open(String url) {
        return new Form(url, null);
    }

    /** The same form, which acts and so has a token. */
    Form acting() {
        if (token == null) {
            throw new IllegalArgumentException(
                    "only the look-up is an open form; one that acts needs a token, but the form to " + url
                            + " has none");
        }
        return this;
    }
}
