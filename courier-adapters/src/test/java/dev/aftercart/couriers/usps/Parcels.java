package dev.aftercart.couriers.usps;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.courier.TrackingOutcome;
import dev.aftercart.tracking.TrackingReading;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes parcels in USPS's shape, number 9400555000000000000017. */
final class Parcels {

    private final List<String> fields = new ArrayList<>();
    private final List<String> events = new ArrayList<>();

    private Parcels() {}

    static Parcels parcel() {
        return new Parcels();
    }

    /** Adds a field as JSON writes it. */
    Parcels field(String json) {
        fields.add(json);
        return this;
    }

    /** Adds an event as JSON writes it, without the braces. */
    Parcels event(String json) {
        events.add("{" + json + "}");
        return this;
    }

    /** Adds an event in New York at 10:30 local time of a day of March 2026. USPS lists the newest first. */
    Parcels on(int day, String code, String type) {
        String time = "\"eventTimestamp\":\"2026-03-%02dT10:30:00\",\"GMTTimestamp\":\"2026-03-%02dT15:30:20Z\""
                .formatted(day, day);
        return event(
                time + ",\"GMTOffset\":\"-05:00\",\"eventState\":\"NY\",\"eventCity\":\"NEW YORK\",\"eventCode\":\""
                        + code + "\",\"eventType\":\"" + type + "\"");
    }

    String json() {
        List<String> members = new ArrayList<>(List.of("\"trackingNumber\":\"9400555000000000000017\""));
        members.addAll(fields);
        members.add("\"trackingEvents\":[" + String.join(",", events) + "]");
        return "{" + String.join(",", members) + "}";
    }

    TrackingReading reading() {
        List<TrackingOutcome> outcomes = outcomes(json());
        assertThat(outcomes).singleElement().isInstanceOf(TrackingOutcome.Reading.class);
        return ((TrackingOutcome.Reading) outcomes.get(0)).reading();
    }

    static List<TrackingOutcome> outcomes(String body) {
        return Usps.parser().parse(body.getBytes(StandardCharsets.UTF_8));
    }
}
