package dev.aftercart.couriers.internal;

import dev.aftercart.couriers.internal.EventTrail.Told;
import dev.aftercart.explain.Diagnostic;
import dev.aftercart.tracking.EventTime;
import dev.aftercart.tracking.Observation;
import dev.aftercart.tracking.Phase;
import dev.aftercart.tracking.Place;
import dev.aftercart.tracking.Provenance;
import dev.aftercart.tracking.TrackingEvent;
import java.util.ArrayList;
import java.util.List;

/**
 * The scans of one parcel, taken in the order of the courier's list, and the events they come to: oldest first, and backwards
 * from the scan on that says that the parcel goes back to its sender.
 *
 * <p>Not thread-safe.
 */
public final class ScanList {

    private final boolean newestFirst;
    private final List<Told> told = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    /**
     * One scan.
     *
     * @param meaning what it means
     * @param time when it was made
     * @param place where
     * @param said the courier's words
     */
    public record Scan(Meaning meaning, EventTime time, Place place, Provenance said) {}

    /**
     * An empty list.
     *
     * @param newestFirst how the courier orders scans; only counts where their times do not tell
     */
    public ScanList(boolean newestFirst) {
        this.newestFirst = newestFirst;
    }

    /**
     * Takes the next scan, and notes what is not known about it.
     *
     * @param scan the scan
     * @param path where it stands in the body
     */
    public void add(Scan scan, String path) {
        told.add(new Told(event(scan), scan.meaning().is(Meaning.Mark.BACK)));
        if (scan.time().instant() == null) {
            diagnostics.add(Diagnostic.warning(path, "has no time that can be read"));
        }
        if (scan.meaning().phase() == Phase.UNMAPPED) {
            String code = scan.said().code();
            diagnostics.add(Diagnostic.warning(
                    path,
                    code == null ? "says nothing that is known" : "has the code " + code + ", which is not known"));
        }
    }

    /**
     * Notes something else about the body.
     *
     * @param path where
     * @param message what
     */
    public void warn(String path, String message) {
        diagnostics.add(Diagnostic.warning(path, message));
    }

    /**
     * Whether nothing was taken yet.
     *
     * @return true when there is no scan
     */
    public boolean isEmpty() {
        return told.isEmpty();
    }

    /**
     * Whether a scan of a phase was taken.
     *
     * @param phase the phase
     * @return true when there is one
     */
    public boolean has(Phase phase) {
        for (Told each : told) {
            if (each.event().phase() == phase) {
                return true;
            }
        }
        return false;
    }

    /**
     * What was noted.
     *
     * @return the diagnostics so far
     */
    public List<Diagnostic> diagnostics() {
        return List.copyOf(diagnostics);
    }

    /**
     * The events.
     *
     * @return the events, oldest first; one without a time stays where it is in the list
     */
    public List<TrackingEvent> events() {
        return EventTrail.directed(OldestFirst.of(told, Told::instant, newestFirst), false);
    }

    /**
     * The state of the tracking.
     *
     * @return awaiting the first scan as long as nothing but announcements came
     */
    public Observation observation() {
        for (Told each : told) {
            if (each.event().phase() != Phase.PRE_SHIPMENT) {
                return Observation.ACTIVE;
            }
        }
        return Observation.AWAITING_FIRST_SCAN;
    }

    private static TrackingEvent event(Scan scan) {
        Meaning meaning = scan.meaning();
        return TrackingEvent.of(meaning.phase(), meaning.detail())
                .time(scan.time())
                .place(scan.place())
                .reason(meaning.reason())
                .completion(meaning.completion())
                .attempt(meaning.attempt())
                .action(meaning.action())
                .provenance(scan.said())
                .build();
    }
}
