package dev.aftercart.notify.template;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A way into the values, cut into steps when compiled. A step is a {@code String}, an {@code Integer}, or an
 * {@link Expression} whose value is the step.
 */
final class Path implements Expression {

    /** Names that a template gives to values: of a loop, or of what a block is handed. They have numbered places. */
    static final int NOT_LOCAL = -1;

    private static final Object ABSENT = new Object();

    private final Object root;
    private final int local;
    private final Object[] steps;
    private final String written;
    private final int line;
    private final int column;

    Path(Object root, int local, Object[] steps, String written, int line, int column) {
        this.root = root;
        this.local = local;
        this.steps = steps;
        this.written = written;
        this.line = line;
        this.column = column;
    }

    /** The first name; empty where it is in brackets and known only when the template runs. */
    String root() {
        return root instanceof String name ? name : "";
    }

    String written() {
        return written;
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }

    @Override
    public @Nullable Object value(Run run) {
        Object value = found(run);
        if (value == ABSENT) {
            run.absent(this);
            return null;
        }
        return value;
    }

    @Override
    public @Nullable Object perhaps(Run run) {
        Object value = found(run);
        return value == ABSENT ? null : value;
    }

    private @Nullable Object found(Run run) {
        Object value = local == NOT_LOCAL ? run.named(text(root, run), ABSENT) : run.local(local);
        for (Object step : steps) {
            if (value == ABSENT || value == null) {
                return value;
            }
            value = step(value, step instanceof String || step instanceof Integer ? step : evaluated(step, run));
        }
        return value == ABSENT || Values.isAllowed(value) ? value : refused(value);
    }

    private static String text(Object root, Run run) {
        return root instanceof String name ? name : Values.text(evaluated(root, run));
    }

    /** Asked last, as names are far more frequent, and quicker to tell. */
    private static @Nullable Object evaluated(Object step, Run run) {
        return ((Expression) step).value(run);
    }

    private @Nullable Object step(Object value, @Nullable Object step) {
        if (value instanceof Map<?, ?> map) {
            return property(map, step);
        }
        if (value instanceof List<?> items) {
            return item(items, step);
        }
        if (value instanceof Round round) {
            return round.property(String.valueOf(step));
        }
        if (!Values.isAllowed(value)) {
            throw new IllegalArgumentException("value " + written + " leads through a "
                    + value.getClass().getName() + "; only maps and lists can be looked into");
        }
        return "size".equals(step) && value instanceof String text ? (Object) Values.size(text) : null;
    }

    private static @Nullable Object property(Map<?, ?> map, @Nullable Object step) {
        if (!(step instanceof String name)) {
            return null;
        }
        Object value = map.get(name);
        if (value != null || map.containsKey(name)) {
            return value;
        }
        return switch (name) {
            case "size" -> map.size();
            case "first" -> map.isEmpty() ? null : Values.items(map).get(0);
            default -> ABSENT;
        };
    }

    private static @Nullable Object item(List<?> items, @Nullable Object step) {
        int size = items.size();
        if (step instanceof Integer index) {
            int at = index < 0 ? size + index : index;
            return at >= 0 && at < size ? items.get(at) : null;
        }
        if (!(step instanceof String name)) {
            return null;
        }
        return switch (name) {
            case "size" -> size;
            case "first" -> size == 0 ? null : items.get(0);
            case "last" -> size == 0 ? null : items.get(size - 1);
            default -> null;
        };
    }

    private @Nullable Object refused(@Nullable Object value) {
        if (value instanceof Round) {
            return null;
        }
        throw new IllegalArgumentException("value " + written + " is a "
                + (value == null ? "null" : value.getClass().getName()) + "; allowed: " + Values.ALLOWED);
    }
}
