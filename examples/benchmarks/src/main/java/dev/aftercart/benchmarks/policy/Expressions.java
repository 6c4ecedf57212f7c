package dev.aftercart.benchmarks.policy;

import dev.aftercart.benchmarks.policy.NeutralRule.Test;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** The rules as expressions over the properties of the bean. */
final class Expressions {

    private Expressions() {}

    /**
     * A rule's condition.
     *
     * @param rule the rule
     * @param among how the language asks whether a property is one of several values
     * @return the expression; {@code true} for the rule that always fits
     */
    static String condition(NeutralRule rule, BiFunction<String, List<Integer>, String> among) {
        String condition = rule.tests().entrySet().stream()
                .map(test -> test(test.getKey(), test.getValue(), among))
                .collect(Collectors.joining(" && "));
        return condition.isEmpty() ? "true" : condition;
    }

    private static String test(Fact fact, Test test, BiFunction<String, List<Integer>, String> among) {
        String property = fact.property();
        if (fact.isNamed()) {
            List<Integer> values = test.values(fact).boxed().toList();
            return values.size() == 1 ? property + " == " + values.get(0) : among.apply(property, values);
        }
        String from = test.from() > fact.least() ? property + " >= " + test.from() : "";
        String to = test.to() < fact.most() ? property + " <= " + test.to() : "";
        return from + (from.isEmpty() || to.isEmpty() ? "" : " && ") + to;
    }

    /** For languages without a quick test for membership. */
    static String orChain(String property, List<Integer> values) {
        return values.stream().map(value -> property + " == " + value).collect(Collectors.joining(" || ", "(", ")"));
    }
}
