package dev.aftercart.notify.page;

import dev.aftercart.explain.Phrase;
import dev.aftercart.notify.page.access.AccessLevel;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a customer can ask of a courier that could not deliver, sent as {@link FormField#ANSWER}. Closed. */
public enum Answer {
    /** To come again as soon as they can. */
    AGAIN(AccessLevel.TOKEN),
    /** To come on the day in {@link FormField#DAY}. */
    ANOTHER_DAY(AccessLevel.TOKEN),
    /** To go to {@link FormField#ADDRESS}. Only for customers who are verified, since that is how parcels are stolen. */
    ADDRESS(AccessLevel.VERIFIED),
    /** To leave it with a neighbour, who is named in {@link FormField#NOTE}. */
    NEIGHBOUR(AccessLevel.TOKEN),
    /** To leave it in a safe place, which is described in {@link FormField#NOTE}. */
    SAFE_PLACE(AccessLevel.TOKEN),
    /** To leave it at the pickup point in {@link FormField#PLACE}. */
    PICKUP_POINT(AccessLevel.TOKEN);

    private final AccessLevel least;

    Answer(AccessLevel least) {
        this.least = least;
    }

    /**
     * Whether somebody may ask for it.
     *
     * @param level how much they are shown of a person
     * @return true when that is enough
     */
    public boolean isOpenTo(AccessLevel level) {
        return level.isAtLeast(least);
    }

    /**
     * The value in the form, and the end of the wording {@code answer.<value>}.
     *
     * @return such as {@code another_day}
     */
    public String written() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads the value of a form.
     *
     * @param written may be anything
     * @return the answer that is written so, or empty
     */
    public static Optional<Answer> read(String written) {
        return Arrays.stream(values())
                .filter(each -> each.written().equals(written))
                .findFirst();
    }

    Phrase label() {
        return Phrase.of("answer." + written());
    }
}
