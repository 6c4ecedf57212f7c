package dev.aftercart.explain;

import java.util.List;
import java.util.Objects;

/**
 * Why an answer is what it is: the rule that gave it, the facts that were used, and what would change it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param rule the rule that decided
 * @param facts the facts the rule looked at, most important first
 * @param changes what would have led to another answer; empty when nothing would
 * @param evidence the ids of the events that the facts are taken from; empty where there are none
 */
public record Explanation(Phrase rule, List<Phrase> facts, List<Phrase> changes, List<String> evidence) {

    /** Takes copies of the lists. */
    public Explanation {
        Objects.requireNonNull(rule, "rule");
        facts = List.copyOf(facts);
        changes = List.copyOf(changes);
        evidence = List.copyOf(evidence);
    }

    /**
     * An explanation that rests on no events.
     *
     * @param rule the rule that decided
     * @param facts the facts the rule looked at, most important first
     * @param changes what would have led to another answer
     */
    public Explanation(Phrase rule, List<Phrase> facts, List<Phrase> changes) {
        this(rule, facts, changes, List.of());
    }

    /**
     * An explanation that is a rule alone.
     *
     * @param rule the rule that decided
     * @return the explanation
     */
    public static Explanation of(Phrase rule) {
        return new Explanation(rule, List.of(), List.of());
    }
}
