package dev.aftercart.couriers.dhl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.courier.TrackingOutcome;
import dev.aftercart.tracking.TrackingReading;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes bodies in DHL's shape. */
final class Bodies {

    private final String division;
    private final List<String> fields = new ArrayList<>();
    private final List<String> scans = new ArrayList<>();

    private Bodies(String division) {
        this.division = division;
    }

    /** A shipment of a division, number 5000000001. */
    static Bodies shipment(String division) {
        return new Bodies(division);
    }

    /** Adds a field as JSON writes it. */
    Bodies field(String json) {
        fields.add(json);
        return this;
    }

    /** Adds a scan; empty texts are left out. DHL lists the newest first. */
    Bodies scan(String timestamp, String statusCode, String status, String description, String remark) {
        return scanAt("", timestamp, statusCode, status, description, remark);
    }

    /** Adds a scan with a description alone. */
    Bodies scan(String timestamp, String statusCode, String description) {
        return scan(timestamp, statusCode, "", description, "");
    }

    /** Adds a scan at a place, which is given as the address object. */
    Bodies scanAt(String address, String... texts) {
        String[] names = {"timestamp", "statusCode", "status", "description", "remark"};
        List<String> members = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            if (!texts[i].isBlank()) {
                members.add("\"" + names[i] + "\":\"" + texts[i] + "\"");
            }
        }
        if (!address.isEmpty()) {
            members.add("\"location\":{\"address\":" + address + "}");
        }
        scans.add("{" + String.join(",", members) + "}");
        return this;
    }

    /** The shipment object alone. */
    String bare() {
        List<String> members = new ArrayList<>(List.of("\"id\":\"5000000001\""));
        if (!division.isEmpty()) {
            members.add("\"service\":\"" + division + "\"");
        }
        members.addAll(fields);
        members.add("\"events\":[" + String.join(",", scans) + "]");
        return "{" + String.join(",", members) + "}";
    }

    /** The answer to a pull. */
    String json() {
        return "{\"shipments\":[" + bare() + "]}";
    }

    static List<TrackingOutcome> outcomes(String body) {
        return Dhl.parser().parse(body.getBytes(StandardCharsets.UTF_8));
    }

    static TrackingReading reading(String body) {
        List<TrackingOutcome> outcomes = outcomes(body);
        assertThat(outcomes).singleElement().isInstanceOf(TrackingOutcome.Reading.class);
        return ((TrackingOutcome.Reading) outcomes.get(0)).reading();
    }
}
