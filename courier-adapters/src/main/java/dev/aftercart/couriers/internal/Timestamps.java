package dev.aftercart.couriers.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Reads the ISO 8601 time stamps of couriers in the spellings that occur. */
public final class Timestamps {

    /** Before couriers had tracking, or so far away that it stands for "never": such a time is no time. */
    private static final int FIRST_YEAR = 1990;

    private static final int LAST_YEAR = 2199;

    private Timestamps() {}

    /**
     * A time as it was written.
     *
     * @param date the day
     * @param time the day and the time, or null when only a day was written
     * @param offset the offset, or null when none was written
     */
    public record Written(
            LocalDate date,
            @Nullable LocalDateTime time,
            @Nullable ZoneOffset offset) {

        /**
         * The instant with its offset.
         *
         * @return the time, or null unless both were written
         */
        public @Nullable OffsetDateTime exact() {
            return time == null || offset == null ? null : OffsetDateTime.of(time, offset);
        }
    }

    /**
     * Reads a time stamp.
     *
     * @param text such as {@code 2024-05-01T10:00:00+02:00}, with or without seconds, fraction, offset, time
     * @return the time, or null when it is none that can be true
     */
    public static @Nullable Written read(@Nullable String text) {
        try {
            Written written = text == null ? null : new Reader(text.strip()).read();
            return written == null || isNever(written.date()) ? null : written;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /**
     * A time that was read elsewhere.
     *
     * @param time the day and the time, without an offset
     * @return the time, or null when it is none that can be true
     */
    public static @Nullable Written of(LocalDateTime time) {
        return isNever(time.toLocalDate()) ? null : new Written(time.toLocalDate(), time, null);
    }

    private static boolean isNever(LocalDate date) {
        return date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR;
    }

    /** Reads by hand, since every scan has a time and a formatter takes longer than all else about it. */
    private static final class Reader {

        private static final int MOST_FRACTION_DIGITS = 9;

        private final String text;
        private int at;

        Reader(String text) {
            this.text = text;
        }

        @Nullable
        Written read() {
            int year = number(4);
            take('-');
            int month = number(2);
            take('-');
            LocalDate date = LocalDate.of(year, month, number(2));
            boolean divided = has('T') || has(' ');
            LocalDateTime time = divided && isDigit() ? LocalDateTime.of(date, time()) : null;
            ZoneOffset offset = offset();
            return at == text.length() ? new Written(date, time, offset) : null;
        }

        private LocalTime time() {
            int hour = number(2);
            take(':');
            int minute = number(2);
            int second = has(':') ? number(2) : 0;
            return LocalTime.of(hour, minute, second, has('.') ? nanos() : 0);
        }

        private int nanos() {
            int nanos = 0;
            for (int digit = 0; digit < MOST_FRACTION_DIGITS; digit++) {
                nanos = nanos * 10 + (isDigit() ? number(1) : 0);
            }
            return nanos;
        }

        private @Nullable ZoneOffset offset() {
            if (has('Z')) {
                return ZoneOffset.UTC;
            }
            boolean west = has('-');
            if (!west && !has('+')) {
                return null;
            }
            int hours = number(2);
            int minutes = has(':') || isDigit() ? number(2) : 0;
            return west ? ZoneOffset.ofHoursMinutes(-hours, -minutes) : ZoneOffset.ofHoursMinutes(hours, minutes);
        }

        private int number(int digits) {
            int number = 0;
            for (int i = 0; i < digits; i++) {
                if (!isDigit()) {
                    throw new DateTimeException("no digit at " + at);
                }
                number = number * 10 + text.charAt(at) - '0';
                at++;
            }
            return number;
        }

        private boolean isDigit() {
            return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
        }

        private void take(char c) {
            if (!has(c)) {
                throw new DateTimeException("no " + c + " at " + at);
            }
        }

        /** Goes past a character, in either case, when it is there. */
        private boolean has(char c) {
            boolean there = at < text.length() && (text.charAt(at) == c || text.charAt(at) == Character.toLowerCase(c));
            at += there ? 1 : 0;
            return there;
        }
    }
}
