package dev.aftercart.couriers.ups;

import dev.aftercart.couriers.internal.Countries;
import dev.aftercart.couriers.internal.Countries.PlaceZone;
import dev.aftercart.couriers.internal.EventTrail;
import dev.aftercart.couriers.internal.EventTrail.Told;
import dev.aftercart.couriers.internal.Json;
import dev.aftercart.couriers.internal.JsonNode;
import dev.aftercart.couriers.internal.Meaning;
import dev.aftercart.explain.Diagnostic;
import dev.aftercart.promise.Estimate;
import dev.aftercart.tracking.Attempt;
import dev.aftercart.tracking.EventTime;
import dev.aftercart.tracking.Observation;
import dev.aftercart.tracking.Phase;
import dev.aftercart.tracking.Place;
import dev.aftercart.tracking.Provenance;
import dev.aftercart.tracking.TrackingEvent;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what happened to one package, and when it shall arrive. */
final class UpsPackage {

    private final String path;
    private final @Nullable String ownList;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private UpsPackage(String path, @Nullable String service) {
        this.path = path;
        this.ownList = UpsStatus.listOf(service);
    }

    /**
     * What is known of a package.
     *
     * @param service the name of UPS's service, or null
     * @param events what happened, oldest first
     * @param estimates when it shall arrive
     * @param diagnostics what was not understood
     */
    record Content(
            @Nullable String service,
            List<TrackingEvent> events,
            List<Estimate> estimates,
            List<Diagnostic> diagnostics) {

        Observation observation() {
            return EventTrail.observation(events);
        }
    }

    /** A package of the answer to a pull. */
    static Content of(JsonNode node, String path) {
        String service = Json.text(node, "service", "description");
        UpsPackage reader = new UpsPackage(path, service);
        ZoneId zone = destination(node);
        List<Told> told = new ArrayList<>();
        List<JsonNode> activities = Json.elements(Json.at(node, "activity"));
        for (int i = 0; i < activities.size(); i++) {
            UpsActivity activity = UpsActivity.of(activities.get(i), zone);
            if (!activity.isEmpty()) {
                told.add(reader.told(activity, path + ".activity[" + i + "]"));
            }
        }
        reader.addSummary(node, zone, told);
        return new Content(service, EventTrail.of(told), UpsEstimates.of(node, zone), reader.diagnostics);
    }

    /** The package of a push, which tells of one activity. */
    static Content ofPush(JsonNode node, String path) {
        UpsPackage reader = new UpsPackage(path, null);
        UpsActivity activity = UpsActivity.ofPush(node, ZoneOffset.UTC);
        PlaceZone zone =
                Countries.zone(activity.place().country(), activity.place().region());
        List<Estimate> estimates = UpsEstimates.ofPush(node, zone == null ? ZoneOffset.UTC : zone.zone());
        List<TrackingEvent> events = EventTrail.of(List.of(reader.told(activity, path + "activityStatus")));
        return new Content(null, events, estimates, reader.diagnostics);
    }

    /** The zone at the package's destination, which stands in where an activity has no place. */
    private static ZoneId destination(JsonNode node) {
        for (JsonNode address : Json.elements(Json.at(node, "packageAddress"))) {
            if ("DESTINATION".equals(Json.text(address, "type"))) {
                Place place = UpsActivity.place(Json.at(address, "address"));
                PlaceZone zone = Countries.zone(place.country(), place.region());
                return zone == null ? ZoneOffset.UTC : zone.zone();
            }
        }
        return ZoneOffset.UTC;
    }

    /** Activities may be withheld: then the summary tells how far the package came, above all that it was delivered. */
    private void addSummary(JsonNode node, ZoneId zone, List<Told> told) {
        EventTime delivered = deliveryDay(node, zone);
        UpsActivity summary = UpsActivity.ofSummary(Json.at(node, "currentStatus"), delivered);
        if (summary.isEmpty()) {
            return;
        }
        Meaning meaning = UpsStatus.of(summary, ownList);
        boolean isDelivery = meaning.phase() == Phase.DELIVERED;
        if (told.isEmpty() || (isDelivery && told.stream().noneMatch(UpsPackage::isDelivery))) {
            told.add(0, told(summary, path + ".currentStatus"));
        }
    }

    private static boolean isDelivery(Told told) {
        return told.event().phase() == Phase.DELIVERED;
    }

    private static EventTime deliveryDay(JsonNode node, ZoneId zone) {
        for (JsonNode date : Json.elements(Json.at(node, "deliveryDate"))) {
            LocalDate day = "DEL".equals(Json.text(date, "type")) ? UpsClock.date(Json.text(date, "date")) : null;
            if (day != null) {
                return EventTime.on(day, zone);
            }
        }
        return EventTime.UNKNOWN;
    }

    private Told told(UpsActivity activity, String where) {
        Meaning meaning = UpsStatus.of(activity, ownList);
        if (meaning.phase() == Phase.UNMAPPED) {
            diagnostics.add(Diagnostic.warning(where, unknown(activity)));
        }
        if (activity.time().instant() == null) {
            diagnostics.add(Diagnostic.warning(where, "has no time that can be read"));
        }
        TrackingEvent event = TrackingEvent.of(meaning.phase(), meaning.detail())
                .time(activity.time())
                .place(activity.place())
                .reason(meaning.reason())
                .completion(meaning.completion())
                .attempt(attempt(meaning, activity.status()))
                .action(meaning.action())
                .provenance(provenance(activity))
                .build();
        return new Told(event, meaning.is(Meaning.Mark.BACK));
    }

    private static String unknown(UpsActivity activity) {
        return "status " + activity.status() + " with code " + activity.code() + " of list " + activity.type()
                + " is not known";
    }

    /** Two statuses count the attempts. */
    private static @Nullable Attempt attempt(Meaning meaning, @Nullable String status) {
        Attempt attempt = meaning.attempt();
        if (attempt == null || status == null) {
            return attempt;
        }
        int number = switch (status) {
            case "022" -> 1;
            case "023" -> 2;
            default -> 0;
        };
        return number == 0 ? attempt : new Attempt(attempt.found(), number, attempt.moreToCome());
    }

    /** A code means something only within the list that the type names, so the type is kept as its taxonomy. */
    private static Provenance provenance(UpsActivity activity) {
        return new Provenance(
                Ups.CODE.value(), activity.type(), activity.status(), activity.code(), activity.text(), null);
    }
}
