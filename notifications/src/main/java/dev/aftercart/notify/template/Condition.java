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

        boolean isOrder() {
            return this != EQUAL && this != NOT_EQUAL && this != CONTAINS;
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
    record Test(Expression left, @Nullable Comparison comparison, Expression right, int line, int column) {

        boolean holds(Run run) {
            Object value = left.perhaps(run);
            if (comparison == null) {
                return Values.isTrue(value);
            }
            Object other = right.perhaps(run);
            run.made(value);
            return switch (comparison) {
                case EQUAL -> Values.areEqual(value, other);
                case NOT_EQUAL -> !Values.areEqual(value, other);
                case CONTAINS -> Values.contains(value, other);
                default -> ordered(comparison, value, other, run);
            };
        }

        /** Nil is neither less nor more than anything; where Liquid stops at kinds that have no order, this is false. */
        private boolean ordered(Comparison wanted, @Nullable Object value, @Nullable Object other, Run run) {
            Integer order = Values.compare(value, other);
            if (order == null && value instanceof String != other instanceof String && value != null && other != null) {
                run.note(wanted.written, "a text and a number cannot be compared", line, column);
            }
            return order != null && wanted.fits(order);
        }
    }

    boolean holds(Run run) {
        int last = tests.size() - 1;
        boolean result = tests.get(last).holds(run);
        for (int i = last - 1; i >= 0; i--) {
            run.step();
            boolean both = ands.get(i);
            result = both
                    ? result && tests.get(i).holds(run)
                    : result || tests.get(i).holds(run);
        }
        return result;
    }
}
