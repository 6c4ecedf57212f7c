package dev.aftercart.couriers.fedex;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.courier.TrackingOutcome;
import dev.aftercart.tracking.TrackingEvent;
import dev.aftercart.tracking.TrackingReading;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes results in FedEx's shape. */
final class Bodies {

    static final String NUMBER = "500000000012";

    private final List<String> fields = new ArrayList<>();
    private final List<String> scans = new ArrayList<>();
    private int hour = 20;

    /** A parcel. */
    static Bodies parcel() {
        return new Bodies();
    }

    /** Adds a field as JSON writes it. */
    Bodies field(String json) {
        fields.add(json);
        return this;
    }

    /** Adds a scan an hour before the last; FedEx lists the newest first. */
    Bodies scan(String code, String derived, String description, String exception) {
        hour--;
        return scan("\"date\":\"2026-03-02T" + hour + ":00:00-06:00\",\"eventType\":\"" + code
                + "\",\"derivedStatusCode\":\"" + derived + "\",\"eventDescription\":\"" + description
                + "\",\"exceptionDescription\":\"" + exception + "\"");
    }

    /** Adds a scan as JSON writes its fields. */
    Bodies scan(String json) {
        scans.add("{" + json + "}");
        return this;
    }

    /** The result alone. */
    String bare() {
        List<String> members =
                new ArrayList<>(List.of("\"trackingNumberInfo\":{\"trackingNumber\":\"" + NUMBER + "\"}"));
        members.addAll(fields);
        members.add("\"scanEvents\":[" + String.join(",", scans) + "]");
        return "{" + String.join(",", members) + "}";
    }

    /** The answer to a pull. */
    String json() {
        return answer(listed(NUMBER, bare()));
    }

    static String listed(String number, String... results) {
        return "{\"trackingNumber\":\"" + number + "\",\"trackResults\":[" + String.join(",", results) + "]}";
    }

    static String answer(String... listed) {
        return "{\"output\":{\"completeTrackResults\":[" + String.join(",", listed) + "]}}";
    }

    TrackingReading reading() {
        return reading(json());
    }

    TrackingEvent newest() {
        List<TrackingEvent> events = reading().events();
        return events.get(events.size() - 1);
    }

    static List<TrackingOutcome> outcomes(String body) {
        return Fedex.parser().parse(body.getBytes(StandardCharsets.UTF_8));
    }

    static TrackingReading reading(String body) {
        List<TrackingOutcome> outcomes = outcomes(body);
        assertThat(outcomes).singleElement().isInstanceOf(TrackingOutcome.Reading.class);
        return ((TrackingOutcome.Reading) outcomes.get(0)).reading();
    }
}
