package dev.aftercart.returns.analysis;

import dev.aftercart.explain.Diagnostic;
import dev.aftercart.explain.Phrase;
import dev.aftercart.returns.Case;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that a shop should know about its policy. Immutable and thread-safe.
 *
 * @param kind of what kind it is
 * @param path where it is: the table, such as {@code window} or {@code overlays.holiday.fees}, or {@code tiers},
 *     {@code attributes}, {@code floors}
 * @param about what it is about: ids of rules, names of tiers or attributes, or the id of a right; the culprit first
 * @param phrase it in words, from {@link AnalysisPhrases#bundle}; the cases in it are worded by
 *     {@link dev.aftercart.returns.ReturnPhrases}
 * @param example a case that shows it, to be decided by the policy; null where there can be none
 */
public record PolicyFinding(
        Kind kind,
        String path,
        List<String> about,
        Phrase phrase,
        @Nullable Case example) {

    /** What can be found. Closed. */
    public enum Kind {
        /** A rule never decides, since rules before it fit all its cases, or none of its cases can be. Not said of defaults. */
        DEAD_RULE(Diagnostic.Severity.ERROR),
        /** A rule decides, but without it the rules after it would say the same. */
        REDUNDANT_RULE(Diagnostic.Severity.WARNING),
        /** What some rules say is never said to anybody. */
        UNREACHABLE_OUTCOME(Diagnostic.Severity.WARNING),
        /** Rules fit some cases together and say different things; none is an exception to the other. */
        OVERLAP(Diagnostic.Severity.WARNING),
        /** No rule asks for an attribute that the policy declares. */
        UNUSED_ATTRIBUTE(Diagnostic.Severity.WARNING),
        /** Rules ask for an attribute, but nothing depends on it. */
        IDLE_ATTRIBUTE(Diagnostic.Severity.WARNING),
        /** Customers of a tier are treated like those of none. */
        UNUSED_TIER(Diagnostic.Severity.WARNING),
        /** Who asks a day later gets more. */
        DAY_HOLE(Diagnostic.Severity.WARNING),
        /** Customers of a higher tier get less than those below. */
        WORSE_FOR_HIGHER_TIER(Diagnostic.Severity.ERROR),
        /** The shop's own rules give less than a right of the customer, which raises the decision. */
        BELOW_THE_LAW(Diagnostic.Severity.WARNING),
        /** A fee is more than the goods cost. */
        FEE_ABOVE_PRICE(Diagnostic.Severity.WARNING),
        /** Not everything could be looked at within the budget. */
        TOO_LARGE(Diagnostic.Severity.ERROR);

        private final Diagnostic.Severity severity;

        Kind(Diagnostic.Severity severity) {
            this.severity = severity;
        }

        /**
         * How bad it is.
         *
         * @return an error for what is surely not meant, a warning for what should be looked at
         */
        public Diagnostic.Severity severity() {
            return severity;
        }
    }

    /** Takes a copy. */
    public PolicyFinding {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(phrase, "phrase");
        about = List.copyOf(about);
    }

    @Override
    public String toString() {
        return kind + " at " + path + ": " + String.join(", ", about);
    }
}
