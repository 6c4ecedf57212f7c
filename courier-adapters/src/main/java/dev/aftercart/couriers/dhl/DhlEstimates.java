package dev.aftercart.couriers.dhl;

import dev.aftercart.couriers.internal.Json;
import dev.aftercart.couriers.internal.JsonNode;
import dev.aftercart.couriers.internal.Timestamps;
import dev.aftercart.couriers.internal.Timestamps.Written;
import dev.aftercart.promise.DateWindow;
import dev.aftercart.promise.Estimate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.BiConsumer;

/** Reads when DHL expects to deliver: a time frame, else a point in time whose clock reading of midnight means the day. */
final class DhlEstimates {

    private static final String FRAME = "estimatedDeliveryTimeFrame";
    private static final String POINT = "estimatedTimeOfDelivery";

    private DhlEstimates() {}

    static List<Estimate> of(JsonNode shipment, DhlClock clock, BiConsumer<String, String> warn) {
        Written from = Timestamps.read(Json.text(shipment, FRAME, "estimatedFrom"));
        Written through = Timestamps.read(Json.text(shipment, FRAME, "estimatedThrough"));
        if (from != null && through != null && !isBefore(through, from)) {
            return List.of(Estimate.by(Estimate.Source.COURIER, window(from, through, zone(from, clock))));
        }
        if (shipment.path(FRAME).isContainerNode()) {
            warn.accept(FRAME, "is not a time frame");
        }
        String written = Json.text(shipment, POINT);
        Written point = Timestamps.read(written);
        if (point != null) {
            return List.of(Estimate.by(Estimate.Source.COURIER, window(point, point, zone(point, clock))));
        }
        if (written != null) {
            warn.accept(POINT, "is not a time");
        }
        return List.of();
    }

    private static boolean isBefore(Written one, Written other) {
        LocalTime first = timeOf(one);
        return one.date().isBefore(other.date()) || (one.date().equals(other.date()) && first.isBefore(timeOf(other)));
    }

    private static DateWindow window(Written from, Written through, ZoneId zone) {
        DateWindow days = DateWindow.between(from.date(), through.date(), zone);
        boolean hours = days.isOneDay() && !timeOf(through).equals(LocalTime.MIDNIGHT);
        return hours ? days.hours(timeOf(from), timeOf(through)) : days;
    }

    private static LocalTime timeOf(Written written) {
        return written.time() == null ? LocalTime.MIDNIGHT : written.time().toLocalTime();
    }

    /** The days are those on the clock as written, so the zone is the written one too. */
    private static ZoneId zone(Written written, DhlClock clock) {
        return written.offset() == null ? clock.destination() : written.offset();
    }
}
