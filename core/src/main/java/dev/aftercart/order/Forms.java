package dev.aftercart.order;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.function.Function;
import org.joda.money.Money;

/** How values are written in JSON, and what to say when they are not. */
final class Forms {

    private static final int LONGEST_AMOUNT = 40;

    private Forms() {}

    static Instant instant(String text) {
        return form(text, Instant::parse, "an instant such as 2026-03-01T09:00:00Z");
    }

    static LocalDate date(String text) {
        return form(text, LocalDate::parse, "a day such as 2026-03-01");
    }

    static LocalTime time(String text) {
        return form(text, LocalTime::parse, "a time of day such as 14:30");
    }

    static ZoneId zone(String text) {
        return form(text, ZoneId::of, "a time zone such as Asia/Riyadh");
    }

    static Money money(String text) {
        return form(text, Forms::amount, "an amount such as SAR 149.00");
    }

    /** Numbers with a great many digits cost more time to read than any order is worth. */
    private static Money amount(String text) {
        if (text.length() > LONGEST_AMOUNT) {
            throw new IllegalArgumentException("too long");
        }
        return Money.parse(text);
    }

    static int number(String text) {
        return form(text, Integer::valueOf, "a whole number");
    }

    private static <T> T form(String text, Function<String, T> parser, String what) {
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
            throw new IllegalArgumentException("must be " + what + ", but was \"" + Names.shortened(text) + "\"", e);
        }
    }
}
