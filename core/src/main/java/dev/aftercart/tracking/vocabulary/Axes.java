package dev.aftercart.tracking.vocabulary;

import dev.aftercart.tracking.ActionRequired;
import dev.aftercart.tracking.Attempt;
import dev.aftercart.tracking.Reason;
import dev.aftercart.tracking.TrackingEvent;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares what is to be said with what a code says, axis by axis. */
final class Axes {

    private Axes() {}

    /** The axes on which the two are not the same. */
    static Set<Axis> differing(TrackingEvent meant, TrackingEvent said) {
        Set<Axis> axes = EnumSet.noneOf(Axis.class);
        add(axes, Axis.DIRECTION, meant.direction() == said.direction());
        add(axes, Axis.PHASE, meant.phase() == said.phase());
        add(axes, Axis.DETAIL, meant.detail().equals(said.detail()));
        add(axes, Axis.REASON, Objects.equals(ownReason(meant), ownReason(said)));
        add(axes, Axis.ATTEMPT, Objects.equals(meant.attempt(), said.attempt()));
        add(axes, Axis.COMPLETION, meant.completion() == said.completion());
        add(axes, Axis.ACTION, Objects.equals(meant.action(), said.action()));
        return axes;
    }

    private static void add(Set<Axis> axes, Axis axis, boolean same) {
        if (!same) {
            axes.add(axis);
        }
    }

    /**
     * Whether a code claims a cause, a hand-over or a duty that is not meant. Saying less is a loss; saying more would be
     * wrong. An attempt where none is meant is let pass: platforms have no failure that is found nowhere.
     */
    static boolean contradicts(TrackingEvent said, TrackingEvent meant) {
        Reason reason = ownReason(said);
        return (reason != null && !reason.equals(ownReason(meant)))
                || (said.completion() != null && said.completion() != meant.completion())
                || contradicts(said.action(), meant.action())
                || contradicts(said.attempt(), meant.attempt());
    }

    private static boolean contradicts(@Nullable ActionRequired said, @Nullable ActionRequired meant) {
        return said != null && (meant == null || said.by() != meant.by());
    }

    private static boolean contradicts(@Nullable Attempt said, @Nullable Attempt meant) {
        return said != null
                && meant != null
                && said.found() != meant.found()
                && said.found() != Attempt.Found.UNKNOWN
                && meant.found() != Attempt.Found.UNKNOWN;
    }

    /** The reason, unless it only repeats the detail: what was refused was refused. */
    private static @Nullable Reason ownReason(TrackingEvent event) {
        Reason reason = event.reason();
        return reason != null && reason.cause().equals(event.detail().code()) ? null : reason;
    }
}
