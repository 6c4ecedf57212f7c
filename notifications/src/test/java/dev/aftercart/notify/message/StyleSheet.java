package dev.aftercart.notify.message;

import java.util.ArrayList;
import java.util.List;

/** A style sheet read into its rules. What it does not understand it refuses, so that nothing is passed over. */
record StyleSheet(List<Rule> rules) {

    /**
     * Declarations and what they are for.
     *
     * @param around the at-rules around it, such as {@code @media (max-width: 480px)}, the outermost first
     * @param selector what it applies to
     */
    record Rule(List<String> around, String selector, List<Declaration> declarations) {}

    /** A property and its value, without {@code !important}. */
    record Declaration(String property, String value, boolean important) {}

    static StyleSheet read(String css) {
        Reader reader = new Reader(css);
        reader.rules(List.of());
        return new StyleSheet(reader.rules);
    }

    /** The content of a {@code style} attribute. */
    static List<Declaration> declarations(String style) {
        List<Declaration> declarations = new ArrayList<>();
        for (String part : split(style)) {
            if (!part.isBlank()) {
                declarations.add(declaration(part.strip()));
            }
        }
        return declarations;
    }

    private static Declaration declaration(String text) {
        int colon = text.indexOf(':');
        if (!text.matches("(?s)-{0,2}[a-z-]+\\s*:.+")) {
            throw new IllegalArgumentException("no declaration: " + text);
        }
        String value = text.substring(colon + 1).strip();
        boolean important = value.endsWith("!important");
        return new Declaration(
                text.substring(0, colon).strip(),
                important
                        ? value.substring(0, value.length() - "!important".length())
                                .strip()
                        : value,
                important);
    }

    /** Parts between semicolons that stand outside of quotes and brackets. */
    private static List<String> split(String style) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        char quote = 0;
        int depth = 0;
        for (int i = 0; i < style.length(); i++) {
            char c = style.charAt(i);
            quote = quote == 0 ? c == '"' || c == '\'' ? c : 0 : c == quote ? 0 : quote;
            depth += quote != 0 ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ';' && quote == 0 && depth == 0) {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString());
        return parts;
    }

    private static final class Reader {

        private final String css;
        private final List<Rule> rules = new ArrayList<>();
        private int at;

        Reader(String css) {
            this.css = css.strip();
        }

        void rules(List<String> around) {
            while (at < css.length() && css.charAt(at) != '}') {
                int open = css.indexOf('{', at);
                if (open < 0 || css.indexOf('}', at) < open) {
                    throw new IllegalArgumentException("no rule: " + css.substring(at));
                }
                String head = css.substring(at, open).strip();
                at = open + 1;
                if (head.startsWith("@media") || head.startsWith("@supports")) {
                    List<String> inner = new ArrayList<>(around);
                    inner.add(head);
                    rules(inner);
                    at++;
                } else {
                    int close = css.indexOf('}', open);
                    rules.add(new Rule(around, head, declarations(css.substring(open + 1, close))));
                    at = close + 1;
                }
                skipSpace();
            }
        }

        private void skipSpace() {
            while (at < css.length() && Character.isWhitespace(css.charAt(at))) {
                at++;
            }
        }
    }
}
