package dev.aftercart.notify.template;

import dev.aftercart.notify.template.Condition.Comparison;
import dev.aftercart.notify.template.Condition.Test;
import dev.aftercart.notify.template.Expression.Bounds;
import dev.aftercart.notify.template.Expression.Call;
import dev.aftercart.notify.template.Expression.Constant;
import dev.aftercart.notify.template.Expression.Filtered;
import dev.aftercart.notify.template.Expression.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what stands inside one pair of braces. A fault is thrown at the first thing that is wrong there. */
final class ExpressionParser {

    private final Source source;
    private final Variables variables;
    private final Words in;
    private int depth;

    ExpressionParser(Source source, Variables variables, String text, int base) {
        this.source = source;
        this.variables = variables;
        this.in = new Words(text, base);
    }

    Words words() {
        return in;
    }

    Expression filtered() {
        Expression operand = operand();
        List<Call> calls = new ArrayList<>();
        while (in.accept("|")) {
            calls.add(call());
        }
        in.end();
        return calls.isEmpty() ? operand : new Filtered(operand, List.copyOf(calls));
    }

    Condition condition() {
        List<Test> tests = new ArrayList<>(List.of(test()));
        List<Boolean> ands = new ArrayList<>();
        while (true) {
            boolean and = in.acceptWord("and");
            if (!and && !in.acceptWord("or")) {
                break;
            }
            ands.add(and);
            tests.add(test());
        }
        in.end();
        return new Condition(List.copyOf(tests), List.copyOf(ands));
    }

    List<Expression> alternatives() {
        List<Expression> values = new ArrayList<>(List.of(operand()));
        while (in.accept(",") || in.acceptWord("or")) {
            values.add(operand());
        }
        in.end();
        return List.copyOf(values);
    }

    Expression operand() {
        char c = in.peek();
        if (c == '"' || c == '\'') {
            return new Constant(in.string());
        }
        if (Character.isDigit(c) || c == '-') {
            return new Constant(in.number());
        }
        if (c == '(') {
            return range();
        }
        int start = in.at();
        if (c == '[') {
            return path("", start);
        }
        String word = in.name();
        return switch (word) {
            case "" -> throw in.fault("a value is expected", "order.number", "'text'", "12");
            case "true" -> new Constant(true);
            case "false" -> new Constant(false);
            case "nil", "null" -> new Constant(null);
            case "empty" -> new Constant(Values.EMPTY);
            case "blank" -> new Constant(Values.BLANK);
            default -> path(word, start);
        };
    }

    private Expression range() {
        in.accept("(");
        Expression from = nested();
        if (!in.accept("..")) {
            throw in.fault("only a range can stand in parentheses; tests are read from right to left", "(1..5)");
        }
        Expression to = nested();
        if (!in.accept(")")) {
            throw in.fault("the range is not closed", ")");
        }
        return new Bounds(from, to);
    }

    private Expression nested() {
        if (++depth > Limits.DEPTH) {
            throw in.fault("brackets are nested more than " + Limits.DEPTH + " deep");
        }
        Expression inner = operand();
        depth--;
        return inner;
    }

    private Test test() {
        in.peek();
        int start = in.offset();
        Expression left = operand();
        Comparison comparison = comparison();
        Expression right = comparison == null ? left : operand();
        return new Test(left, comparison, right, source.line(start), source.column(start));
    }

    private @Nullable Comparison comparison() {
        if (in.accept("<>")) {
            return Comparison.NOT_EQUAL;
        }
        for (Comparison each : List.of(
                Comparison.EQUAL,
                Comparison.NOT_EQUAL,
                Comparison.AT_MOST,
                Comparison.AT_LEAST,
                Comparison.LESS,
                Comparison.GREATER)) {
            if (in.accept(each.written)) {
                return each;
            }
        }
        if (in.accept("=")) {
            throw in.fault(
                    "= does not compare",
                    Arrays.stream(Comparison.values()).map(each -> each.written).toArray(String[]::new));
        }
        return in.acceptWord(Comparison.CONTAINS.written) ? Comparison.CONTAINS : null;
    }

    private Call call() {
        in.peek();
        int start = in.offset();
        String name = in.name();
        Filter filter = Filters.named(name);
        if (filter == null) {
            throw new Fault(start, "there is no filter \"" + name + "\"" + Filters.instead(name), Filters.names());
        }
        List<Expression> given = new ArrayList<>();
        List<Named> named = new ArrayList<>();
        if (in.accept(":")) {
            do {
                String key = in.key();
                if (key.isEmpty()) {
                    given.add(operand());
                } else {
                    named.add(new Named(key, operand()));
                }
            } while (in.accept(","));
        }
        String fault =
                filter.fault(given.size(), named.stream().map(Named::name).toList());
        if (fault != null) {
            throw in.fault(fault);
        }
        return new Call(filter, List.copyOf(given), List.copyOf(named), source.line(start), source.column(start));
    }

    private Path path(String first, int start) {
        Object root = first.isEmpty() ? bracket() : first;
        List<Object> steps = new ArrayList<>();
        int end = in.at();
        while (in.peek() == '.' || in.peek() == '[') {
            if (in.peek() == '.' && in.isRange()) {
                break;
            }
            steps.add(in.peek() == '[' ? bracket() : in.property());
            end = in.at();
        }
        int offset = in.offset(start);
        int place = root instanceof String name ? variables.place(name) : Path.NOT_LOCAL;
        Path path = new Path(
                root, place, steps.toArray(), in.written(start, end), source.line(offset), source.column(offset));
        variables.used(path);
        return path;
    }

    private Object bracket() {
        in.accept("[");
        Expression step = nested();
        if (!in.accept("]")) {
            throw in.fault("the bracket is not closed", "]");
        }
        return step instanceof Constant constant
                        && (constant.constant() instanceof String || constant.constant() instanceof Integer)
                ? constant.constant()
                : step;
    }
}
