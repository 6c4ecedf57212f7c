package dev.aftercart.returns;

import dev.aftercart.explain.Phrase;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A rule of a facet: for which lines, for which orders, and what it grants. Immutable and thread-safe.
 *
 * @param id its name within the facet: lower case letters and digits, with {@code -} or {@code _} between
 * @param when what it asks of a line
 * @param then what it grants
 * @param because the shop's own words for it, a clause to follow "because"; null for those of the condition
 * @param validity for which orders it is in force
 * @param <T> what the facet's rules grant
 */
public record Rule<T>(
        String id, Condition when, T then, @Nullable Phrase because, Validity validity) {

    /** Checks the id. */
    public Rule {
        Forms.code("a rule's id", id);
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(then, "then");
        Objects.requireNonNull(validity, "validity");
    }

    /**
     * Whether the rule fits.
     *
     * @param asked the line with its order
     * @return true when the rule is in force for the order and its condition holds
     */
    public boolean fits(RequestedLine asked) {
        return validity.covers(asked.order()) && when.holds(asked);
    }

    /**
     * Why the rule fits where it fits.
     *
     * @return the shop's own words, else the condition's
     */
    public Phrase reason() {
        return because == null ? when.phrase() : because;
    }

    /**
     * Whether the rule fits every line of every order.
     *
     * @return true for a default
     */
    public boolean isDefault() {
        return when instanceof Condition.Always && validity.equals(Validity.ALWAYS);
    }
}
