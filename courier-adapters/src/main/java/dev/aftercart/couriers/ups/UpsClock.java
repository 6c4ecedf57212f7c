package dev.aftercart.couriers.ups;

import dev.aftercart.couriers.internal.Countries;
import dev.aftercart.couriers.internal.Countries.PlaceZone;
import dev.aftercart.tracking.EventTime;
import dev.aftercart.tracking.EventTime.Evidence;
import dev.aftercart.tracking.Place;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Reads UPS's clocks: a local date and time as digits, and the same in Greenwich time beside it. Their difference is the
 * offset; the written offset, which comes as {@code -05:00} and as {@code -04.00}, counts where there is only one of the two.
 */
final class UpsClock {

    private static final int QUARTER_HOURS_A_DAY = 14 * 4;
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2199;

    private UpsClock() {}

    /**
     * The time of an activity; unknown when no usable one was written.
     *
     * @param local the local date and time
     * @param greenwich the same in Greenwich time, or null
     * @param offset the offset as written, or null
     * @param place where it happened
     * @param fallback the zone of local times where the place tells none
     */
    static EventTime time(
            @Nullable LocalDateTime local,
            @Nullable LocalDateTime greenwich,
            @Nullable String offset,
            Place place,
            ZoneId fallback) {
        if (local == null) {
            return greenwich == null ? EventTime.UNKNOWN : EventTime.of(greenwich.atOffset(ZoneOffset.UTC));
        }
        ZoneOffset exact = greenwich == null ? offset(offset) : difference(local, greenwich);
        if (exact != null) {
            return EventTime.of(OffsetDateTime.of(local, exact));
        }
        if (greenwich != null) {
            return EventTime.of(greenwich.atOffset(ZoneOffset.UTC));
        }
        PlaceZone zone = Countries.zone(place.country(), place.region());
        return zone == null
                ? EventTime.of(local, fallback, Evidence.ASSUMED)
                : EventTime.of(local, zone.zone(), zone.evidence());
    }

    /** An offset is whole quarters of an hour, and at most fourteen hours; another difference is a mistake in the local time. */
    private static @Nullable ZoneOffset difference(LocalDateTime local, LocalDateTime greenwich) {
        Duration ahead = Duration.between(greenwich, local);
        long quarters = ahead.toMinutes() / 15;
        boolean isOffset = ahead.equals(Duration.ofMinutes(quarters * 15)) && Math.abs(quarters) <= QUARTER_HOURS_A_DAY;
        return isOffset ? ZoneOffset.ofTotalSeconds(Math.toIntExact(ahead.toSeconds())) : null;
    }

    private static @Nullable ZoneOffset offset(@Nullable String written) {
        try {
            return written == null ? null : ZoneOffset.of(written.replace('.', ':'));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** A date and a time of digits, with or without signs between them; null when either is none. */
    static @Nullable LocalDateTime local(@Nullable String date, @Nullable String time) {
        LocalDate day = date(date);
        LocalTime hours = time(time);
        return day == null || hours == null ? null : day.atTime(hours);
    }

    /** A date such as {@code 20260304}; null when it is none that can be true. */
    static @Nullable LocalDate date(@Nullable String written) {
        int digits = digits(written, 8);
        try {
            LocalDate date = digits < 0 ? null : LocalDate.of(digits / 10_000, digits / 100 % 100, digits % 100);
            return date == null || date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR ? null : date;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** A time such as {@code 143005} or {@code 14:30:05}; null when it is none. */
    static @Nullable LocalTime time(@Nullable String written) {
        int digits = digits(written, 6);
        try {
            return digits < 0 ? null : LocalTime.of(digits / 10_000, digits / 100 % 100, digits % 100);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The number that so many digits make; -1 for another count of digits, or anything but digits, colons and dashes. */
    private static int digits(@Nullable String written, int count) {
        int number = 0;
        int found = 0;
        for (int i = 0; written != null && i < written.length(); i++) {
            char c = written.charAt(i);
            if (c >= '0' && c <= '9' && found < count) {
                number = number * 10 + c - '0';
                found++;
            } else if (c != ':' && c != '-') {
                return -1;
            }
        }
        return found == count ? number : -1;
    }
}
