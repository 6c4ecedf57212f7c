package dev.aftercart.notify.template;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that has a value when a template runs. */
sealed interface Expression permits Expression.Constant, Expression.Bounds, Expression.Filtered, Path {

    @Nullable
    Object value(Run run);

    /** The value, where it is fine that there is none: in a test, and before {@code default}. */
    default @Nullable Object perhaps(Run run) {
        return value(run);
    }

    /** A literal. */
    record Constant(@Nullable Object constant) implements Expression {
        @Override
        public @Nullable Object value(Run run) {
            return constant;
        }
    }

    /** Whole numbers from one to another: {@code (1..5)}. */
    record Bounds(Expression from, Expression to) implements Expression {
        @Override
        public Object value(Run run) {
            return new Range(bound(from.value(run)), bound(to.value(run)));
        }

        private static int bound(@Nullable Object value) {
            return Numbers.of(value).intValue();
        }
    }

    /** A value that goes through filters. */
    record Filtered(Expression base, List<Call> calls) implements Expression {

        Filter last() {
            return calls.get(calls.size() - 1).filter();
        }

        boolean uses(Filter filter) {
            return calls.stream().anyMatch(call -> call.filter() == filter);
        }

        @Override
        public @Nullable Object value(Run run) {
            boolean perhaps = calls.get(0).filter().takesNothing();
            Object value = perhaps ? base.perhaps(run) : base.value(run);
            for (Call call : calls) {
                run.step();
                value = run.made(call.apply(run.made(value), run));
            }
            return value;
        }
    }

    /** One use of a filter: what is written behind it, in order and by name. */
    record Call(Filter filter, List<Expression> given, List<Named> named, int line, int column) {

        @Nullable
        Object apply(@Nullable Object value, Run run) {
            return filter.apply(value, new Arguments(this, run));
        }
    }

    /** An argument that is given by its name. */
    record Named(String name, Expression value) {}
}
