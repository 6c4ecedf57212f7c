package dev.aftercart.couriers.easypost;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.courier.TrackingOutcome;
import dev.aftercart.tracking.TrackingReading;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes trackers in EasyPost's shape. */
final class Trackers {

    private final List<String> fields = new ArrayList<>();
    private final List<String> details = new ArrayList<>();

    private Trackers(String status) {
        fields.add("\"object\":\"Tracker\",\"tracking_code\":\"EZ5550000001\",\"updated_at\":\"2026-03-09T12:00:00Z\"");
        if (!status.isEmpty()) {
            fields.add("\"status\":\"" + status + "\"");
        }
    }

    /** A tracker with a status of its own, number EZ5550000001, brought up to date on 9 March 2026 at noon. */
    static Trackers tracker(String status) {
        return new Trackers(status);
    }

    /** Adds a field as JSON writes it. */
    Trackers field(String json) {
        fields.add(json);
        return this;
    }

    /** Adds an event at 10:00 UTC of a day of March 2026, without a place. */
    Trackers on(int day, String status, String detail, String message) {
        return event("2026-03-%02dT10:00:00Z".formatted(day), status, detail, message, "{}");
    }

    /** Adds an event. */
    Trackers event(String datetime, String status, String detail, String message, String location) {
        details.add(("{\"datetime\":\"%s\",\"status\":\"%s\",\"status_detail\":\"%s\",\"message\":\"%s\","
                        + "\"tracking_location\":%s}")
                .formatted(datetime, status, detail, message, location));
        return this;
    }

    String json() {
        return "{" + String.join(",", fields) + ",\"tracking_details\":[" + String.join(",", details) + "]}";
    }

    TrackingReading reading() {
        return reading(json());
    }

    static TrackingReading reading(String body) {
        List<TrackingOutcome> outcomes = outcomes(body);
        assertThat(outcomes).singleElement().isInstanceOf(TrackingOutcome.Reading.class);
        return ((TrackingOutcome.Reading) outcomes.get(0)).reading();
    }

    static List<TrackingOutcome> outcomes(String body) {
        return EasyPost.parser().parse(body.getBytes(StandardCharsets.UTF_8));
    }
}
