package dev.aftercart.couriers.mapped;

import dev.aftercart.courier.TrackingOutcome;
import dev.aftercart.couriers.internal.EventTrail;
import dev.aftercart.couriers.internal.EventTrail.Told;
import dev.aftercart.couriers.internal.Json;
import dev.aftercart.couriers.internal.JsonNode;
import dev.aftercart.couriers.internal.Meaning;
import dev.aftercart.couriers.internal.Numbers;
import dev.aftercart.couriers.internal.OldestFirst;
import dev.aftercart.couriers.mapped.Mapping.BodyShape;
import dev.aftercart.explain.Diagnostic;
import dev.aftercart.promise.Estimate;
import dev.aftercart.tracking.CourierCode;
import dev.aftercart.tracking.Direction;
import dev.aftercart.tracking.EventTime;
import dev.aftercart.tracking.Observation;
import dev.aftercart.tracking.Phase;
import dev.aftercart.tracking.Place;
import dev.aftercart.tracking.Provenance;
import dev.aftercart.tracking.TrackingEvent;
import dev.aftercart.tracking.TrackingNumber;
import dev.aftercart.tracking.TrackingReading;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one shipment. */
final class MappedShipment {

    /** More events are in no history. */
    private static final int MOST = 2000;

    private static final int LONGEST_CODE = 60;

    private final CourierCode courier;
    private final BodyShape shape;
    private final JsonNode node;
    private final String path;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    MappedShipment(CourierCode courier, BodyShape shape, JsonNode node, String path) {
        this.courier = courier;
        this.shape = shape;
        this.node = node;
        this.path = path;
    }

    TrackingOutcome outcome(@Nullable TrackingNumber number) {
        Set<TrackingNumber> aliases = aliases();
        TrackingNumber known =
                number != null ? number : aliases.stream().findFirst().orElse(null);
        if (known == null) {
            return TrackingOutcome.Unreadable.because(path, "has no number that can be one");
        }
        aliases.remove(known);
        return new TrackingOutcome.Reading(reading(known, aliases));
    }

    private TrackingReading reading(TrackingNumber number, Set<TrackingNumber> aliases) {
        List<TrackingEvent> events = directed(scans(), shape.shipment().direction(node));
        List<Estimate> estimates = Estimates.of(node, shape.shipment().estimate(), shape.clock());
        Observation observation = EventTrail.observation(events);
        String service = shape.shipment().service().text(node);
        return new TrackingReading(courier, number, aliases, service, events, estimates, observation, diagnostics);
    }

    private Set<TrackingNumber> aliases() {
        Set<TrackingNumber> aliases = new LinkedHashSet<>();
        for (Path at : shape.shipment().number().aliases()) {
            for (JsonNode found : at.all(node)) {
                TrackingNumber alias = Numbers.of(Json.text(found));
                if (alias != null) {
                    aliases.add(alias);
                }
            }
        }
        return aliases;
    }

    /** The events, oldest first, each in its direction. */
    private static List<TrackingEvent> directed(List<Told> listed, Direction shipment) {
        List<Told> oldestFirst = OldestFirst.of(listed, Told::instant, false);
        if (shipment == Direction.REVERSE || shipment == Direction.EXCHANGE) {
            return oldestFirst.stream()
                    .map(told -> told.event().toDraft().direction(shipment).build())
                    .toList();
        }
        return EventTrail.directed(oldestFirst, shipment == Direction.RETURN_TO_ORIGIN);
    }

    private List<Told> scans() {
        List<Told> scans = new ArrayList<>();
        for (EventShape event : shape.shipment().events()) {
            for (Path at : event.at()) {
                List<JsonNode> found = at.all(node);
                for (int i = 0; i < found.size() && scans.size() < MOST; i++) {
                    add(scans, scan(found.get(i), event, path + "." + at + " (" + i + ")"));
                }
                if (!found.isEmpty()) {
                    break;
                }
            }
        }
        return scans;
    }

    private static void add(List<Told> scans, @Nullable Told scan) {
        if (scan != null) {
            scans.add(scan);
        }
    }

    /** An event; null where nothing is said, as in an empty element or by a code that says nothing. */
    private @Nullable Told scan(JsonNode scan, EventShape event, String where) {
        List<String> codes = event.code().texts(scan);
        String text = event.words().text().text(scan);
        String reason = event.words().reason().text(scan);
        String status = event.words().status().text(scan);
        if (text == null && shape.meanings().areSilent(codes)) {
            return null;
        }
        Meaning byCode = shape.meanings().ofCode(codes);
        Meaning meaning = shape.meanings().of(byCode, text, reason);
        Place place = event.where().place(scan);
        EventTime time = shape.clock().time(event.time().text(scan), place);
        report(codes, byCode, meaning, time, where);
        String code = codes.isEmpty() ? null : codes.get(0);
        TrackingEvent read = TrackingEvent.of(meaning.phase(), meaning.detail())
                .time(time)
                .place(place)
                .reason(meaning.reason())
                .completion(meaning.completion())
                .attempt(meaning.attempt())
                .action(meaning.action())
                .provenance(new Provenance(courier.value(), null, status, code, joined(text, reason), null))
                .build();
        return new Told(read, meaning.is(Meaning.Mark.BACK) || event.isReturning(scan));
    }

    private static @Nullable String joined(@Nullable String text, @Nullable String reason) {
        if (text == null || reason == null) {
            return text == null ? reason : text;
        }
        return text.equals(reason) ? text : text + "; " + reason;
    }

    private void report(List<String> codes, @Nullable Meaning byCode, Meaning meaning, EventTime time, String where) {
        if (time.instant() == null) {
            diagnostics.add(Diagnostic.warning(where, "has no time, or none that can be read"));
        }
        if (byCode == null && !shape.meanings().areSilent(codes)) {
            String code = codes.get(0);
            String shown = code.length() > LONGEST_CODE ? "the code" : code;
            diagnostics.add(Diagnostic.warning(where, shown + " is not known"));
        } else if (meaning.phase() == Phase.UNMAPPED) {
            diagnostics.add(Diagnostic.warning(where, "says nothing that is known"));
        }
    }
}
