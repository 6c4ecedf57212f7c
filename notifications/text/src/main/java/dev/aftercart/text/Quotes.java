package dev.aftercart.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What the apostrophes of a pattern do. ICU shows one as itself, unless a brace follows: then everything up to the next one is
 * shown as it stands, so that {@code l'{name}} never shows the name.
 *
 * @param errors quotes that hide an argument or never end
 * @param warnings apostrophes that would do so if an argument came behind them
 */
record Quotes(List<String> errors, List<String> warnings) {

    private static final Pattern ARGUMENT = Pattern.compile("\\{\\s*[A-Za-z_][A-Za-z0-9_]*\\s*[,}]");

    static Quotes in(String pattern) {
        Quotes found = new Quotes(new ArrayList<>(), new ArrayList<>());
        int i = pattern.indexOf('\'');
        while (i >= 0) {
            i = pattern.indexOf('\'', found.after(pattern, i));
        }
        return found;
    }

    /** Looks at the apostrophe, and gives the place behind it or behind what it quotes. */
    private int after(String pattern, int at) {
        char next = at + 1 < pattern.length() ? pattern.charAt(at + 1) : ' ';
        if (next != '{' && next != '}') {
            warnings.add("write ’ (U+2019) for the apostrophe: before a brace, ' would hide an argument");
            return next == '\'' ? at + 2 : at + 1;
        }
        int end = pattern.indexOf('\'', at + 1);
        String quoted = pattern.substring(at + 1, end < 0 ? pattern.length() : end);
        if (end < 0) {
            errors.add("the apostrophe before " + next + " quotes everything up to the end: " + quoted);
        } else if (ARGUMENT.matcher(quoted).find()) {
            errors.add("an apostrophe hides an argument, which is shown as it stands: " + quoted);
        }
        return end < 0 ? pattern.length() : end + 1;
    }
}
