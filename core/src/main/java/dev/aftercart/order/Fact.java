package dev.aftercart.order;

import dev.aftercart.promise.Estimate;
import dev.aftercart.tracking.CourierCode;
import dev.aftercart.tracking.Direction;
import dev.aftercart.tracking.Leg;
import dev.aftercart.tracking.Milestone;
import dev.aftercart.tracking.Observation;
import dev.aftercart.tracking.TrackingEvent;
import dev.aftercart.tracking.TrackingNumber;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What an {@link OrderEvent} carries beside when and whence. No fact holds a name, an address line, a contact or free text
 * of a person. Sealed, but not finished: later versions add facts.
 */
public sealed interface Fact {

    /** An event whose kind says it all. */
    record Empty() implements Fact {
        /** The only value that is needed. */
        public static final Empty INSTANCE = new Empty();
    }

    /**
     * An order was placed.
     *
     * @param lines what was ordered; at least one line, each SKU once, all in one currency
     * @param checkout what was settled at checkout
     */
    record Placed(List<Line> lines, Checkout checkout) implements Fact {
        /** Checks the lines and takes a copy. */
        public Placed {
            lines = LineFaults.refusing(lines);
            Objects.requireNonNull(checkout, "checkout");
        }
    }

    /**
     * The lines were changed.
     *
     * @param lines all lines as they are now; at least one
     */
    record Edited(List<Line> lines) implements Fact {
        /** Checks the lines and takes a copy. */
        public Edited {
            lines = LineFaults.refusing(lines);
        }
    }

    /**
     * A status of the merchant's own was entered.
     *
     * @param status the status
     * @param milestone the milestone which that status stood for when it was entered, or null for none
     * @param says the key of the sentence that customers were to be told when it was entered, or null for none
     */
    record StatusEntered(
            String status,
            @Nullable Milestone milestone,
            @Nullable String says) implements Fact {
        /** Checks status and key. */
        public StatusEntered {
            Names.check("a status", status, 64);
            if (says != null) {
                Names.check("a phrase's key", says, 200);
            }
        }
    }

    /**
     * Stock was set aside.
     *
     * @param items what was set aside
     */
    record Allocated(Items items) implements Fact {}

    /**
     * Money moved, or should have.
     *
     * @param amount how much; not negative
     * @param method how, such as {@code card} or {@code cash_on_delivery}
     */
    record Payment(Money amount, String method) implements Fact {
        /** Refuses a negative amount. */
        public Payment {
            if (amount.isNegative()) {
                throw new IllegalArgumentException("a payment's amount must not be negative, but was " + amount);
            }
            Names.codeOrEmpty("a payment's method", method);
        }
    }

    /**
     * A parcel was handed, or announced, to a courier.
     *
     * @param courier which courier
     * @param number the parcel's number
     * @param direction which way it travels
     * @param items what is in it; may be empty where the shop does not say
     */
    record Shipped(CourierCode courier, TrackingNumber number, Direction direction, Items items) implements Fact {}

    /**
     * Goods reached the customer without a parcel: a download, a code, a collection in the shop.
     *
     * @param items which, and how many; at least one piece
     */
    record Provided(Items items) implements Fact {
        /** Refuses to provide nothing. */
        public Provided {
            if (items.isEmpty()) {
                throw new IllegalArgumentException(
                        "what is provided must be at least one piece of \"items\", but there was none");
            }
        }
    }

    /**
     * A courier handed a parcel on to another one, with whom it has another number.
     *
     * @param from the leg that ended
     * @param to the leg that began
     */
    record HandedOn(Leg from, Leg to) implements Fact {
        /** Refuses a hand-over to the same leg. */
        public HandedOn {
            if (from.equals(to)) {
                throw new IllegalArgumentException("a parcel is handed on to another leg, but was to " + to + " again");
            }
        }
    }

    /**
     * The looking at a parcel is in another state than before; the parcel itself is where it was.
     *
     * @param courier which courier
     * @param number the parcel's number
     * @param state how the looking stands
     */
    record Observed(CourierCode courier, TrackingNumber number, Observation state) implements Fact {}

    /**
     * A courier reported on a parcel.
     *
     * @param courier which courier
     * @param number the parcel's number
     * @param event what it said; what may name people is taken out: its text, words in place of a code, all of a place but
     *     the town
     */
    record Tracked(CourierCode courier, TrackingNumber number, TrackingEvent event) implements Fact {
        /** Takes out what may name people. */
        public Tracked {
            Objects.requireNonNull(courier, "courier");
            Objects.requireNonNull(number, "number");
            event = event.withoutText();
        }
    }

    /**
     * A date was given.
     *
     * @param estimate the date, and who gave it
     */
    record Promised(Estimate estimate) implements Fact {}

    /**
     * A cancellation was asked for, avoided, or done.
     *
     * @param items what it is about; empty for all of the order
     * @param reason the reason's code, or null
     */
    record Cancellation(Items items, @Nullable String reason) implements Fact {
        /** Checks that the reason is a code. */
        public Cancellation {
            Objects.requireNonNull(items, "items");
            Names.code("a cancellation's reason", reason);
        }
    }

