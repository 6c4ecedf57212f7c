package dev.aftercart.returns;

import java.util.List;
import java.util.Optional;

/**
 * Rules that are read in order: the first that fits decides. Immutable and thread-safe.
 *
 * @param rules the rules in the order in which they are read
 * @param <T> what they say
 */
public record Table<T>(List<Rule<T>> rules) {

    /** Takes a copy. */
    public Table {
        rules = List.copyOf(rules);
    }

    /**
     * No rules.
     *
     * @param <T> what rules would say
     * @return an empty table
     */
    public static <T> Table<T> empty() {
        return new Table<>(List.of());
    }

    /**
     * The rule that decides, found by reading one rule after another: slow and plain, the measure for everything quicker.
     *
     * @param asked the case
     * @return the first rule that fits; empty when none does
     */
    public Optional<Rule<T>> winner(Case asked) {
        return rules.stream().filter(rule -> rule.fits(asked)).findFirst();
    }

    /**
     * Whether it ends with a rule that fits every case.
     *
     * @return true when some rule is a default
     */
    public boolean hasDefault() {
        return rules.stream().anyMatch(Rule::isDefault);
    }
}
