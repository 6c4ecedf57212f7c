package dev.aftercart.notify.template;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tests joined by {@code and} and {@code or}. Liquid reads them from right to left without precedence:
 * {@code a and b or c} is {@code a and (b or c)}.
 *
 * @param tests the tests, as written
 * @param ands for each join, whether it is {@code and}; one fewer than the tests
 */
record Condition(List<Test> tests, List<Boolean> ands) {

    /** How two values are compared, as written. */
    enum Comparison {
        EQUAL("=="),
        NOT_EQUAL("!="),
        LESS("<"),
        GREATER(">"),
        AT_MOST("<="),
        AT_LEAST(">="),
        CONTAINS("contains");

        final String written;

        Comparison(String written) {
            this.written = written;
        }

        boolean holds(@Nullable Object left, @Nullable Object right) {
            return switch (this) {
                case EQUAL -> Values.areEqual(left, right);
                case NOT_EQUAL -> !Values.areEqual(left, right);
                case CONTAINS -> Values.contains(left, right);
                default -> {
                    Integer order = Values.compare(left, right);
                    yield order != null && fits(order);
                }
            };
        }

        private boolean fits(int order) {
            return switch (this) {
                case LESS -> order < 0;
                case GREATER -> order > 0;
                case AT_MOST -> order <= 0;
                default -> order >= 0;
            };
        }
    }

    /** One comparison, or one value that is true or not. */
    record Test(Expression left, @Nullable Comparison comparison, Expression right) {

        boolean holds(Run run) {
            Object value = left.value(run);
            return comparison == null ? Values.isTrue(value) : comparison.holds(value, right.value(run));
        }
    }

    boolean holds(Run run) {
        int last = tests.size() - 1;
        boolean result = tests.get(last).holds(run);
        for (int i = last - 1; i >= 0; i--) {
            boolean both = ands.get(i);
            result = both
                    ? result && tests.get(i).holds(run)
                    : result || tests.get(i).holds(run);
        }
        return result;
    }
}
