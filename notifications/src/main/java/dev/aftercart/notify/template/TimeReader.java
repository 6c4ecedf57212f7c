package dev.aftercart.notify.template;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what stands for a time: java.time, seconds since 1970, {@code now}, and the usual ways to write a date. */
final class TimeReader {

    private static final int LONGEST = 48;
    private static final long MOST_SECONDS = 253_402_300_799L;

    private static final List<DateTimeFormatter> FORMS = Stream.of(
                    "uuuu-M-d['T'][ ][H:mm[:ss][.SSS]][ ][XXX][XX][X]",
                    "uuuu/M/d[ H:mm[:ss]]",
                    "MMMM d, uuuu[ H:mm[:ss]]",
                    "MMM d, uuuu[ H:mm[:ss]]",
                    "d MMMM uuuu[ H:mm[:ss]]",
                    "d MMM uuuu[ H:mm[:ss]]",
                    "EEE, d MMM uuuu H:mm:ss XX")
            .map(form -> new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(form)
                    .toFormatter(Locale.ENGLISH))
            .toList();

    private TimeReader() {}

    /** The time in the zone of the rendering; null when the value is none. */
    static @Nullable ZonedDateTime read(@Nullable Object value, Rendering rendering) {
        ZoneId zone = rendering.zone();
        if (value instanceof Instant instant) {
            return instant.atZone(zone);
        }
        if (value instanceof ZonedDateTime moment) {
            return moment;
        }
        if (value instanceof LocalDate day) {
            return day.atStartOfDay(zone);
        }
        if (value instanceof LocalDateTime local) {
            return local.atZone(zone);
        }
        if (value instanceof Integer || value instanceof Long) {
            return seconds(((Number) value).longValue(), zone);
        }
        return value instanceof String text ? written(text.strip(), rendering) : null;
    }

    private static @Nullable ZonedDateTime seconds(long seconds, ZoneId zone) {
        return Math.abs(seconds) > MOST_SECONDS
                ? null
                : Instant.ofEpochSecond(seconds).atZone(zone);
    }

    private static @Nullable ZonedDateTime written(String text, Rendering rendering) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return null;
        }
        if (text.equals("now") || text.equals("today")) {
            Instant now = rendering.now();
            return now == null ? null : now.atZone(rendering.zone());
        }
        if (text.length() <= 12 && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return seconds(Long.parseLong(text), rendering.zone());
        }
        for (DateTimeFormatter form : FORMS) {
            TemporalAccessor found = parsed(form, text);
            if (found != null) {
                return read(found, rendering);
            }
        }
        return null;
    }

    private static @Nullable TemporalAccessor parsed(DateTimeFormatter form, String text) {
        try {
            return form.parseBest(text, ZonedDateTime::from, LocalDateTime::from, LocalDate::from);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
