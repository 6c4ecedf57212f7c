package dev.aftercart.promise;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;

/**
 * The day by which the goods leave the shop. It is not the day on which they arrive, which is a {@link DateWindow}: the two
 * have different types, so that nobody takes "ships within two days" for "comes within two days".
 *
 * <p>Immutable and thread-safe.
 *
 * @param day the last day on which they may leave
 * @param zone whose calendar the day is of: that of where they leave
 */
public record ShipBy(LocalDate day, ZoneId zone) {

    /** Refuses null. */
    public ShipBy {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(zone, "zone");
    }

    /**
     * The first instant at which it is too late to ship.
     *
     * @return the end of the day
     */
    public Instant overAt() {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
