package dev.aftercart.couriers.mapped;

import dev.aftercart.couriers.internal.JsonNode;
import dev.aftercart.couriers.internal.Timestamps.Written;
import dev.aftercart.promise.DateWindow;
import dev.aftercart.promise.Estimate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/** Reads when a courier expects to deliver: a day, a point in time whose midnight means the day, or a time frame. */
final class Estimates {

    private Estimates() {}

    static List<Estimate> of(JsonNode shipment, ShipmentShape.Estimated where, Clock clock) {
        Written from = clock.read(where.from().text(shipment));
        Written to = clock.read(where.to().text(shipment));
        Written first = from == null ? to : from;
        if (first == null) {
            return List.of();
        }
        Written last = to == null || isBefore(to, first) ? first : to;
        ZoneId zone = first.offset() == null ? clock.zone() : first.offset();
        DateWindow days = DateWindow.between(first.date(), last.date(), zone);
        boolean hours = days.isOneDay() && !timeOf(last).equals(LocalTime.MIDNIGHT);
        return List.of(Estimate.by(Estimate.Source.COURIER, hours ? days.hours(timeOf(first), timeOf(last)) : days));
    }

    private static boolean isBefore(Written one, Written other) {
        int days = one.date().compareTo(other.date());
        return days < 0 || (days == 0 && timeOf(one).isBefore(timeOf(other)));
    }

    private static LocalTime timeOf(Written written) {
        return written.time() == null ? LocalTime.MIDNIGHT : written.time().toLocalTime();
    }
}
