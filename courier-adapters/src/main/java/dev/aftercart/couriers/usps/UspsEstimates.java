package dev.aftercart.couriers.usps;

import dev.aftercart.couriers.internal.Countries;
import dev.aftercart.couriers.internal.Json;
import dev.aftercart.couriers.internal.JsonNode;
import dev.aftercart.couriers.internal.Timestamps;
import dev.aftercart.couriers.internal.Timestamps.Written;
import dev.aftercart.promise.DateWindow;
import dev.aftercart.promise.Estimate;
import dev.aftercart.promise.Estimate.Source;
import dev.aftercart.tracking.Place;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads when USPS expects to deliver: what it predicts from the scans, with hours where it tells them, else what it expects
 * for the class of mail; and what it guarantees. A time of day that is not midnight is the latest.
 */
final class UspsEstimates {

    private final JsonNode parcel;
    private final ZoneId zone;

    UspsEstimates(JsonNode parcel) {
        this.parcel = parcel;
        String written = Json.text(parcel, "destinationCountry");
        String country = written == null ? "US" : Countries.code(written);
        this.zone = UspsClock.zone(new Place(country, Json.text(parcel, "destinationState"), null, null))
                .zone();
    }

    List<Estimate> read() {
        List<Estimate> estimates = new ArrayList<>();
        DateWindow predicted = predicted();
        DateWindow expected = predicted == null ? window("expected") : predicted;
        if (expected != null) {
            estimates.add(Estimate.by(Source.COURIER, expected));
        }
        DateWindow guaranteed = window("guaranteed");
        if (guaranteed != null) {
            estimates.add(new Estimate(Source.COURIER, guaranteed, true));
        }
        return estimates;
    }

    private @Nullable DateWindow predicted() {
        DateWindow day = window("predicted");
        LocalTime from = clock("predictedDeliveryWindowStartTime");
        LocalTime until = clock("predictedDeliveryWindowEndTime");
        return day == null || until == null ? day : new DateWindow(day.first(), day.last(), from, until, zone);
    }

    private @Nullable DateWindow window(String kind) {
        Written stamp = Timestamps.read(field(kind + "DeliveryTimeStamp"));
        Written written = stamp == null ? Timestamps.read(field(kind + "DeliveryDate")) : stamp;
        if (written == null) {
            return null;
        }
        LocalTime time =
                written.time() == null ? LocalTime.MIDNIGHT : written.time().toLocalTime();
        return new DateWindow(
                written.date(), written.date(), null, time.equals(LocalTime.MIDNIGHT) ? null : time, zone);
    }

    /** Newer answers have these in an object of their own. */
    private @Nullable String field(String name) {
        String text = Json.text(parcel, name);
        return text == null ? Json.text(parcel, "deliveryDateExpectation", name) : text;
    }

    private @Nullable LocalTime clock(String name) {
        try {
            String text = field(name);
            return text == null ? null : LocalTime.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
