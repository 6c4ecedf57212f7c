package dev.aftercart.couriers.jnt;

import dev.aftercart.courier.TrackingOutcome;
import dev.aftercart.couriers.internal.Json;
import dev.aftercart.couriers.internal.JsonNode;
import dev.aftercart.couriers.internal.Numbers;
import dev.aftercart.couriers.internal.ScanList;
import dev.aftercart.tracking.TrackingNumber;
import dev.aftercart.tracking.TrackingReading;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one shipment of either interface. */
final class JntShipment {

    private JntShipment() {}

    static TrackingOutcome openPlatform(JsonNode node, String path, JntCountry country) {
        String start = path.isEmpty() ? "" : path + ".";
        TrackingNumber number = Numbers.of(Json.text(node, "billCode"));
        if (number == null) {
            return TrackingOutcome.Unreadable.because(start + "billCode", "must be the shipment's number");
        }
        // The platform's documents show both orders; the times tell which it is.
        ScanList scans = new ScanList(false);
        List<JsonNode> details = Json.elements(node.path("details"));
        for (int i = 0; i < details.size(); i++) {
            scans.add(JntScan.openPlatform(details.get(i), country), start + "details[" + i + "]");
        }
        return reading(number, Numbers.of(Json.text(node, "txlogisticId")), null, scans);
    }

    static TrackingOutcome indonesia(JsonNode root, JntCountry country) {
        TrackingNumber number = Numbers.of(Json.text(root, "awb"));
        if (number == null) {
            return TrackingOutcome.Unreadable.because("awb", "must be the shipment's number");
        }
        ScanList scans = new ScanList(false);
        List<JsonNode> history = Json.elements(root.path("history"));
        for (int i = 0; i < history.size(); i++) {
            scans.add(JntScan.indonesia(history.get(i), country), "history[" + i + "]");
        }
        return reading(
                number, Numbers.of(Json.text(root, "orderid")), Json.text(root.path("detail"), "services_code"), scans);
    }

    private static TrackingOutcome reading(
            TrackingNumber number, @Nullable TrackingNumber order, @Nullable String service, ScanList scans) {
        return new TrackingOutcome.Reading(new TrackingReading(
                Jnt.CODE,
                number,
                order == null || order.equals(number) ? Set.of() : Set.of(order),
                service,
                scans.events(),
                List.of(),
                scans.observation(),
                scans.diagnostics()));
    }
}
