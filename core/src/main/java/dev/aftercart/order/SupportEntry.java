package dev.aftercart.order;

import dev.aftercart.tracking.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * One line of the timeline for support: what a customer would read, and all that stands behind it.
 *
 * @param line what happened, when and where
 * @param event the event itself: who reported it, when it was heard of, whether it is imported history
 * @param stands whether it still holds; false for an event that was corrected
 */
public record SupportEntry(TimelineEntry line, OrderEvent event, boolean stands) {

    /**
     * The courier's own codes.
     *
     * @return the provenance, or null for an event that no courier reported
     */
    public @Nullable Provenance said() {
        return event.fact() instanceof Fact.Tracked tracked ? tracked.event().provenance() : null;
    }
}
