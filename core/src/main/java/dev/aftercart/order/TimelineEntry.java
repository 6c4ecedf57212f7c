package dev.aftercart.order;

import dev.aftercart.explain.Phrase;
import dev.aftercart.tracking.Provenance;
import dev.aftercart.tracking.TrackingNumber;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One line of a timeline.
 *
 * @param at when, by the clock of the place where it happened, or of the customer where no place is known
 * @param what what happened, to be rendered in a language
 * @param city the town where it happened; empty when it is not known
 * @param parcel which parcel it is about, or null for the order as a whole
 * @param event the id of the event behind the line
 * @param said the courier's own codes, or null; for support, not for customers
 */
public record TimelineEntry(
        ZonedDateTime at,
        Phrase what,
        String city,
        @Nullable TrackingNumber parcel,
        EventId event,
        @Nullable Provenance said) {}
