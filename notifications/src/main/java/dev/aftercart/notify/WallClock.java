package dev.aftercart.notify;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;

/** What a clock on a wall shows, as an instant. */
final class WallClock {

    private WallClock() {}

    /** The first instant after another at which a clock shows a time, or has jumped over it. */
    static Instant after(Instant instant, LocalDateTime time, ZoneId zone) {
        ZoneOffsetTransition jump = zone.getRules().getTransition(time);
        if (jump != null && jump.isGap()) {
            return jump.getInstant();
        }
        ZonedDateTime first = time.atZone(zone);
        return first.toInstant().isAfter(instant)
                ? first.toInstant()
                : first.withLaterOffsetAtOverlap().toInstant();
    }

    /** The first instant from another on at which a clock shows a time of day, or has jumped over it. */
    static Instant next(Instant instant, LocalTime time, ZoneId zone) {
        ZonedDateTime now = instant.atZone(zone);
        if (now.toLocalTime().equals(time)) {
            return instant;
        }
        LocalDate day = now.toLocalDate();
        LocalDate when = now.toLocalTime().isBefore(time) ? day : day.plusDays(1);
        return after(instant, when.atTime(time), zone);
    }
}
