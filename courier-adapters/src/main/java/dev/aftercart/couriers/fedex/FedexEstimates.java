package dev.aftercart.couriers.fedex;

import dev.aftercart.couriers.internal.Json;
import dev.aftercart.couriers.internal.JsonNode;
import dev.aftercart.couriers.internal.Timestamps.Written;
import dev.aftercart.promise.DateWindow;
import dev.aftercart.promise.Estimate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads when FedEx expects to deliver: a window, else a point in time. Nothing is expected of what was delivered. */
final class FedexEstimates {

    private FedexEstimates() {}

    static List<Estimate> of(JsonNode result, ZoneId destination) {
        if (dateOf(result, "ACTUAL_DELIVERY") != null) {
            return List.of();
        }
        JsonNode window = Json.at(result, "estimatedDeliveryTimeWindow", "window");
        Written begins = FedexScan.written(Json.text(window, "begins"));
        Written ends = FedexScan.written(Json.text(window, "ends"));
        if (begins != null && ends != null && !time(ends).isBefore(time(begins))) {
            return List.of(estimate(begins, ends, destination));
        }
        Written point = FedexScan.written(dateOf(result, "ESTIMATED_DELIVERY"));
        return point == null ? List.of() : List.of(estimate(point, point, destination));
    }

    /** One of the dates that stand in a list by their type; null when it is not there. */
    static @Nullable String dateOf(JsonNode result, String type) {
        for (JsonNode date : Json.elements(Json.at(result, "dateAndTimes"))) {
            if (type.equals(Json.text(date, "type"))) {
                return Json.text(date, "dateTime");
            }
        }
        return null;
    }

    private static LocalDateTime time(Written written) {
        return written.time() == null ? written.date().atStartOfDay() : written.time();
    }

    /** The days are those on the clock as written, so the zone is the written one too. Midnight stands for the whole day. */
    private static Estimate estimate(Written from, Written until, ZoneId destination) {
        ZoneId zone = from.offset() == null ? destination : from.offset();
        DateWindow days = DateWindow.between(from.date(), until.date(), zone);
        LocalTime end = time(until).toLocalTime();
        if (!days.isOneDay() || end.equals(LocalTime.MIDNIGHT)) {
            return Estimate.by(Estimate.Source.COURIER, days);
        }
        LocalTime start = from.equals(until) ? LocalTime.MIDNIGHT : time(from).toLocalTime();
        return Estimate.by(Estimate.Source.COURIER, days.hours(start, end));
    }
}
