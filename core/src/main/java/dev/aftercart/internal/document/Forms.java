package dev.aftercart.internal.document;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Function;
import org.joda.money.Money;

/**
 * How values are written in documents, and what to say when they are not: each method gives the value, or throws an {@link
 * IllegalArgumentException} that says what is allowed and what was found.
 */
public final class Forms {

    private static final int SHOWN = 80;
    private static final int LONGEST_AMOUNT = 40;
    private static final int LAST_YEAR = 9999;

    private Forms() {}

    /**
     * Reads an instant.
     *
     * @param text how it is written
     * @return the value
     */
    public static Instant instant(String text) {
        return form(text, Forms::sensible, "an instant such as 2026-03-01T09:00:00Z");
    }

    /** What lies ages away is a mistake, and would overflow where time is added to it. */
    private static Instant sensible(String text) {
        Instant instant = Instant.parse(text);
        checkYear(instant.atZone(ZoneOffset.UTC).getYear());
        return instant;
    }

    private static LocalDate sensibleDay(String text) {
        LocalDate day = LocalDate.parse(text);
        checkYear(day.getYear());
        return day;
    }

    private static void checkYear(int year) {
        if (year < 1 || year > LAST_YEAR) {
            throw new DateTimeException("not in the years 1 to " + LAST_YEAR);
        }
    }

    /** Numbers with a great many digits cost more time to read than any order is worth. */
    private static Money amount(String text) {
        if (text.length() > LONGEST_AMOUNT) {
            throw new IllegalArgumentException("too long");
        }
        return Money.parse(text);
    }

    /**
     * Reads a day.
     *
     * @param text how it is written
     * @return the value
     */
    public static LocalDate date(String text) {
        return form(text, Forms::sensibleDay, "a day such as 2026-03-01");
    }

    /**
     * Reads a time of day.
     *
     * @param text how it is written
     * @return the value
     */
    public static LocalTime time(String text) {
        return form(text, LocalTime::parse, "a time of day such as 14:30");
    }

    /**
     * Reads a time zone.
     *
     * @param text how it is written
     * @return the value
     */
    public static ZoneId zone(String text) {
        return form(text, ZoneId::of, "a time zone such as Asia/Riyadh");
    }

    /**
     * Reads an amount of money.
     *
     * @param text how it is written
     * @return the value
     */
    public static Money money(String text) {
        return form(text, Forms::amount, "an amount such as SAR 149.00");
    }

    /**
     * Reads a whole number.
     *
     * @param text how it is written
     * @return the value
     */
    public static int number(String text) {
        return form(text, Integer::valueOf, "a whole number");
    }

    private static <T> T form(String text, Function<String, T> parser, String what) {
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
            throw new IllegalArgumentException("must be " + what + ", but was \"" + shortened(text) + "\"", e);
        }
    }

    /**
     * A value from outside, fit for a message: on one line, and cut when it is long.
     *
     * @param value the value
     * @return at most some 80 visible characters of it
     */
    public static String shortened(String value) {
        String start = value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "...";
        return start.replaceAll("\\p{Cntrl}", "?");
    }
}
