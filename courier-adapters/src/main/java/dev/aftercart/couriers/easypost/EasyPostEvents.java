package dev.aftercart.couriers.easypost;

import dev.aftercart.couriers.internal.Countries;
import dev.aftercart.couriers.internal.Json;
import dev.aftercart.couriers.internal.JsonNode;
import dev.aftercart.couriers.internal.Meaning;
import dev.aftercart.couriers.internal.OldestFirst;
import dev.aftercart.couriers.internal.Timestamps;
import dev.aftercart.couriers.internal.Timestamps.Written;
import dev.aftercart.explain.Diagnostic;
import dev.aftercart.tracking.Completion;
import dev.aftercart.tracking.Direction;
import dev.aftercart.tracking.EventTime;
import dev.aftercart.tracking.Phase;
import dev.aftercart.tracking.Place;
import dev.aftercart.tracking.TrackingEvent;
import dev.aftercart.tracking.vocabulary.Vocabulary;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads a tracker's events, and its own status where that says something else than the newest of them: EasyPost keeps the
 * tracker's status right, the list may lag behind or run ahead.
 */
final class EasyPostEvents {

    private final JsonNode tracker;
    private final String path;
    private final List<Diagnostic> diagnostics;
    private final boolean isReturn;
    private final Vocabulary vocabulary;

    EasyPostEvents(JsonNode tracker, String path, List<Diagnostic> diagnostics) {
        this.tracker = tracker;
        this.path = path.isEmpty() ? "" : path + ".";
        this.diagnostics = diagnostics;
        this.isReturn = "true".equalsIgnoreCase(Json.text(tracker, "is_return"));
        this.vocabulary = Vocabulary.easyPost().on(isReturn ? Direction.REVERSE : Direction.FORWARD);
    }

    /** Something that EasyPost told, and when. */
    private record Told(EasyPostWords words, EventTime time, Place place, String where) {

        @Nullable
        Instant instant() {
            return time.instant();
        }
    }

    /** The events, oldest first, each in its direction. */
    List<TrackingEvent> read() {
        List<Told> told = OldestFirst.sorted(details(), Told::instant);
        Told summary = summary(told);
        if (summary != null) {
            told.add(summary);
        }
        List<TrackingEvent> events = new ArrayList<>();
        boolean back = false;
        for (Told each : told) {
            EasyPostStatus status = EasyPostStatus.of(vocabulary, each.words());
            Meaning meaning = status.meaning();
            report(status.doubt(meaning), each);
            // On a customer's return the words "return" and "sender" mean no turning round.
            back |= isReturn ? status.isBackByStatus() : status.isBack(meaning);
            events.add(event(each, back ? meaning.goingBack() : meaning, back));
        }
        return events;
    }

    private List<Told> details() {
        List<Told> told = new ArrayList<>();
        List<JsonNode> nodes = Json.elements(tracker.path("tracking_details"));
        for (int i = 0; i < nodes.size(); i++) {
            JsonNode node = nodes.get(i);
            EasyPostWords words = EasyPostWords.of(node);
            if (!words.isEmpty()) {
                String where = path + "tracking_details[" + i + "]";
                told.add(new Told(words, time(node, where), place(node.path("tracking_location")), where));
            }
        }
        return told;
    }

    /** The tracker's status as an event, unless the newest event says the same, or it tells nothing of the parcel. */
    private @Nullable Told summary(List<Told> told) {
        EasyPostWords words = EasyPostWords.of(tracker);
        Told newest = told.isEmpty() ? null : told.get(told.size() - 1);
        boolean same = newest != null && Objects.equals(newest.words().status(), words.status());
        if (words.status() == null || same || vocabulary.read(words.status()).event() == null) {
            return null;
        }
        if (newest != null) {
            String says = "is " + words.status() + ", the newest event "
                    + newest.words().status();
            diagnostics.add(Diagnostic.warning(path + "status", says));
        }
        EasyPostWords bare = new EasyPostWords(words.status(), words.detail(), null, null);
        return new Told(
                bare,
                summaryTime(newest),
                Place.UNKNOWN,
                path.isEmpty() ? "tracker" : path.substring(0, path.length() - 1));
    }

    /** When the tracker was brought up to date, but not before its newest event. */
    private EventTime summaryTime(@Nullable Told newest) {
        Written updated = Timestamps.read(Json.text(tracker, "updated_at"));
        EventTime time = updated == null || updated.exact() == null ? EventTime.UNKNOWN : EventTime.of(updated.exact());
        Instant last = newest == null ? null : newest.instant();
        boolean later =
                last == null || (time.instant() != null && time.instant().isAfter(last));
        return newest == null || later ? time : newest.time();
    }

    private TrackingEvent event(Told told, Meaning meaning, boolean back) {
        Direction forward = isReturn ? Direction.REVERSE : Direction.FORWARD;
        return TrackingEvent.of(meaning.phase(), meaning.detail())
                .direction(back ? Direction.RETURN_TO_ORIGIN : forward)
                .time(told.time())
                .place(told.place())
                .reason(meaning.reason())
                .completion(completion(meaning, back))
                .attempt(meaning.attempt())
                .action(meaning.action())
                .provenance(told.words().provenance())
                .build();
    }

    /** Who signed is a person and stays out; that somebody did is kept. */
    private @Nullable Completion completion(Meaning meaning, boolean back) {
        boolean signed = meaning.phase() == Phase.DELIVERED && Json.text(tracker, "signed_by") != null;
        return meaning.completion() == null && signed && !back ? Completion.SIGNED : meaning.completion();
    }

    private EventTime time(JsonNode node, String where) {
        Written written = Timestamps.read(Json.text(node, "datetime"));
        if (written == null) {
            diagnostics.add(Diagnostic.warning(where + ".datetime", "is missing or not a time"));
            return EventTime.UNKNOWN;
        }
        if (written.time() == null) {
            return EventTime.on(written.date(), ZoneOffset.UTC);
        }
        return written.exact() != null
                ? EventTime.of(written.exact())
                : EventTime.of(written.time(), ZoneOffset.UTC, EventTime.Evidence.COURIER_CONTRACT);
    }

    static Place place(JsonNode location) {
        String country = Json.text(location, "country");
        return new Place(
                country == null ? null : Countries.code(country),
                Json.text(location, "state"),
                Json.text(location, "city"),
                Json.text(location, "zip"));
    }

    private void report(@Nullable String doubt, Told told) {
        if (doubt != null) {
            diagnostics.add(Diagnostic.warning(told.where() + ".status", doubt));
        }
    }
}
