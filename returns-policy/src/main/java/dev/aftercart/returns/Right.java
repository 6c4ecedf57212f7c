package dev.aftercart.returns;

import dev.aftercart.returns.terms.EventDays;
import dev.aftercart.returns.terms.LegalBasis;
import dev.aftercart.returns.terms.Outcome;
import dev.aftercart.returns.terms.Window;
import java.util.Objects;

/**
 * What the law gives the customer whatever the shop's rules say. While it stands, a request is accepted, or at least looked
 * at, and what it demands holds. Immutable and thread-safe.
 *
 * @param id its name, once in its floor
 * @param article where it is written, such as {@code Directive 2011/83/EU, article 9}
 * @param basis of what nature it is
 * @param gives what the shop has to say at least: {@link Outcome#YES}, or {@link Outcome#REVIEW} where the customer has to
 *     show something first
 * @param when for which cases it is; the exceptions of the law are part of it
 * @param validity for which orders it is in force
 * @param window until when the customer can use it
 * @param demands what holds while it stands
 */
public record Right(
        String id,
        String article,
        LegalBasis basis,
        Outcome gives,
        Condition when,
        Validity validity,
        Window window,
        Demands demands) {

    /** Checks the id, and that the right gives something. */
    public Right {
        Forms.code("a right's id", id);
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(validity, "validity");
        Objects.requireNonNull(window, "window");
        Objects.requireNonNull(demands, "demands");
        if (gives == Outcome.NO) {
            throw new IllegalArgumentException("the right " + id + " has to give YES or REVIEW, but gives NO");
        }
    }

    /**
     * For which cases it is, with its validity.
     *
     * @return the condition, and that the order was placed on a day on which the right is in force
     */
    public Condition condition() {
        return validity.equals(Validity.ALWAYS) ? when : when.and(validity.condition());
    }

    /**
     * The last day on which it is sure to stand. Where the goods have come, but the days have not begun to count, as some of
     * the order is still to come, the right stands already: until the day of asking at least.
     *
     * @param asked the case
     * @return days since 1970-01-01, or {@link EventDays#NEVER} before the goods have come
     */
    int lastDay(Case asked) {
        int last = window.lastDay(asked);
        return last == EventDays.NEVER && asked.isHandedOver() ? asked.today() : last;
    }
}
