package dev.aftercart.returns;

import java.util.List;

/**
 * One question that a policy answers: rules of which the first that fits decides. Immutable and thread-safe.
 *
 * @param name the question, such as {@code eligibility}
 * @param rules the rules in the order in which they are read; the last one, and no other, fits everything
 * @param <T> what the rules grant
 */
public record Facet<T>(String name, List<Rule<T>> rules) {

    /** Refuses a list without default, since a facet answers every request. */
    public Facet {
        Forms.code("a facet's name", name);
        rules = List.copyOf(rules);
        long defaults = rules.stream().filter(Rule::isDefault).count();
        if (defaults != 1 || !rules.get(rules.size() - 1).isDefault()) {
            throw new IllegalArgumentException("the last rule of facet " + name
                    + ", and no other, must fit everything, but the rules were "
                    + rules.stream().map(Rule::id).toList());
        }
        if (rules.stream().map(Rule::id).distinct().count() < rules.size()) {
            throw new IllegalArgumentException("two rules of facet " + name + " have the same id: "
                    + rules.stream().map(Rule::id).toList());
        }
    }

    /**
     * The rule that decides.
     *
     * @param asked the line with its order
     * @return the first rule that fits
     */
    public Rule<T> winner(RequestedLine asked) {
        int i = 0;
        while (!rules.get(i).fits(asked)) {
            i++;
        }
        return rules.get(i);
    }
}
