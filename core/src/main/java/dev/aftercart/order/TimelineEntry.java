package dev.aftercart.order;

import dev.aftercart.explain.Phrase;
import dev.aftercart.tracking.TrackingNumber;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One line of a timeline.
 *
 * @param at when, by the clock of the place where it happened; by the customer's clock where the courier gave no clock of that
 *     place: no offset, a guessed one, or UTC
 * @param dayOnly whether only the day is known; the time of day is then noon, and not to be shown
 * @param what what happened, to be rendered in a language; it names no person
 * @param city the town where it happened; empty when it is not known
 * @param parcel which parcel it is about, by the first of its numbers, or null for the order as a whole
 * @param event the id of the event behind the line
 */
public record TimelineEntry(
        ZonedDateTime at,
        boolean dayOnly,
        Phrase what,
        String city,
        @Nullable TrackingNumber parcel,
        EventId event) {}
