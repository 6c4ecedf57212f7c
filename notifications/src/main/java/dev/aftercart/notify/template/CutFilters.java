package dev.aftercart.notify.template;

import dev.aftercart.text.Characters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.StringTokenizer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Filters that shorten texts and cut them into pieces. */
final class CutFilters {

    private static final int USUAL_LENGTH = 50;
    private static final int USUAL_WORDS = 15;

    private CutFilters() {}

    static Stream<Filter> all() {
        return Stream.of(
                Filter.text("truncate", 0, 2, CutFilters::truncate),
                Filter.text("truncatewords", 0, 2, CutFilters::words),
                Filter.text("split", 1, 1, (text, given) -> split(text, given.text(0))),
                Filter.of("slice", 1, 2, CutFilters::slice));
    }

    /** Shortens to a number of characters as a reader counts them, the ellipsis included. */
    private static @Nullable Object truncate(String text, Arguments given) {
        Integer longest = given.count() == 0 ? Integer.valueOf(USUAL_LENGTH) : Numbers.whole(given.at(0));
        if (longest == null) {
            given.wrong("the length is no whole number");
            return text;
        }
        return truncated(text, Math.max(0, longest), given.text(1, "..."));
    }

    private static String truncated(String text, int longest, String ellipsis) {
        if (Characters.end(text, longest) == text.length()) {
            return text;
        }
        int kept = Math.max(0, longest - ellipsis.codePointCount(0, ellipsis.length()));
        return text.substring(0, Characters.end(text, kept)) + ellipsis;
    }

    private static @Nullable Object words(String text, Arguments given) {
        Integer most = given.count() == 0 ? Integer.valueOf(USUAL_WORDS) : Numbers.whole(given.at(0));
        if (most == null) {
            given.wrong("the number of words is no whole number");
            return text;
        }
        StringTokenizer words = new StringTokenizer(text);
        List<String> kept = new ArrayList<>();
        while (words.hasMoreTokens() && kept.size() < Math.max(1, most)) {
            kept.add(words.nextToken());
        }
        return words.hasMoreTokens() ? String.join(" ", kept) + given.text(1, "...") : text;
    }

    /** At white space for one space, into characters for nothing; empty pieces at the end are dropped. */
    private static List<String> split(String text, String between) {
        if (between.equals(" ")) {
            return pieces(text.strip(), text.strip().split("\\s+"));
        }
        if (between.isEmpty()) {
            return text.codePoints()
                    .limit(Limits.ROUNDS + 1L)
                    .mapToObj(Character::toString)
                    .toList();
        }
        List<String> pieces = new ArrayList<>();
        int at = 0;
        for (int next = text.indexOf(between); next >= 0 && pieces.size() <= Limits.ROUNDS; ) {
            pieces.add(text.substring(at, next));
            at = next + between.length();
            next = text.indexOf(between, at);
        }
        pieces.add(text.substring(at));
        while (!pieces.isEmpty() && pieces.get(pieces.size() - 1).isEmpty()) {
            pieces.remove(pieces.size() - 1);
        }
        return pieces;
    }

    private static List<String> pieces(String text, String[] pieces) {
        return text.isEmpty() ? List.of() : Arrays.asList(pieces);
    }

    private static @Nullable Object slice(@Nullable Object value, Arguments given) {
        Integer from = Numbers.whole(given.at(0));
        Object second = given.at(1);
        Integer length = second == null ? Integer.valueOf(1) : Numbers.whole(second);
        if (from == null || length == null) {
            return given.wrong("a place and a length are whole numbers");
        }
        List<?> items = value instanceof List<?> list ? list : null;
        String text = items == null ? Values.text(value) : "";
        int size = items == null ? text.length() : items.size();
        int begin = from < 0 ? size + from : from;
        if (begin < 0 || begin > size || length < 0) {
            return items == null ? "" : List.of();
        }
        int end = (int) Math.min(size, (long) begin + length);
        return items == null ? text.substring(begin, end) : items.subList(begin, end);
    }
}
