package dev.aftercart.notify.template;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads a style sheet or a style attribute for what could fetch or run something. Looks only at the last few characters. */
final class CssReader {

    private static final int REMEMBERED = 24;
    private static final List<String> REFUSED =
            List.of("expression(", "@import", "-moz-binding", "behavior:", "javascript:");
    private static final List<String> ADDRESSES = List.of("url(https:", "url('https:", "url(\"https:");

    private final StringBuilder last = new StringBuilder();

    /** Takes a character in; gives what is wrong with it, or null. */
    @Nullable
    String read(char c) {
        if (c == '\\') {
            return "a style may not hold a backslash; write the character itself";
        }
        if (HtmlReader.isSpace(c)) {
            return null;
        }
        last.append(Character.toLowerCase(c));
        if (last.length() > REMEMBERED) {
            last.deleteCharAt(0);
        }
        String seen = last.toString();
        for (String each : REFUSED) {
            if (seen.endsWith(each)) {
                return "a style may not hold " + each.toLowerCase(Locale.ROOT);
            }
        }
        return address(seen);
    }

    /** An address is read until it is known to be one of {@code https}, or not. */
    private @Nullable String address(String seen) {
        int begin = seen.lastIndexOf("url(");
        if (begin < 0) {
            return null;
        }
        String address = seen.substring(begin);
        if (ADDRESSES.stream().anyMatch(each -> each.startsWith(address) || address.startsWith(each))) {
            return null;
        }
        last.setLength(0);
        return "an address in a style begins with https:";
    }
}
