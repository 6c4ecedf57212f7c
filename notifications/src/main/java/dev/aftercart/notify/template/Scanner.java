package dev.aftercart.notify.template;

import dev.aftercart.notify.template.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/** Cuts a template into text, outputs and tags. White space control, {@code raw} and comments end here. */
final class Scanner {

    private static final int LONGEST_END = 256;

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
        int first = Math.min(open + (trim ? 3 : 2), close);
        trimNext = close > first && text.charAt(close - 1) == '-';
        at = close + 2;
        Token token =
                new Token(output ? Kind.OUTPUT : Kind.TAG, text.substring(first, trimNext ? close - 1 : close), first);
        if (output) {
            tokens.add(token);
        } else {
            tag(token);
        }
    }

    private void tag(Token token) {
        switch (token.name()) {
            case "raw" -> raw(token);
            case "comment" -> comment(token);
            case "#" -> remark(token);
            case "liquid" -> tokens.add(linesOf(token));
            default -> tokens.add(token);
        }
    }

    /** The first {@code endraw} ends it, whatever stands before. */
    private void raw(Token token) {
        int close = 0;
        for (int open = text.indexOf("{%", at); open >= 0 && close >= 0; open = text.indexOf("{%", open + 2)) {
            close = close < open + 2 ? text.indexOf("%}", open + 2) : close;
            if (close >= 0 && inside(open, close).equals("endraw")) {
                text(at, open, text.charAt(open + 2) == '-');
                trimNext = text.charAt(close - 1) == '-';
                at = close + 2;
                return;
            }
        }
        notClosed(token);
    }

    /** Comments stand inside of comments, and a tag that is commented out need not be right. */
    private void comment(Token token) {
        int depth = 1;
        boolean raw = false;
        for (int open = text.indexOf("{%", at); open >= 0; ) {
            int close = text.indexOf("%}", open + 2);
            if (close < 0) {
                break;
            }
            String name = inside(open, close);
            raw = raw ? !name.equals("endraw") : name.equals("raw");
            depth += raw ? 0 : step(name);
            if (depth == 0) {
                trimNext = text.charAt(close - 1) == '-';
                at = close + 2;
                return;
            }
            open = text.indexOf("{%", close + 2);
        }
        notClosed(token);
    }

    private static int step(String name) {
        return name.equals("comment") ? 1 : name.equals("endcomment") ? -1 : 0;
    }

    private void notClosed(Token token) {
        source.error(
                token.offset(), "{% " + token.name() + " %} is not closed", List.of("{% end" + token.name() + " %}"));
        at = text.length();
    }

    /** What stands in a tag, without white space and the dashes that drop it; nothing where it is too long for an end. */
    private String inside(int open, int close) {
        if (close - open > LONGEST_END) {
            return "";
        }
        int first = text.charAt(open + 2) == '-' ? open + 3 : open + 2;
        int last = close > first && text.charAt(close - 1) == '-' ? close - 1 : close;
        return text.substring(Math.min(first, last), last).strip();
    }

    private void remark(Token token) {
        boolean all = token.text().strip().lines().allMatch(line -> line.strip().startsWith("#"));
        if (!all) {
            source.error(token.offset(), "each line of a comment begins with #", List.of("{% # … %}", "{% comment %}"));
        }
    }

    private static Token linesOf(Token token) {
        return new Token(Kind.LINES, token.rest(), token.restOffset());
    }

    /** The lines of a {@code liquid} tag, each of which is a tag without braces. */
    List<Token> lines(Token token) {
        int commented = 0;
        int from = token.offset();
        int end = from + token.text().length();
        while (from < end) {
            int feed = text.indexOf('\n', from);
            int to = feed < 0 || feed > end ? end : feed;
            Token line = line(from, to);
            String name = line.name();
            from = to + 1;
            if (commented > 0 || name.equals("comment")) {
                commented += step(name);
            } else if (!name.equals("#") && !line.text().isBlank()) {
                tokens.add(name.equals("liquid") ? linesOf(line) : line);
            }
        }
        if (commented > 0) {
            source.error(token.offset(), "comment is not closed", List.of("endcomment"));
        }
        return tokens;
    }

    private Token line(int from, int to) {
        String line = text.substring(from, to).stripTrailing();
        String content = line.stripLeading();
        return new Token(Kind.TAG, content, from + line.length() - content.length());
    }
}
