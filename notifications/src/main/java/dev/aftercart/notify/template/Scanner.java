package dev.aftercart.notify.template;

import dev.aftercart.notify.template.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/** Cuts a template into text, outputs and tags. White space control, {@code raw} and {@code comment} end here. */
final class Scanner {

    private final Source source;
    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private boolean trimNext;

    Scanner(Source source) {
        this.source = source;
        this.text = source.text();
    }

    List<Token> scan() {
        while (at < text.length()) {
            int open = nextOpening(at);
            boolean trim = open + 2 < text.length() && text.charAt(open + 2) == '-';
            text(at, open, trim);
            if (open == text.length()) {
                break;
            }
            markup(open, trim);
        }
        return tokens;
    }

    private int nextOpening(int from) {
        for (int i = text.indexOf('{', from); i >= 0 && i + 1 < text.length(); i = text.indexOf('{', i + 1)) {
            if (text.charAt(i + 1) == '{' || text.charAt(i + 1) == '%') {
                return i;
            }
        }
        return text.length();
    }

    private void text(int from, int to, boolean trimEnd) {
        int first = from;
        int last = to;
        while (trimNext && first < last && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        while (trimEnd && last > first && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        trimNext = false;
        if (last > first) {
            tokens.add(new Token(Kind.TEXT, text.substring(first, last), first));
        }
    }

    private void markup(int open, boolean trim) {
        boolean output = text.charAt(open + 1) == '{';
        String closing = output ? "}}" : "%}";
        int close = text.indexOf(closing, open + 2);
        if (close < 0) {
            source.error(open, (output ? "{{" : "{%") + " is not closed", List.of(closing));
            at = text.length();
            return;
        }
        int first = open + (trim ? 3 : 2);
        trimNext = close > first && text.charAt(close - 1) == '-';
        int last = Math.max(first, trimNext ? close - 1 : close);
        at = close + 2;
        Token token = new Token(output ? Kind.OUTPUT : Kind.TAG, text.substring(Math.min(first, last), last), first);
        if (!output && (token.name().equals("raw") || token.name().equals("comment"))) {
            verbatim(token);
        } else {
            tokens.add(token);
        }
    }

    private void verbatim(Token token) {
        boolean keep = token.name().equals("raw");
        int from = at;
        for (int open = text.indexOf("{%", from); open >= 0; open = text.indexOf("{%", open + 2)) {
            int close = text.indexOf("%}", open + 2);
            if (close < 0) {
                break;
            }
            String inside = text.substring(open + 2, close).replace('-', ' ').strip();
            if (inside.equals("end" + token.name())) {
                if (keep) {
                    text(from, open, text.charAt(open + 2) == '-');
                }
                trimNext = text.charAt(close - 1) == '-';
                at = close + 2;
                return;
            }
        }
        source.error(
                token.offset(), "{% " + token.name() + " %} is not closed", List.of("{% end" + token.name() + " %}"));
        at = text.length();
    }
}
