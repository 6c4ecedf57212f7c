package dev.aftercart.returns.page;

import dev.aftercart.explain.Phrase;
import dev.aftercart.returns.Condition;
import dev.aftercart.returns.ReturnPolicy;
import dev.aftercart.returns.Rule;
import dev.aftercart.returns.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Puts rules into sentences, each by itself and several in their order. */
final class RuleText {

    /** A rule that may apply to the reader: when, and what it then says; no alternatives where they are too many to say. */
    record Case(Rule<?> rule, @Nullable Alternatives when) {

        boolean isAlways() {
            return when != null && when.isAlways();
        }

        private boolean mayMeet(Case other) {
            return when == null || other.when == null || when.mayMeet(other.when);
        }
    }

    private final ConditionText conditions;
    private final TermsText terms;
    private final Function<Literal, Optional<Boolean>> known;

    RuleText(ReturnPolicy policy, Names names, Function<Literal, Optional<Boolean>> known) {
        this.conditions = new ConditionText(names, policy.budgets());
        this.terms = new TermsText(names);
        this.known = known;
    }

    Optional<Alternatives> alternatives(Condition condition) {
        return Alternatives.of(condition, conditions::isWhole).map(all -> all.given(known));
    }

    ConditionText conditions() {
        return conditions;
    }

    TermsText terms() {
        return terms;
    }

    /** The rules that may apply to the reader, up to the first that always does. */
    List<Case> cases(Table<?> table) {
        List<Case> cases = new ArrayList<>();
        for (Rule<?> rule : table.rules()) {
            Case next = new Case(rule, alternatives(rule.condition()).orElse(null));
            if (next.when == null || !next.when.isNever()) {
                cases.add(next);
            }
            if (next.isAlways()) {
                break;
            }
        }
        return cases;
    }

    /** Whether the order of some of these matters: two that say different things may both fit. */
    static boolean isOrdered(List<Case> cases) {
        for (int i = 0; i < cases.size(); i++) {
            for (Case later : cases.subList(i + 1, cases.size())) {
                Case earlier = cases.get(i);
                if (!earlier.rule.then().equals(later.rule.then()) && earlier.mayMeet(later)) {
                    return true;
                }
            }
        }
        return false;
    }

    List<Phrase> sentences(List<Case> cases) {
        return cases.stream().flatMap(each -> sentences(each).stream()).toList();
    }

    List<Phrase> sentences(Case one) {
        return terms.of(one.rule.then()).stream()
                .map(said -> conditioned(said, one))
                .toList();
    }

    private Phrase conditioned(Phrase said, Case one) {
        return one.isAlways()
                ? plain(said)
                : Sentence.RULE.phrase().with("terms", said).with("clause", clause(one));
    }

    Phrase clause(Case one) {
        return one.when == null
                ? Sentence.COMPLEX.phrase().with("clause", one.rule.condition().phrase())
                : conditions.of(one.when);
    }

    static Phrase plain(Phrase said) {
        return Sentence.PLAIN.phrase().with("terms", said);
    }
}
