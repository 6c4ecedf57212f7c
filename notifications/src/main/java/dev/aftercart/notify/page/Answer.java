package dev.aftercart.notify.page;

import dev.aftercart.explain.Phrase;
import java.util.Locale;

/** What a customer can ask of a courier that could not deliver, sent as {@link FormField#ANSWER}. Closed. */
public enum Answer {
    /** To come again as soon as they can. */
    AGAIN,
    /** To come on the day in {@link FormField#DAY}. */
    ANOTHER_DAY,
    /** To go to {@link FormField#ADDRESS}. */
    ADDRESS,
    /** To leave it with a neighbour, who is named in {@link FormField#NOTE}. */
    NEIGHBOUR,
    /** To leave it in a safe place, which is described in {@link FormField#NOTE}. */
    SAFE_PLACE,
    /** To leave it at the pickup point in {@link FormField#PLACE}. */
    PICKUP_POINT;

    /**
     * The value in the form, and the end of the wording {@code answer.<value>}.
     *
     * @return such as {@code another_day}
     */
    public String written() {
        return name().toLowerCase(Locale.ROOT);
    }

    Phrase label() {
        return Phrase.of("answer." + written());
    }
}
