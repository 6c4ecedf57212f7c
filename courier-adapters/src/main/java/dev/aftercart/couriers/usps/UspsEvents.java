package dev.aftercart.couriers.usps;

import dev.aftercart.couriers.internal.Countries;
import dev.aftercart.couriers.internal.Json;
import dev.aftercart.couriers.internal.JsonNode;
import dev.aftercart.couriers.internal.Meaning;
import dev.aftercart.couriers.internal.OldestFirst;
import dev.aftercart.explain.Diagnostic;
import dev.aftercart.tracking.Direction;
import dev.aftercart.tracking.EventTime;
import dev.aftercart.tracking.Phase;
import dev.aftercart.tracking.Place;
import dev.aftercart.tracking.Provenance;
import dev.aftercart.tracking.TrackingEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a parcel's events, or its status where there is no event. Firms and persons in them are left out. */
final class UspsEvents {

    private final JsonNode parcel;
    private final String path;
    private final List<Diagnostic> diagnostics;

    UspsEvents(JsonNode parcel, String path, List<Diagnostic> diagnostics) {
        this.parcel = parcel;
        this.path = path.isEmpty() ? "" : path + ".";
        this.diagnostics = diagnostics;
    }

    /** What USPS told; the texts are what the words are read from. */
    private record Told(@Nullable String code, List<String> texts, EventTime time, Place place, String where) {

        @Nullable
        Instant instant() {
            return time.instant();
        }

        UspsStatus status() {
            return UspsStatus.of(code, texts.toArray(String[]::new));
        }
    }

    /** The events, oldest first, each in its direction: once a parcel goes back, all that comes is on the way back. */
    List<TrackingEvent> read() {
        List<TrackingEvent> events = new ArrayList<>();
        boolean back = false;
        for (Told each : OldestFirst.of(told(), Told::instant, true)) {
            UspsStatus status = each.status();
            Meaning meaning = status.meaning();
            report(meaning, each);
            back |= status.isBack(meaning);
            events.add(event(each, back ? meaning.goingBack() : meaning, back));
        }
        return events;
    }

    private List<Told> told() {
        List<Told> told = new ArrayList<>();
        List<JsonNode> nodes = Json.elements(parcel.path("trackingEvents"));
        for (int i = 0; i < nodes.size(); i++) {
            Told event = event(nodes.get(i), path + "trackingEvents[" + i + "]");
            if (event != null) {
                told.add(event);
            }
        }
        String status = Json.text(parcel, "status");
        String category = Json.text(parcel, "statusCategory");
        if (told.isEmpty() && (status != null || category != null)) {
            told.add(new Told(null, texts(status, category), EventTime.UNKNOWN, Place.UNKNOWN, path + "status"));
        }
        return told;
    }

    private @Nullable Told event(JsonNode node, String where) {
        String code = Json.text(node, "eventCode");
        String type = Json.text(node, "eventType");
        if (code == null && type == null) {
            return null;
        }
        Place place = place(node);
        EventTime time = UspsClock.time(node, place);
        if (time.instant() == null) {
            diagnostics.add(Diagnostic.warning(where + ".eventTimestamp", "is missing or not a time"));
        }
        return new Told(code, texts(type, null), time, place, where);
    }

    private static List<String> texts(@Nullable String one, @Nullable String other) {
        List<String> texts = new ArrayList<>();
        for (String text : new @Nullable String[] {one, other}) {
            if (text != null) {
                texts.add(UspsText.plain(text));
            }
        }
        return texts;
    }

    /** USPS leaves the country out at home. */
    private static Place place(JsonNode node) {
        String written = Json.text(node, "eventCountry");
        String state = Json.text(node, "eventState");
        String zip = Json.text(node, "eventZIP");
        String code = zip == null ? Json.text(node, "eventZIPCode") : zip;
        boolean isHome = written == null && (state != null || code != null);
        String country = written == null ? null : Countries.code(written);
        return new Place(isHome ? "US" : country, state, Json.text(node, "eventCity"), code);
    }

    private static TrackingEvent event(Told told, Meaning meaning, boolean back) {
        String text = told.texts().isEmpty() ? null : told.texts().get(0);
        return TrackingEvent.of(meaning.phase(), meaning.detail())
                .direction(back ? Direction.RETURN_TO_ORIGIN : Direction.FORWARD)
                .time(told.time())
                .place(told.place())
                .reason(meaning.reason())
                .completion(meaning.completion())
                .attempt(meaning.attempt())
                .action(meaning.action())
                .provenance(new Provenance(Usps.CODE.value(), "v3", null, told.code(), text, null))
                .build();
    }

    private void report(Meaning meaning, Told told) {
        if (meaning.phase() == Phase.UNMAPPED) {
            String what = told.code() == null ? "says nothing that is known" : told.code() + " is not known";
            diagnostics.add(Diagnostic.warning(told.where(), what));
        }
    }
}
