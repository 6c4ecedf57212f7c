package dev.aftercart.couriers.jne;

import dev.aftercart.couriers.internal.Timestamps;
import dev.aftercart.couriers.internal.Timestamps.Written;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads JNE's times: {@code 10-08-2022 20:23} in the history, and in the note's head either that, or ISO 8601 with an offset, or
 * {@code 04 SEP 2019  13:46}.
 */
final class JneTime {

    /** Western Indonesian time, without summer time. */
    static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    /** English, and where Indonesian differs, that too. */
    private static final List<String> MONTHS = List.of(
            "JAN",
            "FEB",
            "MAR",
            "APR",
            "MAY MEI",
            "JUN",
            "JUL",
            "AUG AGU AGT AGS",
            "SEP",
            "OCT OKT",
            "NOV NOP",
            "DEC DES");

    private JneTime() {}

    /** The time as written, or null when it is none that can be true. */
    static @Nullable Written read(@Nullable String text) {
        if (text == null || text.length() < 16 || text.length() > 40) {
            return null;
        }
        try {
            return switch (text.charAt(2)) {
                case '-' -> of(text, number(text, 3, 5), 6, 10);
                case ' ' -> of(text, month(text.substring(3, 6)), 7, 11);
                default -> Timestamps.read(text);
            };
        } catch (DateTimeException | NumberFormatException e) {
            return null;
        }
    }

    private static @Nullable Written of(String text, int month, int yearFrom, int yearTo) {
        int year = number(text, yearFrom, yearTo);
        int at = yearTo;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        LocalDateTime written = LocalDateTime.of(
                year, month, number(text, 0, 2), number(text, at, at + 2), number(text, at + 3, at + 5));
        return text.charAt(at + 2) == ':' ? Timestamps.of(written) : null;
    }

    private static int number(String text, int from, int to) {
        if (text.length() < to) {
            throw new NumberFormatException("too short");
        }
        return Integer.parseInt(text, from, to, 10);
    }

    private static int month(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).contains(upper) && !upper.contains(" ")) {
                return i + 1;
            }
        }
        throw new DateTimeException("no month");
    }
}
