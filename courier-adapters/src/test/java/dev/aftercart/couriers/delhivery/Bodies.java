package dev.aftercart.couriers.delhivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.courier.TrackingOutcome;
import dev.aftercart.tracking.TrackingReading;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes bodies in Delhivery's shape. */
final class Bodies {

    private Bodies() {}

    /** A scan in its wrapping. */
    static String scan(String type, String status, String code, String words, String time) {
        return "{\"ScanDetail\":{\"ScanType\":\"" + type + "\",\"Scan\":\"" + status + "\",\"StatusCode\":\"" + code
                + "\",\"Instructions\":\"" + words + "\",\"ScanDateTime\":\"" + time
                + "\",\"ScannedLocation\":\"Pune_Kharadi_DC (Maharashtra)\"}}";
    }

    /** An answer with one shipment, number 70011000000017; extra fields as JSON writes them, with a comma after. */
    static String shipment(String fields, String... scans) {
        return "{\"ShipmentData\":[" + bare(fields, "70011000000017", scans) + "]}";
    }

    static String bare(String fields, String number, String... scans) {
        return "{\"Shipment\":{\"AWB\":\"" + number + "\"," + fields + "\"Scans\":[" + String.join(",", scans) + "]}}";
    }

    static List<TrackingOutcome> outcomes(String body) {
        return Delhivery.parser().parse(body.getBytes(StandardCharsets.UTF_8));
    }

    static TrackingReading reading(String body) {
        List<TrackingOutcome> outcomes = outcomes(body);
        assertThat(outcomes).singleElement().isInstanceOf(TrackingOutcome.Reading.class);
        return ((TrackingOutcome.Reading) outcomes.get(0)).reading();
    }
}
