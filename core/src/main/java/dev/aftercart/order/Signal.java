package dev.aftercart.order;

import dev.aftercart.explain.Phrase;
import java.time.Instant;
import java.util.Objects;

/**
 * Something that holds of an order for a while, and that somebody wants to hear of when it begins: its parcel comes
 * tomorrow, its promised day is over, it is too long in a status. It begins with an event, or by time alone.
 *
 * <p>Two signals are the same when kind, subject and beginning are. Immutable and thread-safe.
 *
 * @param kind what it is about
 * @param subject which part of the order it is about, such as a parcel's number, a status or a day; empty for the whole order
 * @param since when it began
 * @param what the same as a sentence, to be rendered in a language; for the shop, not for the customer
 */
public record Signal(SignalKind kind, String subject, Instant since, Phrase what) {

    /** Refuses null. */
    public Signal {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(what, "what");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Signal that
                && kind.equals(that.kind)
                && subject.equals(that.subject)
                && since.equals(that.since);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, subject, since);
    }
}
