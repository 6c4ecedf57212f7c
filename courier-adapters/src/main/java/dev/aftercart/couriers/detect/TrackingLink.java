package dev.aftercart.couriers.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A link to a courier's tracking page, taken apart at its slashes, question and number signs.
 *
 * @param page whose page it is
 * @param values the path's parts and the parameters' values, in order
 */
record TrackingLink(TrackingPage page, List<Value> values) {

    // Browsers and mail programs cut links at about this length.
    private static final int LONGEST = 2_048;
    private static final String WITHIN_HOST = "/?#:";
    private static final String WITHIN_LINK = "/?#&;";
    private static final String AFTER_VALUE = ",%+";

    /**
     * Something in a link that may be a number.
     *
     * @param parameter its name in lower case; empty for a part of the path
     * @param start where it begins in the text
     * @param end where it ends
     */
    record Value(String parameter, int start, int end) {}

    /** The link that a word of a text is; null when it is none, or leads to nobody we know. */
    static @Nullable TrackingLink of(String text, int from, int to) {
        int end = Math.min(to, from + LONGEST);
        int host = afterScheme(text, from, end);
        int path = endOf(text, host, end, WITHIN_HOST);
        if (path == end || path - host < 4) {
            return null;
        }
        TrackingPage page = TrackingPage.ofHost(text.substring(host, path));
        return page == null ? null : new TrackingLink(page, values(text, path, end));
    }

    private static int afterScheme(String text, int from, int end) {
        int scheme = text.substring(from, end).indexOf("://");
        if (scheme >= 0) {
            return from + scheme + 3;
        }
        int start = from;
        while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        return start;
    }

    private static List<Value> values(String text, int from, int end) {
        List<Value> values = new ArrayList<>();
        for (int start = from; start < end; ) {
            int stop = endOf(text, start, end, WITHIN_LINK);
            int equals = endOf(text, start, stop, "=");
            String parameter =
                    equals == stop ? "" : text.substring(start, equals).toLowerCase(Locale.ROOT);
            int first = equals == stop ? start : equals + 1;
            values.add(new Value(parameter, first, stop));
            start = stop + 1;
        }
        return values;
    }

    /** The number in a value; of several, the first. */
    @Nullable
    Symbols number(String text, Value value) {
        String spaced =
                text.substring(value.start(), value.end()).replace("%20", "-").replace('+', '-');
        return Symbols.of(spaced, 0, endOf(spaced, 0, spaced.length(), AFTER_VALUE));
    }

    boolean names(Value value) {
        return page.parameters().contains(value.parameter());
    }

    private static int endOf(String text, int from, int end, String stops) {
        int i = from;
        while (i < end && stops.indexOf(text.charAt(i)) < 0) {
            i++;
        }
        return i;
    }
}
