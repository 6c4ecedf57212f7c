package dev.aftercart.tracking;

import dev.aftercart.internal.Trail;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that was reported about one parcel, put in order and understood: the events, how far it came, what is the matter.
 *
 * <p>The same events in any order and any number of times give the same journey. Scans of the same thing at the same place
 * in the same minute count once. A parcel that was delivered is not taken back by a scan that came after; it can still be
 * returned to its sender, and then it is not delivered. An event that no one understood has no effect beside the others.
 *
 * <p>Immutable and thread-safe.
 */
public final class Journey {

    /** A journey in which nothing has happened. */
    public static final Journey EMPTY = new Journey(List.of());

    private static final Comparator<TrackingEvent> BY_TIME =
            Comparator.comparing(TrackingEvent::instant, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final List<TrackingEvent> events;
    private Set<Hindrance> hindrances = Set.of();
    private @Nullable Milestone milestone;
    private @Nullable TrackingEvent effective;
    private @Nullable TrackingEvent delivery;

    private Journey(List<TrackingEvent> inOrder) {
        this.events = List.copyOf(inOrder);
        for (TrackingEvent event : events) {
            take(event);
        }
    }

    /** The same journey with an event that comes after all others. */
    private Journey(Journey before, TrackingEvent next) {
        this.events = Trail.after(before.events, next);
        this.hindrances = before.hindrances;
        this.milestone = before.milestone;
        this.effective = before.effective;
        this.delivery = before.delivery;
        take(next);
    }

    /**
     * Understands a parcel's events.
     *
     * @param events the events, oldest first where their times are equal; otherwise in any order
     * @return the journey
     */
    public static Journey of(Collection<TrackingEvent> events) {
        List<TrackingEvent> told = List.copyOf(events);
        return isOnceAMinute(told) ? new Journey(told) : new Journey(sorted(told));
    }

    /** Whether each event is of a later minute than the one before: in order then, and none the same scan as another. */
    private static boolean isOnceAMinute(List<TrackingEvent> events) {
        long minute = Long.MIN_VALUE;
        for (int i = 0; i < events.size(); i++) {
            Instant instant = events.get(i).instant();
            long next = instant == null ? Long.MIN_VALUE : ScanKey.minute(instant);
            if (next <= minute) {
                return false;
            }
            minute = next;
        }
        return true;
    }

    private static List<TrackingEvent> sorted(List<TrackingEvent> events) {
        List<TrackingEvent> inOrder = new ArrayList<>(events);
        inOrder.sort(BY_TIME);
        Set<ScanKey> seen = new HashSet<>();
        inOrder.removeIf(event -> !seen.add(ScanKey.of(event)));
        return inOrder;
    }

    /**
     * The same journey with one more event. When it is the newest, nothing of what came before is looked at again.
     *
     * @param event the event
     * @return the journey; this one when the event was reported before
     */
    public Journey with(TrackingEvent event) {
        if (isNewest(event)) {
            return hasSame(event) ? this : new Journey(this, event);
        }
        List<TrackingEvent> all = new ArrayList<>(events);
        all.add(event);
        return of(all);
    }

    private boolean isNewest(TrackingEvent event) {
        return event.instant() != null
                && (events.isEmpty() || BY_TIME.compare(events.get(events.size() - 1), event) <= 0);
    }

    /** Among the events of the same minute, which are the last ones. */
    private boolean hasSame(TrackingEvent event) {
        ScanKey wanted = ScanKey.of(event);
        for (int i = events.size() - 1; i >= 0; i--) {
            ScanKey one = ScanKey.of(events.get(i));
            if (!Objects.equals(one.minute(), wanted.minute())) {
                return false;
            }
            if (one.equals(wanted)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The events, oldest first, each once. Events without a time come first.
     *
     * @return an unmodifiable list
     */
    public List<TrackingEvent> events() {
        return events;
    }

    /**
     * How far the parcel came.
     *
     * @return the milestone, or empty when no event told of one
     */
    public Optional<Milestone> milestone() {
        return Optional.ofNullable(milestone);
    }

    /**
     * The event that says what goes on now: the newest one that had an effect.
     *
     * @return the event, or empty when there is none at all
     */
    public Optional<TrackingEvent> latest() {
        if (effective == null && !events.isEmpty()) {
            return Optional.of(events.get(events.size() - 1));
        }
        return Optional.ofNullable(effective);
    }

    /**
     * The events that had an effect: not those that nobody understood, and none that came after an end of the way without
     * changing it, such as the photograph of a delivery; but the old goods of an exchange, which travel on after the new ones
     * were handed over.
     *
     * @return an unmodifiable list, oldest first
     */
    public List<TrackingEvent> effective() {
        List<TrackingEvent> effective = new ArrayList<>();
        Milestone now = null;
        for (TrackingEvent event : events) {
            Milestone target = Progress.target(event);
            if (event.phase() != Phase.UNMAPPED && (Progress.allows(now, target) || Progress.isOfOldGoods(event))) {
                now = Progress.allows(now, target) ? Progress.further(now, target) : now;
                effective.add(event);
            }
        }
        return List.copyOf(effective);
    }

    /**
     * The hand-over to the customer, while it stands: not once the parcel goes back to its sender.
     *
     * @return the first event of the hand-over, or empty
     */
    public Optional<TrackingEvent> delivery() {
        return milestone == Milestone.DELIVERED ? Optional.ofNullable(delivery) : Optional.empty();
    }

    /**
     * What is the matter with the parcel now.
     *
     * @return an unmodifiable set; empty when all is well
     */
    public Set<Hindrance> hindrances() {
        return hindrances;
    }

    private void take(TrackingEvent event) {
        if (event.phase() == Phase.UNMAPPED) {
            return;
        }
        Milestone target = Progress.target(event);
        if (!Progress.allows(milestone, target)) {
            return;
        }
        Milestone before = milestone;
        milestone = Progress.further(before, target);
        effective = event;
        if (event.isDeliveryToCustomer() && before != Milestone.DELIVERED) {
            delivery = event;
        }
        hindrances = Progress.hindrances(event, hindrances);
    }
}
