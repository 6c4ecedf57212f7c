package dev.aftercart.notify.template;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that has a value when a template runs. */
sealed interface Expression {

    @Nullable
    Object value(Run run);

    /** A literal. */
    record Constant(@Nullable Object constant) implements Expression {
        @Override
        public @Nullable Object value(Run run) {
            return constant;
        }
    }

    /** A path into the values, cut into steps when compiled; a step is a {@code String} or an {@code Integer}. */
    record Path(String root, List<Object> steps, String written, int line, int column) implements Expression {
        @Override
        public @Nullable Object value(Run run) {
            return run.resolve(this);
        }
    }

    /** A value that went through filters. */
    record Filtered(Expression base, List<Call> calls) implements Expression {
        @Override
        public @Nullable Object value(Run run) {
            Object value = base.value(run);
            for (Call call : calls) {
                value = run.made(call.apply(value, run));
            }
            return value;
        }
    }

    /** One use of a filter. */
    record Call(Filter filter, List<Expression> arguments) {

        @Nullable
        Object apply(@Nullable Object value, Run run) {
            Object argument = arguments.isEmpty() ? null : arguments.get(0).value(run);
            Object second = arguments.size() < 2 ? null : arguments.get(1).value(run);
            return filter.apply(value, argument, second);
        }
    }
}
