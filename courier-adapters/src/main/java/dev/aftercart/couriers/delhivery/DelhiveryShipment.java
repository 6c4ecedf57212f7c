package dev.aftercart.couriers.delhivery;

import dev.aftercart.courier.TrackingOutcome;
import dev.aftercart.couriers.internal.Json;
import dev.aftercart.couriers.internal.JsonNode;
import dev.aftercart.couriers.internal.Meaning;
import dev.aftercart.couriers.internal.Numbers;
import dev.aftercart.couriers.internal.OldestFirst;
import dev.aftercart.couriers.internal.Timestamps;
import dev.aftercart.couriers.internal.Timestamps.Written;
import dev.aftercart.explain.Diagnostic;
import dev.aftercart.promise.DateWindow;
import dev.aftercart.promise.Estimate;
import dev.aftercart.tracking.Direction;
import dev.aftercart.tracking.Observation;
import dev.aftercart.tracking.Phase;
import dev.aftercart.tracking.Provenance;
import dev.aftercart.tracking.TrackingEvent;
import dev.aftercart.tracking.TrackingNumber;
import dev.aftercart.tracking.TrackingReading;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one shipment. */
final class DelhiveryShipment {

    private static final String RETURN_ORDER = "Pickup";

    /** New goods against the old ones, at one door. */
    private static final String REPLACEMENT = "REPL";

    /** What is said of a parcel that Delhivery does not have yet. */
    private static final Set<Phase> NOT_YET = EnumSet.of(Phase.PRE_SHIPMENT, Phase.DELIVERY_PLAN);

    private final JsonNode node;
    private final String path;
    private final Direction direction;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private DelhiveryShipment(JsonNode node, String path) {
        this.node = node;
        this.path = path;
        this.direction = direction(Json.text(node, "OrderType"));
    }

    private static Direction direction(@Nullable String order) {
        if (RETURN_ORDER.equalsIgnoreCase(order)) {
            return Direction.REVERSE;
        }
        return REPLACEMENT.equalsIgnoreCase(order) ? Direction.EXCHANGE : Direction.FORWARD;
    }

    /** A shipment with all its scans, and its status, which mostly repeats the last of them. */
    static TrackingOutcome ofPull(JsonNode node, String path) {
        DelhiveryShipment shipment = new DelhiveryShipment(node, path);
        List<DelhiveryScan> scans = new ArrayList<>();
        for (JsonNode scan : Json.elements(node.path("Scans"))) {
            scans.add(DelhiveryScan.ofScan(scan.path("ScanDetail")));
        }
        DelhiveryScan status = DelhiveryScan.ofStatus(node.path("Status"), null);
        List<DelhiveryScan> ordered =
                OldestFirst.turned(scans, scan -> scan.time().instant(), false);
        if (ordered.stream().noneMatch(scan -> isSame(scan, status))) {
            ordered.add(status);
        }
        return shipment.outcome(ordered);
    }

    /** A push: the status, and its code beside it. */
    static TrackingOutcome ofPush(JsonNode node) {
        DelhiveryScan status = DelhiveryScan.ofStatus(node.path("Status"), Json.text(node, "NSLCode"));
        return status.isEmpty()
                ? TrackingOutcome.Unreadable.because("Shipment.Status", "must be a status")
                : new DelhiveryShipment(node, "Shipment").outcome(List.of(status));
    }

    private static boolean isSame(DelhiveryScan scan, DelhiveryScan status) {
        boolean sameCode = status.code() == null || status.code().equalsIgnoreCase(scan.code());
        return sameCode && status.time().equals(scan.time());
    }

    private TrackingOutcome outcome(List<DelhiveryScan> scans) {
        TrackingNumber number = Numbers.of(Json.text(node, "AWB"));
        if (number == null) {
            return TrackingOutcome.Unreadable.because(path + ".AWB", "must be the shipment's number");
        }
        List<TrackingEvent> events =
                scans.stream().filter(scan -> !scan.isEmpty()).map(this::event).toList();
        Observation observation = events.stream().allMatch(event -> NOT_YET.contains(event.phase()))
                ? Observation.AWAITING_FIRST_SCAN
                : Observation.ACTIVE;
        return new TrackingOutcome.Reading(new TrackingReading(
                Delhivery.CODE, number, Set.of(), null, events, estimates(), observation, diagnostics));
    }

    private TrackingEvent event(DelhiveryScan scan) {
        Meaning meaning = DelhiveryStatus.meaning(scan);
        if (meaning.phase() == Phase.UNMAPPED) {
            warn("Scans", "a scan of type " + scan.type() + " with code " + scan.code() + " is not known");
        }
        if (scan.time().instant() == null) {
            warn("Scans", "a scan has no time");
        }
        return TrackingEvent.of(meaning.phase(), meaning.detail())
                .direction(DelhiveryStatus.direction(scan, direction))
                .time(scan.time())
                .place(scan.place())
                .reason(meaning.reason())
                .completion(meaning.completion())
                .attempt(meaning.attempt())
                .action(meaning.action())
                .provenance(provenance(scan))
                .build();
    }

    private static Provenance provenance(DelhiveryScan scan) {
        String words = scan.text() == null ? scan.status() : scan.text();
        return new Provenance(Delhivery.CODE.value(), null, scan.coarse(), scan.code(), words, null);
    }

    /** What it expects now, else what it promised. */
    private List<Estimate> estimates() {
        Written expected = day("ExpectedDeliveryDate");
        Written day = expected == null ? day("PromisedDeliveryDate") : expected;
        return day == null
                ? List.of()
                : List.of(Estimate.by(Estimate.Source.COURIER, DateWindow.on(day.date(), DelhiveryScan.INDIA)));
    }

    private @Nullable Written day(String field) {
        String written = Json.text(node, field);
        Written day = Timestamps.read(written);
        if (written != null && day == null) {
            warn(field, "is not a day");
        }
        return day;
    }

    private void warn(String field, String message) {
        diagnostics.add(Diagnostic.warning(path + "." + field, message));
    }
}
