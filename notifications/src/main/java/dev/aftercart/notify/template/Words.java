package dev.aftercart.notify.template;

import java.math.BigDecimal;
import java.util.List;

/** What stands inside one pair of braces, word by word. */
final class Words {

    private static final int LONGEST_NUMBER = 18;

    private final String text;
    private final int base;
    private int at;

    Words(String text, int base) {
        this.text = text;
        this.base = base;
    }

    int at() {
        return at;
    }

    /** Where the reader stands in the source. */
    int offset() {
        return base + at;
    }

    int offset(int place) {
        return base + place;
    }

    String written(int from, int to) {
        return text.substring(from, to).strip();
    }

    /** A name of letters, digits, {@code _} and {@code -}; empty where none stands. */
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

    /** A name that may end in a question mark, as some values are named. */
    String name() {
        String word = word();
        if (!word.isEmpty() && at < text.length() && text.charAt(at) == '?') {
            at++;
            return word + "?";
        }
        return word;
    }

    /** What stands behind a point. */
    String property() {
        accept(".");
        String name = name();
        if (name.isEmpty()) {
            throw fault("a name is expected after the point");
        }
        return name;
    }

    /** The name of an argument, where one stands with its colon. */
    String key() {
        int start = at;
        String word = word();
        if (!word.isEmpty() && accept(":")) {
            return word;
        }
        at = start;
        return "";
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

    boolean isRange() {
        return text.startsWith("..", at);
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

    String string() {
        char quote = peek();
        int close = text.indexOf(quote, at + 1);
        if (close < 0) {
            throw fault("the text is not closed", String.valueOf(quote));
        }
        String value = text.substring(at + 1, close);
        at = close + 1;
        return value;
    }

    Object number() {
        int start = at;
        if (at < text.length() && text.charAt(at) == '-') {
            at++;
        }
        while (at < text.length() && (isDigit(text.charAt(at)) || (text.charAt(at) == '.' && !isRange()))) {
            at++;
        }
        String digits = text.substring(start, at);
        try {
            if (digits.length() > LONGEST_NUMBER) {
                throw fault("the number is too long");
            }
            boolean decimal = digits.indexOf('.') > 0 && isDigit(digits.charAt(digits.length() - 1));
            return decimal ? (Object) new BigDecimal(digits) : shortest(Long.parseLong(digits));
        } catch (NumberFormatException e) {
            throw fault("\"" + digits + "\" is not a number", "12", "-3", "4.50");
        }
    }

    char peek() {
        skipSpace();
        return at < text.length() ? text.charAt(at) : 0;
    }

    private static Object shortest(long number) {
        return number == (int) number ? (Object) (int) number : (Object) number;
    }

    private void skipSpace() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
