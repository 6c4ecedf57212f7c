package dev.aftercart.returns;

import dev.aftercart.explain.Phrase;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A rule that is being written: when, why, for which orders; {@link #then} ends it. Immutable.
 *
 * @param <T> what the rule says
 */
public final class RuleDraft<T> {

    private final TableDraft<T> table;
    private final String id;
    private final @Nullable Condition when;
    private final @Nullable Phrase because;
    private final @Nullable LocalDate from;
    private final @Nullable LocalDate until;

    RuleDraft(TableDraft<T> table, String id) {
        this(table, id, null, null, null, null);
    }

    private RuleDraft(
            TableDraft<T> table,
            String id,
            @Nullable Condition when,
            @Nullable Phrase because,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {
        this.table = table;
        this.id = Objects.requireNonNull(id, "id");
        this.when = when;
        this.because = because;
        this.from = from;
        this.until = until;
    }

    /**
     * For which cases the rule is; said twice, both must hold.
     *
     * @param condition what it asks of a case
     * @return a new draft of the rule
     */
    public RuleDraft<T> when(Condition condition) {
        Condition both = when == null ? Objects.requireNonNull(condition, "condition") : when.and(condition);
        return new RuleDraft<>(table, id, both, because, from, until);
    }

    /**
     * The shop's own words for the rule, in place of those of its condition.
     *
     * @param words a clause to follow "because", from a bundle of the shop's
     * @return a new draft of the rule
     */
    public RuleDraft<T> because(Phrase words) {
        return new RuleDraft<>(table, id, when, Objects.requireNonNull(words, "words"), from, until);
    }

    /**
     * Puts the rule in force for orders placed from a day on.
     *
     * @param day the first day, in the zone of each order's facts
     * @return a new draft of the rule
     */
    public RuleDraft<T> forOrdersFrom(LocalDate day) {
        return new RuleDraft<>(table, id, when, because, Objects.requireNonNull(day, "day"), until);
    }

    /**
     * Puts the rule in force for orders placed until a day.
     *
     * @param day the last day, included, in the zone of each order's facts
     * @return a new draft of the rule
     */
    public RuleDraft<T> forOrdersUntil(LocalDate day) {
        return new RuleDraft<>(table, id, when, because, from, Objects.requireNonNull(day, "day"));
    }

    /**
     * Ends the rule.
     *
     * @param terms what holds where it fits
     * @return the table with the rule
     */
    public TableDraft<T> then(T terms) {
        Objects.requireNonNull(terms, "terms");
        boolean possible = Validity.isPossible(from, until);
        Rule<T> rule = new Rule<>(
                id,
                when == null ? Condition.always() : when,
                terms,
                because,
                possible ? new Validity(from, until) : Validity.ALWAYS);
        return table.with(rule, possible ? null : Validity.problem(from, until));
    }
}
