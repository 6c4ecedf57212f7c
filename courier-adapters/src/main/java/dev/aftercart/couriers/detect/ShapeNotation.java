package dev.aftercart.couriers.detect;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads shapes as {@code number-formats.tsv} writes them: {@code #} a digit, {@code @} a letter, {@code *} either,
 * {@code [A-C9]} one of these, {@code (AB|C)} one of these, <code>{n}</code> as often, <code>{n,m}</code> at the end.
 */
final class ShapeNotation {

    private final String text;
    private final List<Long> places = new ArrayList<>();
    private int next;
    private int optional;

    private ShapeNotation(String text) {
        this.text = text;
    }

    /** One shape for each alternative. */
    static List<Shape> read(String text) {
        int open = text.indexOf('(');
        if (open < 0) {
            return List.of(new ShapeNotation(text).shape());
        }
        int close = text.indexOf(')', open);
        List<Shape> shapes = new ArrayList<>();
        for (String alternative : text.substring(open + 1, close).split("\\|")) {
            shapes.addAll(read(text.substring(0, open) + alternative + text.substring(close + 1)));
        }
        return shapes;
    }

    private Shape shape() {
        while (next < text.length()) {
            if (optional > 0) {
                throw new IllegalArgumentException("in the form " + text + " a range of lengths is not at the end");
            }
            long allowed = text.charAt(next) == '[' ? oneOf() : simple(text.charAt(next++));
            repeat(allowed);
        }
        long[] all = places.stream().mapToLong(Long::longValue).toArray();
        return new Shape(all, all.length - optional);
    }

    private void repeat(long allowed) {
        int least = 1;
        int most = 1;
        if (next < text.length() && text.charAt(next) == '{') {
            int close = text.indexOf('}', next);
            String[] ends = text.substring(next + 1, close).split(",");
            least = Integer.parseInt(ends[0]);
            most = Integer.parseInt(ends[ends.length - 1]);
            next = close + 1;
        }
        for (int i = 0; i < most; i++) {
            places.add(allowed);
        }
        optional = most - least;
    }

    private long oneOf() {
        int close = text.indexOf(']', next);
        String set = text.substring(next + 1, close);
        next = close + 1;
        long allowed = 0;
        for (int i = 0; i < set.length(); i++) {
            boolean range = i + 2 < set.length() && set.charAt(i + 1) == '-';
            char last = set.charAt(range ? i + 2 : i);
            for (char c = set.charAt(i); c <= last; c++) {
                allowed |= simple(c);
            }
            i += range ? 2 : 0;
        }
        return allowed;
    }

    private long simple(char c) {
        return switch (c) {
            case '#' -> Shape.DIGIT;
            case '@' -> Shape.LETTER;
            case '*' -> Shape.EITHER;
            default -> {
                int value = Symbols.value(c);
                if (value < 0) {
                    throw new IllegalArgumentException(
                            "the form " + text + " has a character that no number has: " + c);
                }
                yield 1L << value;
            }
        };
    }
}
