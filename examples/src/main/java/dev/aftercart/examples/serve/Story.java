package dev.aftercart.examples.serve;

import dev.aftercart.order.Order;
import dev.aftercart.tracking.Milestone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** What is still to happen to an order. What customers ask for changes it. Not thread-safe. */
final class Story {

    private final Deque<Scene> ahead;
    private LocalDate earliest = LocalDate.MIN;

    Story(List<Scene> future) {
        ahead = new ArrayDeque<>(future);
    }

    /** What the shop owes comes first; where nothing is left, days pass. */
    Scene next(Order order) {
        if (order.milestone() == Milestone.CANCELLED) {
            ahead.clear();
        }
        return Aftermath.of(order).orElse(ahead.isEmpty() ? Scene.A_DAY_PASSES : ahead.getFirst());
    }

    void happened(Scene scene) {
        ahead.removeFirstOccurrence(scene);
    }

    /** Takes another course. */
    void turnsTo(Scene... scenes) {
        ahead.clear();
        ahead.addAll(List.of(scenes));
    }

    /** Goes on no sooner than on a day that the customer wants. */
    void waitsFor(LocalDate day) {
        earliest = day;
    }

    Instant when(Scene scene, Instant now, ZoneId zone) {
        Instant then = scene.after(now, zone);
        return then.atZone(zone).toLocalDate().isBefore(earliest)
                ? scene.after(earliest.minusDays(scene.days).atStartOfDay(zone).toInstant(), zone)
                : then;
    }
}
