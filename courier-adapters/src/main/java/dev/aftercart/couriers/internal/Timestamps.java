package dev.aftercart.couriers.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the ISO 8601 time stamps of couriers in the spellings that occur. */
public final class Timestamps {

    /** Before couriers had tracking, or so far away that it stands for "never": such a time is no time. */
    private static final int FIRST_YEAR = 1990;

    private static final int LAST_YEAR = 2199;

    private static final DateTimeFormatter FORMAT = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendPattern("['T'][' ']")
            .optionalStart()
            .appendPattern("HH:mm[:ss]")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .optionalEnd()
            .optionalStart()
            .appendPattern("[XXX][XX][X]")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

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
        if (text == null) {
            return null;
        }
        try {
            TemporalAccessor read = FORMAT.parse(text.strip());
            LocalDate date = LocalDate.from(read);
            if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
                return null;
            }
            LocalDateTime time = read.isSupported(ChronoField.HOUR_OF_DAY) ? LocalDateTime.from(read) : null;
            ZoneOffset offset = read.isSupported(ChronoField.OFFSET_SECONDS) ? ZoneOffset.from(read) : null;
            return new Written(date, time, offset);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
