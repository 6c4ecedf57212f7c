package dev.aftercart.notify.template;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a style sheet or a style attribute for what could fetch or run something. Looks back only where such a thing ends. */
final class CssReader {

    private static final List<String> REFUSED =
            List.of("expression(", "@import", "-moz-binding", "behavior:", "javascript:");
    private static final String SCHEME = "https:";
    private static final int NO_ADDRESS = -1;

    /** More than the longest of what is refused. */
    private static final int REMEMBERED = 16;

    /** The last characters that were read, without white space, in a ring. */
    private final char[] last = new char[REMEMBERED];

    private int length;

    /** How much of the scheme of an address was read. */
    private int scheme = NO_ADDRESS;

    /** Takes a character in; gives what is wrong with it, or null. */
    @Nullable
    String read(char c) {
        if (c == '\\') {
            return "a style may not hold a backslash; write the character itself";
        }
        if (HtmlReader.isSpace(c)) {
            return null;
        }
        char small = Character.toLowerCase(c);
        last[length++ % REMEMBERED] = small;
        if (scheme != NO_ADDRESS) {
            return address(small);
        }
        return switch (small) {
            case '(', 't', 'g', ':' -> end();
            default -> null;
        };
    }

    private @Nullable String end() {
        scheme = endsWith("url(") ? 0 : NO_ADDRESS;
        for (String each : REFUSED) {
            if (endsWith(each)) {
                return "a style may not hold " + each;
            }
        }
        return null;
    }

    private boolean endsWith(String end) {
        int begin = length - end.length();
        for (int i = end.length() - 1; i >= 0 && begin >= 0; i--) {
            if (last[(begin + i) % REMEMBERED] != end.charAt(i)) {
                return false;
            }
        }
        return begin >= 0;
    }

    /** An address is read until it is known to be one of {@code https}, or not. */
    private @Nullable String address(char c) {
        if (scheme == 0 && (c == '"' || c == '\'')) {
            return null;
        }
        boolean fits = c == SCHEME.charAt(scheme);
        scheme = fits && scheme + 1 < SCHEME.length() ? scheme + 1 : NO_ADDRESS;
        return fits ? null : "an address in a style begins with " + SCHEME;
    }
}
