package dev.aftercart.couriers.ups;

import dev.aftercart.couriers.internal.Json;
import dev.aftercart.couriers.internal.JsonNode;
import dev.aftercart.promise.DateWindow;
import dev.aftercart.promise.Estimate;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads when UPS expects to deliver: a day, moved or scheduled, and hours of it where UPS states a window or a commitment.
 * The day of a delivery that has happened is no estimate.
 */
final class UpsEstimates {

    private static final String SCHEDULED = "SDD";
    private static final String RESCHEDULED = "RDD";
    private static final String COMMITTED_BY = "CMT";
    private static final Set<String> WINDOWS = Set.of("EDW", "CDW", "IDW");

    private UpsEstimates() {}

    static List<Estimate> of(JsonNode parcel, ZoneId zone) {
        List<JsonNode> dates = Json.elements(Json.at(parcel, "deliveryDate"));
        LocalDate moved = date(dates, RESCHEDULED);
        LocalDate day = moved == null ? date(dates, SCHEDULED) : moved;
        return day == null ? List.of() : List.of(estimate(hours(Json.at(parcel, "deliveryTime"), day, zone)));
    }

    /** The day that a push names. */
    static List<Estimate> ofPush(JsonNode push, ZoneId zone) {
        LocalDate day = UpsClock.date(Json.text(push, "scheduledDeliveryDate"));
        boolean isOver = Json.text(push, "actualDeliveryDate") != null;
        return day == null || isOver ? List.of() : List.of(estimate(DateWindow.on(day, zone)));
    }

    private static Estimate estimate(DateWindow window) {
        return Estimate.by(Estimate.Source.COURIER, window);
    }

    private static @Nullable LocalDate date(List<JsonNode> dates, String type) {
        for (JsonNode date : dates) {
            if (type.equals(Json.text(date, "type"))) {
                return UpsClock.date(Json.text(date, "date"));
            }
        }
        return null;
    }

    private static DateWindow hours(JsonNode time, LocalDate day, ZoneId zone) {
        DateWindow all = DateWindow.on(day, zone);
        String type = Json.text(time, "type");
        LocalTime from = UpsClock.time(Json.text(time, "startTime"));
        LocalTime until = UpsClock.time(Json.text(time, "endTime"));
        if (type == null || until == null) {
            return all;
        }
        if (type.equals(COMMITTED_BY)) {
            return all.hours(LocalTime.MIDNIGHT, until);
        }
        return WINDOWS.contains(type) && from != null && from.isBefore(until) ? all.hours(from, until) : all;
    }
}
