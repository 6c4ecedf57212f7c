package dev.aftercart.notify.page.action;

import dev.aftercart.notify.page.Form;
import dev.aftercart.notify.page.access.Access;
import dev.aftercart.notify.page.access.FormKind;
import dev.aftercart.notify.page.access.FormTokens;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Makes the forms of a page that is about to be shown: each with a token of its own, and only those that whoever looks at it
 * may send.
 *
 * <pre>{@code
 * PageForms forms = PageForms.of(tokens, granted, inAnHour, random);
 * forms.form(FormKind.FEEDBACK, "/t/feedback").ifPresent(…);
 * }</pre>
 *
 * <p>For one showing of one page. Thread-safe if the random numbers are.
 */
public final class PageForms {

    private final FormTokens tokens;
    private final Access.Granted access;
    private final Instant until;
    private final RandomGenerator random;

    private PageForms(FormTokens tokens, Access.Granted access, Instant until, RandomGenerator random) {
        this.tokens = Objects.requireNonNull(tokens, "tokens");
        this.access = Objects.requireNonNull(access, "access");
        this.until = Objects.requireNonNull(until, "until");
        this.random = Objects.requireNonNull(random, "random");
    }

    /**
     * The forms of a page.
     *
     * @param tokens the one-time tokens
     * @param access to whom the page is shown
     * @param until when the forms end; an hour or two later
     * @param random what makes each token one of its kind, such as a {@link java.security.SecureRandom}
     * @return what makes them
     */
    public static PageForms of(FormTokens tokens, Access.Granted access, Instant until, RandomGenerator random) {
        return new PageForms(tokens, access, until, random);
    }

    /**
     * A form.
     *
     * @param kind which
     * @param url where it is sent
     * @return the form; empty when they may not send it, so that the page does not offer it
     */
    public Optional<Form> form(FormKind kind, String url) {
        return kind.isOpenTo(access.grant())
                ? Optional.of(new Form(url, tokens.issue(kind, access, until, random)))
                : Optional.empty();
    }
}
