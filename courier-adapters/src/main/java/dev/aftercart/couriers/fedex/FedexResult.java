package dev.aftercart.couriers.fedex;

import dev.aftercart.courier.TrackingOutcome;
import dev.aftercart.couriers.internal.Countries;
import dev.aftercart.couriers.internal.Countries.PlaceZone;
import dev.aftercart.couriers.internal.EventTrail;
import dev.aftercart.couriers.internal.EventTrail.Told;
import dev.aftercart.couriers.internal.Json;
import dev.aftercart.couriers.internal.JsonNode;
import dev.aftercart.couriers.internal.Meaning;
import dev.aftercart.couriers.internal.Numbers;
import dev.aftercart.couriers.internal.Timestamps.Written;
import dev.aftercart.explain.Diagnostic;
import dev.aftercart.tracking.Observation;
import dev.aftercart.tracking.Phase;
import dev.aftercart.tracking.Place;
import dev.aftercart.tracking.Provenance;
import dev.aftercart.tracking.TrackingEvent;
import dev.aftercart.tracking.TrackingNumber;
import dev.aftercart.tracking.TrackingReading;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads one result: one parcel that has, or once had, the number. */
final class FedexResult {

    private final JsonNode node;
    private final String path;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    FedexResult(JsonNode node, String path) {
        this.node = node;
        this.path = path;
    }

    /** Whether an object can be a result. */
    static boolean looksLikeOne(JsonNode node) {
        return node.path("scanEvents").isArray()
                || node.path("latestStatusDetail").isObject()
                || node.path("trackingNumberInfo").isObject();
    }

    /** The day on which the parcel was shipped, or first or last seen; null when nothing tells. */
    @Nullable
    LocalDate shippedOn() {
        List<String> types = List.of("SHIP", "ACTUAL_PICKUP", "ACTUAL_TENDER", "ACTUAL_DELIVERY");
        Stream<@Nullable String> dates = types.stream().map(type -> FedexEstimates.dateOf(node, type));
        Stream<@Nullable String> scans =
                Json.elements(node.path("scanEvents")).stream().map(scan -> Json.text(scan, "date"));
        return Stream.concat(dates, scans)
                .flatMap(date -> Stream.ofNullable(FedexScan.written(date)))
                .map(Written::date)
                .findFirst()
                .orElse(null);
    }

    /** Adds what is to be reported with the reading. */
    FedexResult reporting(String message) {
        diagnostics.add(Diagnostic.warning(path, message));
        return this;
    }

    /** What the result says; {@code listed} is the number that it stands under. */
    TrackingOutcome outcome(@Nullable TrackingNumber listed) {
        JsonNode error = Json.at(node, "error");
        boolean tells = !Json.elements(node.path("scanEvents")).isEmpty()
                || Json.text(node, "latestStatusDetail", "code") != null;
        if (!tells && Json.text(error, "code") != null) {
            return FedexErrors.outcome(error, listed);
        }
        TrackingNumber own = Numbers.of(Json.text(node, "trackingNumberInfo", "trackingNumber"));
        TrackingNumber number = own == null ? listed : own;
        if (number == null) {
            return TrackingOutcome.Unreadable.because(
                    path + ".trackingNumberInfo.trackingNumber", "must be the parcel's number");
        }
        Set<TrackingNumber> aliases = listed == null || listed.equals(number) ? Set.of() : Set.of(listed);
        return new TrackingOutcome.Reading(reading(number, aliases));
    }

    private TrackingReading reading(TrackingNumber number, Set<TrackingNumber> aliases) {
        ZoneId zone = destination();
        List<TrackingEvent> events = events(zone);
        Observation observation = EventTrail.observation(events);
        return new TrackingReading(
                Fedex.CODE,
                number,
                aliases,
                Json.text(node, "serviceDetail", "type"),
                events,
                FedexEstimates.of(node, zone),
                observation,
                diagnostics);
    }

    private ZoneId destination() {
        Place place = FedexScan.place(Json.at(node, "destinationLocation", "locationContactAndAddress", "address"));
        PlaceZone zone = Countries.zone(place.country(), place.region());
        return zone == null ? ZoneOffset.UTC : zone.zone();
    }

    private List<TrackingEvent> events(ZoneId zone) {
        List<Told> told = new ArrayList<>();
        List<JsonNode> scans = Json.elements(node.path("scanEvents"));
        for (int i = 0; i < scans.size(); i++) {
            FedexScan scan = FedexScan.of(scans.get(i), zone);
            if (!scan.isEmpty()) {
                told.add(told(scan, path + ".scanEvents[" + i + "]"));
            }
        }
        addSummary(zone, told);
        return EventTrail.of(told);
    }

    /** The latest status counts where there are no scans, and where it alone tells of the delivery. */
    private void addSummary(ZoneId zone, List<Told> told) {
        FedexScan summary = FedexScan.ofSummary(
                Json.at(node, "latestStatusDetail"), FedexEstimates.dateOf(node, "ACTUAL_DELIVERY"), zone);
        if (summary.isEmpty()) {
            return;
        }
        boolean isNews = FedexStatus.of(summary).phase() == Phase.DELIVERED
                && told.stream().noneMatch(each -> each.event().phase() == Phase.DELIVERED);
        if (told.isEmpty() || isNews) {
            told.add(0, told(summary, path + ".latestStatusDetail"));
        }
    }

    private Told told(FedexScan scan, String where) {
        Meaning meaning = FedexStatus.of(scan);
        if (meaning.phase() == Phase.UNMAPPED) {
            diagnostics.add(Diagnostic.warning(where, "code " + scan.code() + " is not known"));
        }
        if (scan.time().instant() == null) {
            diagnostics.add(Diagnostic.warning(where, "has no time that can be read"));
        }
        TrackingEvent event = TrackingEvent.of(meaning.phase(), meaning.detail())
                .time(scan.time())
                .place(scan.place())
                .reason(meaning.reason())
                .completion(meaning.completion())
                .attempt(meaning.attempt())
                .action(meaning.action())
                .provenance(new Provenance(Fedex.CODE.value(), null, scan.derived(), scan.code(), scan.text(), null))
                .build();
        return new Told(event, meaning.is(Meaning.Mark.BACK));
    }
}