    /**
     * A step of a return, an exchange or a claim.
     *
     * @param reference which return (RMA number)
     * @param items what it is about
     * @param reason the reason's code, or null
     */
    record Return(String reference, Items items, @Nullable String reason) implements Fact {
        /** Checks that reference and reason are codes. */
        public Return {
            Names.code("a return's reference", reference);
            Names.code("a return's reason", reason);
        }
    }

    /**
     * A step in a message's life. It says what was told and to whom by role; the words and the address are nowhere in the log.
     *
     * @param key what makes the message itself, so that it is not sent twice
     * @param kind the code of what it is about, such as {@code out_for_delivery}; empty when nobody said
     * @param channel by which channel
     * @param recipient the code of the role that it is for, such as {@code customer}; empty when nobody said
     * @param about the codes of what of the order it tells, such as its parcels' numbers; empty when nobody said
     * @param until until when it is held or claimed, or when it is tried again; null for none of these
     * @param reason why it is held, failed, was suppressed or is in doubt, or null
     * @param attempt which attempt to send it this is a step of, from 1; 0 when it is a step of none
     * @param receipt the code by which its channel's receipts are known to be its own; null when there is none. A digest of the
     *     provider's id, never the id itself: WhatsApp's has the telephone number in it
     */
    record Message(
            String key,
            String kind,
            String channel,
            String recipient,
            List<String> about,
            @Nullable Instant until,
            @Nullable String reason,
            int attempt,
            @Nullable String receipt)
            implements Fact {
        /** Checks the key, that all else are codes, and that the attempt is none or counts; takes a copy of the list. */
        public Message {
            Names.check("a message's key", key, 200);
            Names.codeOrEmpty("a message's kind", kind);
            Names.code("a message's channel", channel);
            Names.codeOrEmpty("a message's recipient", recipient);
            about = List.copyOf(about);
            about.forEach(part -> Names.code("what a message is about", part));
            Names.code("a message's reason", reason);
            Names.code("a message's receipt", receipt);
            if (attempt < 0) {
                throw new IllegalArgumentException("a message's attempt is 0 or more, but was " + attempt);
            }
        }

        /**
         * A step that is part of no attempt to send it.
         *
         * @param key what makes the message itself, so that it is not sent twice
         * @param kind the code of what it is about; empty when nobody said
         * @param channel by which channel
         * @param recipient the code of the role that it is for; empty when nobody said
         * @param about the codes of what of the order it tells; empty when nobody said
         * @param until until when it is held, or null when it is not
         * @param reason why it is held, was suppressed or is in doubt, or null
         */
        public Message(
                String key,
                String kind,
                String channel,
                String recipient,
                List<String> about,
                @Nullable Instant until,
                @Nullable String reason) {
            this(key, kind, channel, recipient, about, until, reason, 0, null);
        }

        /**
         * A step of which little is known.
         *
         * @param key what makes the message itself, so that it is not sent twice
         * @param channel by which channel
         * @param reason why it was suppressed or is in doubt, or null
         */
        public Message(String key, String channel, @Nullable String reason) {
            this(key, "", channel, "", List.of(), null, reason);
        }

        /**
         * The same message at a step of an attempt.
         *
         * @param number which attempt, from 1; 0 for none
         * @param time until when it is claimed, or when it is tried again; null for neither
         * @param cause the code of why it failed or is in doubt, or null
         * @return a new fact
         */
        public Message attempt(int number, @Nullable Instant time, @Nullable String cause) {
            return new Message(key, kind, channel, recipient, about, time, cause, number, null);
        }

        /**
         * The same step, by whose receipts the message is known again.
         *
         * @param code the code, or null for none
         * @return a new fact
         */
        public Message receipt(@Nullable String code) {
            return new Message(key, kind, channel, recipient, about, until, reason, attempt, code);
        }
    }

    /**
     * An earlier event does not hold.
     *
     * @param target which event is void
     * @param replacement which event stands in its place, or null for none
     * @param by the code of who corrected; not a person's name
     * @param reason the code of why
     */
    record Correction(EventId target, @Nullable EventId replacement, String by, String reason) implements Fact {
        /** Checks that author and reason are codes. */
        public Correction {
            Objects.requireNonNull(target, "target");
            Names.codeOrEmpty("who corrected", by);
            Names.codeOrEmpty("a correction's reason", reason);
        }
    }

    /**
     * A note was written.
     *
     * @param reference where its words are kept, beside the log
     */
    record Note(String reference) implements Fact {
        /** Checks that the reference is a code. */
        public Note {
            Names.code("a note's reference", reference);
        }
    }

    /**
     * An event of a kind that this version does not know.
     *
     * @param kind the kind as it was written
     */
    record Unknown(String kind) implements Fact {}
}
