package dev.aftercart.notify.template;

import dev.aftercart.explain.Diagnostic;
import dev.aftercart.notify.template.Expression.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One rendering: the values, what was made so far, and how much of the limits is used. One thread, thrown away after. */
final class Run {

    private static final int MOST_NOTES = 100;

    private final Map<String, ?> values;
    private final Output output;
    private final StringBuilder out;
    private Map<String, @Nullable Object> assigned = new HashMap<>();
    private final List<Diagnostic> notes = new ArrayList<>();
    private @Nullable Round round;
    private int steps;
    private long made;

    Run(Map<String, ?> values, Output output, int size) {
        this.values = values;
        this.output = output;
        this.out = new StringBuilder(size);
    }

    /** Where a loop is. */
    static final class Round {
        final @Nullable Round outer;
        final String name;
        final int length;
        int index;

        @Nullable
        Object item;

        Round(@Nullable Round outer, String name, int length) {
            this.outer = outer;
            this.name = name;
            this.length = length;
        }

        @Nullable
        Object property(String step) {
            return switch (step) {
                case "first" -> index == 0;
                case "last" -> index == length - 1;
                case "index" -> index + 1;
                case "index0" -> index;
                case "length" -> length;
                default -> null;
            };
        }
    }

    StringBuilder out() {
        return out;
    }

    List<Diagnostic> notes() {
        return notes;
    }

    void step() {
        if (++steps > Limits.STEPS) {
            throw new TemplateLimitException("the template takes more than " + Limits.STEPS + " steps");
        }
    }

    void write(String text) {
        if (out.length() + text.length() > output.longest()) {
            throw new TemplateLimitException("the template makes more than " + output.longest() + " characters");
        }
        out.append(text);
    }

    void write(@Nullable Object value, Slot slot, Expression from) {
        if (slot == Slot.URL && from instanceof Path path && !Slot.isLink(Slot.clean(Values.text(value)))) {
            note(path, "is no link to https, http, mailto, tel or sms; # is shown");
        }
        write(slot.escaped(value, output));
    }

    @Nullable
    Object made(@Nullable Object value) {
        if (value instanceof String text) {
            made += text.length();
        }
        if (made > Limits.MADE) {
            throw new TemplateLimitException("the template's filters make more than " + Limits.MADE + " characters");
        }
        return value;
    }

    void assign(String name, @Nullable Object value) {
        assigned.put(name, value);
    }

    Round enter(String name, int length) {
        Round inner = new Round(round, name, length);
        round = inner;
        return inner;
    }

    void leave(Round inner) {
        round = inner.outer;
    }

    /** A block sees what it is handed, and nothing that was assigned outside. */
    void inside(Map<String, @Nullable Object> handed, Runnable body) {
        Map<String, @Nullable Object> outside = assigned;
        Round around = round;
        assigned = handed;
        round = null;
        body.run();
        assigned = outside;
        round = around;
    }

    @Nullable
    Object resolve(Path path) {
        Object value = root(path);
        for (Object step : path.steps()) {
            value = step(value, step, path);
        }
        if (!(value instanceof Round) && !Values.isAllowed(value)) {
            throw new IllegalArgumentException("value " + path.written() + " is a "
                    + (value == null ? "null" : value.getClass().getName())
                    + "; allowed: Map, List, String, Boolean, Integer, Long, BigDecimal, Wording, null");
        }
        return value instanceof Round ? null : value;
    }

    private @Nullable Object root(Path path) {
        String name = path.root();
        for (Round each = round; each != null; each = each.outer) {
            if (each.name.equals(name)) {
                return each.item;
            }
        }
        if (round != null && name.equals("forloop")) {
            return round;
        }
        if (!assigned.isEmpty() && assigned.containsKey(name)) {
            return assigned.get(name);
        }
        Object value = values.get(name);
        if (value == null && !values.containsKey(name)) {
            note(path, "is not there");
        }
        return value;
    }

    private @Nullable Object step(@Nullable Object value, Object step, Path path) {
        if (value instanceof Map<?, ?> map) {
            return step instanceof String name ? property(map, name, path) : null;
        }
        if (value instanceof List<?> items) {
            return item(items, step);
        }
        if (value instanceof Round loop) {
            return loop.property(step.toString());
        }
        if (value != null && !Values.isAllowed(value)) {
            throw new IllegalArgumentException("value " + path.written() + " leads through a "
                    + value.getClass().getName() + "; only maps and lists can be looked into");
        }
        return value instanceof String && step.equals("size") ? Filter.size(value) : null;
    }

    private @Nullable Object property(Map<?, ?> map, String step, Path path) {
        Object value = map.get(step);
        if (value == null && !map.containsKey(step)) {
            if (step.equals("size")) {
                return map.size();
            }
            note(path, "is not there");
        }
        return value;
    }

    private static @Nullable Object item(List<?> items, Object step) {
        if (step instanceof Integer index) {
            return index < items.size() ? items.get(index) : null;
        }
        return switch (step.toString()) {
            case "size" -> items.size();
            case "first" -> items.isEmpty() ? null : items.get(0);
            case "last" -> items.isEmpty() ? null : items.get(items.size() - 1);
            default -> null;
        };
    }

    private void note(Path path, String what) {
        Diagnostic note = Diagnostic.warning(path.written(), what).at(path.line(), path.column());
        if (notes.size() < MOST_NOTES && !notes.contains(note)) {
            notes.add(note);
        }
    }
}
