package dev.aftercart.notify.page.action;

import dev.aftercart.tracking.TrackingNumber;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the customer says. Text forms do not show it. Sealed. */
public sealed interface CustomerWords extends PageAction {

    /**
     * How it was.
     *
     * @param stars from 1 to 5
     * @param topics the codes of what it is about; may be empty
     * @param note what else they wrote; may be empty
     */
    record Feedback(int stars, Set<String> topics, String note) implements CustomerWords {
        /** Takes a copy. */
        public Feedback {
            topics = Set.copyOf(topics);
            Objects.requireNonNull(note, "note");
        }

        /**
         * How much the customer said.
         *
         * @return the depth
         */
        public Depth depth() {
            return !note.isEmpty() ? Depth.WORDS : topics.isEmpty() ? Depth.STARS : Depth.TOPICS;
        }

        @Override
        public String toString() {
            return "feedback of " + stars + " about " + topics;
        }
    }

    /** How much feedback says. Closed. */
    enum Depth {
        /** Stars alone. */
        STARS,
        /** Stars and what they are about. */
        TOPICS,
        /** Words as well. */
        WORDS
    }

    /**
     * Words for somebody.
     *
     * @param to for whom
     * @param parcel the parcel that it is about, as it was sent; null when the form named none
     * @param topics the codes of what it is about; may be empty
     * @param words what the customer wrote
     */
    record Message(To to, @Nullable TrackingNumber parcel, Set<String> topics, String words) implements CustomerWords {
        /** Takes a copy. */
        public Message {
            Objects.requireNonNull(to, "to");
            topics = Set.copyOf(topics);
            Objects.requireNonNull(words, "words");
        }

        @Override
        public String toString() {
            return "message to " + to + " about " + topics;
        }
    }

    /** Whom words are for. Closed. */
    enum To {
        /** The shop: a question. */
        SHOP,
        /** The courier, who asked something. */
        COURIER,
        /** The customs, who asked something; the broker or courier passes it on. */
        CUSTOMS
    }
}
