package dev.aftercart.notify.template;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Filters that make text of text. */
final class TextFilters {

    private TextFilters() {}

    static Stream<Filter> all() {
        return Stream.of(
                Filter.text("append", 1, 1, (text, given) -> text + given.text(0)),
                Filter.text("prepend", 1, 1, (text, given) -> given.text(0) + text),
                Filter.text("upcase", 0, 0, (text, given) -> text.toUpperCase(Locale.ROOT)),
                Filter.text("downcase", 0, 0, (text, given) -> text.toLowerCase(Locale.ROOT)),
                Filter.text("capitalize", 0, 0, (text, given) -> capitalized(text)),
                Filter.text("strip", 0, 0, (text, given) -> text.strip()),
                Filter.text("lstrip", 0, 0, (text, given) -> text.stripLeading()),
                Filter.text("rstrip", 0, 0, (text, given) -> text.stripTrailing()),
                Filter.text(
                        "strip_newlines",
                        0,
                        0,
                        (text, given) -> text.replace("\r\n", "").replace("\n", "")),
                Filter.text("strip_html", 0, 0, (text, given) -> withoutMarkup(text)),
                Filter.text("replace", 1, 2, (text, given) -> replaced(text, given.text(0), given.text(1))),
                Filter.text("replace_first", 1, 2, (text, given) -> first(text, given.text(0), given.text(1))),
                Filter.text("replace_last", 2, 2, (text, given) -> last(text, given.text(0), given.text(1))),
                Filter.text("remove", 1, 1, (text, given) -> text.replace(given.text(0), "")),
                Filter.text("remove_first", 1, 1, (text, given) -> first(text, given.text(0), "")),
                Filter.text("remove_last", 1, 1, (text, given) -> last(text, given.text(0), "")),
                Filter.text("url_encode", 0, 0, (text, given) -> URLEncoder.encode(text, StandardCharsets.UTF_8)),
                Filter.text("url_decode", 0, 0, TextFilters::decoded));
    }

    private static String capitalized(String text) {
        int end = text.isEmpty() ? 0 : text.offsetByCodePoints(0, 1);
        return text.substring(0, end).toUpperCase(Locale.ROOT)
                + text.substring(end).toLowerCase(Locale.ROOT);
    }

    private static String replaced(String text, String old, String by) {
        long most = text.length() + (text.length() / Math.max(1, old.length()) + 1L) * by.length();
        if (most > Limits.MADE) {
            throw new TemplateLimitException("filter replace may make " + most + " characters; at most " + Limits.MADE);
        }
        return text.replace(old, by);
    }

    private static String first(String text, String old, String by) {
        return at(text.indexOf(old), text, old, by);
    }

    private static String last(String text, String old, String by) {
        return at(text.lastIndexOf(old), text, old, by);
    }

    private static String at(int index, String text, String old, String by) {
        return index < 0 ? text : text.substring(0, index) + by + text.substring(index + old.length());
    }

    private static @Nullable Object decoded(String text, Arguments given) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return given.wrong("this is not percent-encoded: " + e.getMessage());
        }
    }

    /** Drops scripts and styles with their content, comments, and tags; entities stay as they are. One pass. */
    private static String withoutMarkup(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        int at = 0;
        for (int open = text.indexOf('<'); open >= 0; open = text.indexOf('<', at)) {
            int end = endOfMarkup(text, open);
            if (end < 0) {
                break;
            }
            kept.append(text, at, open);
            at = end;
        }
        return kept.append(text, at, text.length()).toString();
    }

    private static int endOfMarkup(String text, int open) {
        String closing = text.startsWith("<script", open)
                ? "</script>"
                : text.startsWith("<style", open) ? "</style>" : text.startsWith("<!--", open) ? "-->" : ">";
        int close = text.indexOf(closing, open);
        if (close < 0 && !closing.equals(">")) {
            return text.indexOf('>', open) + 1 == 0 ? -1 : text.indexOf('>', open) + 1;
        }
        return close < 0 ? -1 : close + closing.length();
    }
}
