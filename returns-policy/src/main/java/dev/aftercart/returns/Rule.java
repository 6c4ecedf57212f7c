package dev.aftercart.returns;

import dev.aftercart.explain.Phrase;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One rule: when it fits, and what it then says. Immutable and thread-safe.
 *
 * @param id its name, once in its table
 * @param when what it asks of a case
 * @param then what it says
 * @param because the shop's own words for why, a clause to follow "because", or null for the condition's own
 * @param validity for which orders it is in force
 * @param <T> what rules of this kind say
 */
public record Rule<T>(
        String id, Condition when, T then, @Nullable Phrase because, Validity validity) {

    /** The id of a default. */
    public static final String OTHERWISE = "otherwise";

    /** Refuses null. */
    public Rule {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(then, "then");
        Objects.requireNonNull(validity, "validity");
    }

    /**
     * Whether it fits.
     *
     * @param asked the case
     * @return true when it is in force for the order and its condition holds
     */
    public boolean fits(Case asked) {
        return validity.covers(asked.order()) && when.holds(asked);
    }

    /**
     * When it fits, with its validity.
     *
     * @return the condition, and that the order was placed on a day on which the rule is in force
     */
    public Condition condition() {
        return validity.equals(Validity.ALWAYS) ? when : when.and(validity.condition());
    }

    /**
     * Why it fits, in words.
     *
     * @return the shop's own words, else the condition's
     */
    public Phrase reason() {
        return because == null ? when.phrase() : because;
    }

    /** The reason as customers hear it: of what was found out about them, only that it was. */
    Phrase told() {
        return because == null && Clause.isConfidential(when) ? Wording.SUSPECTED : reason();
    }

    /**
     * Whether it fits every case.
     *
     * @return true for a default
     */
    public boolean isDefault() {
        return when instanceof Condition.Always && validity.equals(Validity.ALWAYS);
    }
}
