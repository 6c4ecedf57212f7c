package dev.aftercart.couriers.mapped;

import dev.aftercart.couriers.internal.Countries;
import dev.aftercart.couriers.internal.Countries.PlaceZone;
import dev.aftercart.couriers.internal.Timestamps;
import dev.aftercart.couriers.internal.Timestamps.Written;
import dev.aftercart.tracking.EventTime;
import dev.aftercart.tracking.EventTime.Evidence;
import dev.aftercart.tracking.Place;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a courier writes times, and whose clock they are of.
 *
 * @param forms how they are written; the first that fits counts
 * @param zone whose clock they are of where nothing better is known
 * @param ofPlace whether they are of the place where it happened, as far as that is known
 */
record Clock(List<Form> forms, ZoneId zone, boolean ofPlace) {

    private static final int LONGEST = 64;
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2199;

    Clock {
        forms = List.copyOf(forms);
    }

    /** One way of writing times. */
    interface Form {
        @Nullable
        Written read(String text);
    }

    /** The way of writing times that a document names: iso, seconds, milliseconds, or a pattern of letters. */
    static Form form(String name) {
        return switch (name) {
            case "iso" -> Timestamps::read;
            case "seconds" -> text -> epoch(text, 1);
            case "milliseconds" -> text -> epoch(text, 1000);
            default -> pattern(name);
        };
    }

    private static Form pattern(String letters) {
        DateTimeFormatter formatter = new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(letters)
                .toFormatter(Locale.ENGLISH);
        return text -> {
            TemporalAccessor parsed = formatter.parse(text);
            LocalDate date = parsed.query(TemporalQueries.localDate());
            LocalTime time = parsed.query(TemporalQueries.localTime());
            if (date == null) {
                return null;
            }
            LocalDateTime both = time == null ? null : date.atTime(time);
            ZoneId zone = parsed.query(TemporalQueries.zone());
            ZoneOffset offset =
                    zone == null || both == null ? null : zone.getRules().getOffset(both);
            return new Written(date, both, offset);
        };
    }

    private static @Nullable Written epoch(String text, int perSecond) {
        if (text.isEmpty() || text.length() > 15 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return null;
        }
        Instant instant = Instant.ofEpochMilli(Long.parseLong(text) * (1000 / perSecond));
        LocalDateTime time = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
        return new Written(time.toLocalDate(), time, ZoneOffset.UTC);
    }

    /** A time as it was written, or null when it is none that can be true. */
    @Nullable
    Written read(@Nullable String text) {
        if (text == null || text.length() > LONGEST) {
            return null;
        }
        for (Form form : forms) {
            Written written = read(form, text);
            if (written != null && !isNever(written.date())) {
                return written;
            }
        }
        return null;
    }

    private static @Nullable Written read(Form form, String text) {
        try {
            return form.read(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static boolean isNever(LocalDate date) {
        return date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR;
    }

    /** When something happened; unknown when the text is no time. */
    EventTime time(@Nullable String text, Place place) {
        Written written = read(text);
        if (written == null) {
            return EventTime.UNKNOWN;
        }
        if (written.exact() != null) {
            return EventTime.of(written.exact());
        }
        PlaceZone there = ofPlace ? Countries.zone(place.country(), place.region()) : null;
        PlaceZone whose =
                there == null ? new PlaceZone(zone, ofPlace ? Evidence.ASSUMED : Evidence.COURIER_CONTRACT) : there;
        return written.time() == null
                ? EventTime.on(written.date(), whose.zone())
                : EventTime.of(written.time(), whose.zone(), whose.evidence());
    }
}
