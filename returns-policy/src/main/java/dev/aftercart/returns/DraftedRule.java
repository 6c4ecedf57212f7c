package dev.aftercart.returns;

import dev.aftercart.explain.Phrase;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A rule as it was written, possible or not. Days are kept beside the terms, since terms of impossible days do not exist. */
record DraftedRule(
        String id,
        boolean last,
        @Nullable Condition when,
        @Nullable Phrase because,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        int days,
        @Nullable Terms terms) {

    static final String OTHERWISE = "otherwise";

    static DraftedRule named(String id, boolean last) {
        return new DraftedRule(id, last, null, null, null, null, 0, null);
    }

    DraftedRule withCondition(Condition condition) {
        Condition both = when == null ? condition : when.and(condition);
        return new DraftedRule(id, last, both, because, from, until, days, terms);
    }

    DraftedRule withReason(Phrase words) {
        return new DraftedRule(id, last, when, words, from, until, days, terms);
    }

    DraftedRule withValidity(@Nullable LocalDate first, @Nullable LocalDate end) {
        return new DraftedRule(id, last, when, because, first, end, days, terms);
    }

    DraftedRule withDays(int number) {
        return new DraftedRule(id, last, when, because, from, until, number, terms);
    }

    DraftedRule withTerms(Terms granted) {
        return new DraftedRule(id, last, when, because, from, until, days, granted);
    }

    /** The rule, once nothing was found wrong with it. */
    Rule<Terms> rule() {
        if (terms == null) {
            throw new IllegalStateException("rule " + id + " grants nothing, though it was checked");
        }
        Condition condition = when == null ? Condition.always() : when;
        return new Rule<>(id, condition, terms, because, new Validity(from, until));
    }
}
