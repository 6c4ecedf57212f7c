package dev.aftercart.couriers.usps;

import dev.aftercart.couriers.internal.Countries;
import dev.aftercart.couriers.internal.Countries.PlaceZone;
import dev.aftercart.couriers.internal.Json;
import dev.aftercart.couriers.internal.JsonNode;
import dev.aftercart.couriers.internal.Timestamps;
import dev.aftercart.couriers.internal.Timestamps.Written;
import dev.aftercart.tracking.EventTime;
import dev.aftercart.tracking.EventTime.Evidence;
import dev.aftercart.tracking.Place;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * When an event happened. USPS writes a local time to the minute, its offset, and the time at Greenwich to the second. The
 * last has the right time of day, but in the evening the local day, a day too early; so the local time and the offset count,
 * and of Greenwich only the seconds, which keep scans of one minute apart.
 */
final class UspsClock {

    private static final PlaceZone HOME = new PlaceZone(ZoneId.of("America/New_York"), Evidence.ASSUMED);

    private static final long HALF_A_DAY = 12;

    private UspsClock() {}

    /** The time of an event; unknown when no time stamp of it is one. */
    static EventTime time(JsonNode event, Place place) {
        Written local = Timestamps.read(Json.text(event, "eventTimestamp"));
        Written written = Timestamps.read(Json.text(event, "GMTTimestamp"));
        OffsetDateTime greenwich = written == null ? null : written.exact();
        if (local == null) {
            return greenwich == null ? EventTime.UNKNOWN : EventTime.of(greenwich);
        }
        OffsetDateTime exact = local.exact();
        ZoneOffset offset = offset(Json.text(event, "GMTOffset"));
        if (exact == null && offset != null && local.time() != null) {
            exact = withSeconds(local.time().atOffset(offset), greenwich);
        }
        return exact == null ? without(local, greenwich, place) : EventTime.of(exact);
    }

    private static OffsetDateTime withSeconds(OffsetDateTime local, @Nullable OffsetDateTime greenwich) {
        if (greenwich == null || local.getSecond() != 0) {
            return local;
        }
        OffsetDateTime there = local.withOffsetSameInstant(ZoneOffset.UTC);
        boolean sameMinute = there.getHour() == greenwich.getHour() && there.getMinute() == greenwich.getMinute();
        return sameMinute ? local.plusSeconds(greenwich.getSecond()) : local;
    }

    /** A time without an offset: Greenwich's where it is told, else of the place; midnight stands for the day. */
    private static EventTime without(Written local, @Nullable OffsetDateTime greenwich, Place place) {
        LocalDateTime time = local.time();
        if (greenwich != null) {
            return EventTime.of(time == null ? greenwich : onRightDay(greenwich, time));
        }
        PlaceZone zone = zone(place);
        // The start of the day and not its noon, so that nothing of that day comes before the label was made.
        return time == null || time.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? new EventTime(local.date().atStartOfDay(zone.zone()).toInstant(), zone.zone(), Evidence.DATE_ONLY)
                : EventTime.of(time, zone.zone(), zone.evidence());
    }

    /** No place under USPS is half a day from Greenwich. */
    private static OffsetDateTime onRightDay(OffsetDateTime greenwich, LocalDateTime local) {
        long ahead = Duration.between(greenwich.toLocalDateTime(), local).toHours();
        return greenwich.plusDays(Long.signum(ahead / HALF_A_DAY));
    }

    /** The zone of a place, else that of most Americans. */
    static PlaceZone zone(Place place) {
        PlaceZone zone = Countries.zone(place.country(), place.region());
        return zone == null ? HOME : zone;
    }

    private static @Nullable ZoneOffset offset(@Nullable String text) {
        try {
            return text == null ? null : ZoneOffset.of(text);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
