package dev.aftercart.couriers.ups;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.courier.TrackingOutcome;
import dev.aftercart.tracking.TrackingEvent;
import dev.aftercart.tracking.TrackingReading;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes bodies in UPS's shape. */
final class Bodies {

    static final String NUMBER = "1Z5R89390357567127";

    private final List<String> fields = new ArrayList<>();
    private final List<String> activities = new ArrayList<>();
    private int hour = 20;

    /** A package. */
    static Bodies parcel() {
        return new Bodies();
    }

    /** Adds a field as JSON writes it. */
    Bodies field(String json) {
        fields.add(json);
        return this;
    }

    /** Adds an activity an hour before the last; UPS lists the newest first. */
    Bodies activity(String type, String code, String status, String text) {
        hour--;
        String time = hour + "0000";
        return activity(status(type, code, status, text) + ",\"date\":\"20260302\",\"time\":\"" + time
                + "\",\"gmtDate\":\"20260302\",\"gmtTime\":\"" + time + "\"");
    }

    /** Adds an activity as JSON writes its fields. */
    Bodies activity(String json) {
        activities.add("{" + json + "}");
        return this;
    }

    static String status(String type, String code, String status, String text) {
        return "\"status\":{\"type\":\"" + type + "\",\"code\":\"" + code + "\",\"statusCode\":\"" + status
                + "\",\"description\":\"" + text + "\"}";
    }

    /** The package object alone. */
    String bare(String number) {
        List<String> members = new ArrayList<>(List.of("\"trackingNumber\":\"" + number + "\""));
        members.addAll(fields);
        members.add("\"activity\":[" + String.join(",", activities) + "]");
        return "{" + String.join(",", members) + "}";
    }

    /** The answer to a pull. */
    String json() {
        return shipment(bare(NUMBER));
    }

    static String shipment(String... packages) {
        return "{\"trackResponse\":{\"shipment\":[{\"inquiryNumber\":\"" + NUMBER + "\",\"package\":["
                + String.join(",", packages) + "]}]}}";
    }

    TrackingReading reading() {
        return reading(json());
    }

    TrackingEvent newest() {
        List<TrackingEvent> events = reading().events();
        return events.get(events.size() - 1);
    }

    static List<TrackingOutcome> outcomes(String body) {
        return Ups.parser().parse(body.getBytes(StandardCharsets.UTF_8));
    }

    static TrackingReading reading(String body) {
        List<TrackingOutcome> outcomes = outcomes(body);
        assertThat(outcomes).singleElement().isInstanceOf(TrackingOutcome.Reading.class);
        return ((TrackingOutcome.Reading) outcomes.get(0)).reading();
    }
}
