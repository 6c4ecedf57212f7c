package dev.aftercart.notify.template;

import dev.aftercart.notify.template.Condition.Comparison;
import dev.aftercart.notify.template.Condition.Test;
import dev.aftercart.notify.template.Expression.Call;
import dev.aftercart.notify.template.Expression.Constant;
import dev.aftercart.notify.template.Expression.Filtered;
import dev.aftercart.notify.template.Expression.Path;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what stands inside one pair of braces. A fault is thrown at the first thing that is wrong there. */
final class ExpressionParser {

    private static final int LONGEST_NUMBER = 18;

    /** What merchants know from Shopify and will look for here. */
    private static final Map<String, String> INSTEAD = Map.of(
            "date", "dates come ready for the reader's language; show the value as it is",
            "money", "amounts come ready for the reader's language; show the value as it is",
            "t", "wordings come ready for the reader's language; show the value as it is",
            "append", "write the text behind the value",
            "prepend", "write the text before the value",
            "url_encode", "use url_param",
            "raw", "values are always escaped");

    private final Source source;
    private final String text;
    private final int base;
    private int at;

    ExpressionParser(Source source, String text, int base) {
        this.source = source;
        this.text = text;
        this.base = base;
    }

    Expression filtered() {
        Expression operand = operand();
        List<Call> calls = new ArrayList<>();
        while (accept("|")) {
            calls.add(call());
        }
        end();
        return calls.isEmpty() ? operand : new Filtered(operand, List.copyOf(calls));
    }

    Condition condition() {
        List<Test> tests = new ArrayList<>(List.of(test()));
        List<Boolean> ands = new ArrayList<>();
        while (true) {
            boolean and = acceptWord("and");
            if (!and && !acceptWord("or")) {
                break;
            }
            ands.add(and);
            tests.add(test());
        }
        end();
        return new Condition(List.copyOf(tests), List.copyOf(ands));
    }

    List<Expression> alternatives() {
        List<Expression> values = new ArrayList<>(List.of(operand()));
        while (accept(",") || acceptWord("or")) {
            values.add(operand());
        }
        end();
        return List.copyOf(values);
    }

    Expression operand() {
        char c = peek();
        if (c == '"' || c == '\'') {
            return new Constant(string(c));
        }
        if (Character.isDigit(c) || c == '-') {
            return new Constant(number());
        }
        int start = at;
        String word = word();
        return switch (word) {
            case "" -> throw fault("a value is expected", "order.number", "'text'", "12");
            case "true" -> new Constant(true);
            case "false" -> new Constant(false);
            case "nil", "null" -> new Constant(null);
            case "empty", "blank" -> new Constant(Values.EMPTY);
            default -> path(word, start);
        };
    }

    String word() {
        skipSpace();
        int start = at;
        if (at < text.length() && (Character.isLetter(text.charAt(at)) || text.charAt(at) == '_')) {
            while (at < text.length() && isWordPart(text.charAt(at))) {
                at++;
            }
        }
        return text.substring(start, at);
    }

    boolean accept(String sign) {
        skipSpace();
        boolean found = text.startsWith(sign, at);
        if (found) {
            at += sign.length();
        }
        return found;
    }

    boolean acceptWord(String expected) {
        int start = at;
        if (word().equals(expected)) {
            return true;
        }
        at = start;
        return false;
    }

    boolean isAtEnd() {
        skipSpace();
        return at >= text.length();
    }

    void end() {
        if (!isAtEnd()) {
            throw fault("\"" + text.substring(at).strip() + "\" was not expected here", "and", "or", "|");
        }
    }

    Fault fault(String message, String... allowed) {
        return new Fault(base + at, message, List.of(allowed));
    }

    private Test test() {
        Expression left = operand();
        Comparison comparison = comparison();
        return new Test(left, comparison, comparison == null ? left : operand());
    }

    private @Nullable Comparison comparison() {
        if (accept("<>")) {
            return Comparison.NOT_EQUAL;
        }
        for (Comparison each : List.of(
                Comparison.EQUAL,
                Comparison.NOT_EQUAL,
                Comparison.AT_MOST,
                Comparison.AT_LEAST,
                Comparison.LESS,
                Comparison.GREATER)) {
            if (accept(each.written)) {
                return each;
            }
        }
        if (accept("=")) {
            throw fault(
                    "= does not compare",
                    Arrays.stream(Comparison.values()).map(each -> each.written).toArray(String[]::new));
        }
        return acceptWord(Comparison.CONTAINS.written) ? Comparison.CONTAINS : null;
    }

    private Call call() {
        int start = at;
        String name = word();
        Filter filter = Filter.named(name);
        if (filter == null) {
            String instead = INSTEAD.containsKey(name) ? ": " + INSTEAD.get(name) : "";
            throw new Fault(base + start, "there is no filter \"" + name + "\"" + instead, Filter.names());
        }
        List<Expression> arguments = new ArrayList<>();
        if (accept(":")) {
            do {
                arguments.add(operand());
            } while (accept(","));
        }
        if (arguments.size() > filter.mostArguments) {
            throw fault("filter " + name + " takes at most " + filter.mostArguments + " arguments");
        }
        return new Call(filter, List.copyOf(arguments));
    }

    private Path path(String root, int start) {
        List<Object> steps = new ArrayList<>();
        while (at < text.length()) {
            if (text.charAt(at) == '.') {
                at++;
                String name = word();
                if (name.isEmpty()) {
                    throw fault("a name is expected after the point");
                }
                steps.add(name);
            } else if (text.charAt(at) == '[') {
                at++;
                steps.add(index());
            } else {
                break;
            }
        }
        int offset = base + start;
        return new Path(
                root,
                List.copyOf(steps),
                text.substring(start, at).strip(),
                source.line(offset),
                source.column(offset));
    }

    private Object index() {
        char c = peek();
        Object step;
        if (c == '"' || c == '\'') {
            step = string(c);
        } else if (isNumberPart(c) && number() instanceof Integer index && index >= 0) {
            step = index;
        } else {
            throw fault("only a literal can stand in brackets", "[0]", "['name']");
        }
        if (!accept("]")) {
            throw fault("the bracket is not closed", "]");
        }
        return step;
    }

    private String string(char quote) {
        int close = text.indexOf(quote, at + 1);
        if (close < 0) {
            throw fault("the text is not closed", String.valueOf(quote));
        }
        String value = text.substring(at + 1, close);
        at = close + 1;
        return value;
    }

    private Object number() {
        int start = at;
        if (at < text.length() && text.charAt(at) == '-') {
            at++;
        }
        while (at < text.length() && isNumberPart(text.charAt(at))) {
            at++;
        }
        String digits = text.substring(start, at);
        try {
            if (digits.length() > LONGEST_NUMBER) {
                throw fault("the number is too long");
            }
            return digits.contains(".") ? (Object) new BigDecimal(digits) : shortest(Long.parseLong(digits));
        } catch (NumberFormatException e) {
            throw fault("\"" + digits + "\" is not a number", "12", "-3", "4.50");
        }
    }

    private static Object shortest(long number) {
        return number == (int) number ? (Object) (int) number : (Object) number;
    }

    private char peek() {
        skipSpace();
        return at < text.length() ? text.charAt(at) : 0;
    }

    private void skipSpace() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-';
    }

    private static boolean isNumberPart(char c) {
        return (c >= '0' && c <= '9') || c == '.';
    }
}
