package dev.aftercart.courier;

import java.time.Instant;
import java.util.Objects;

/** When to ask a courier about a parcel next. Sealed. */
public sealed interface NextPoll {

    /**
     * At an instant, or as soon as possible after it.
     *
     * @param instant the instant; not before now
     */
    record At(Instant instant) implements NextPoll {
        /** Refuses null. */
        public At {
            Objects.requireNonNull(instant, "instant");
        }
    }

    /**
     * Not any more.
     *
     * @param why the reason
     */
    record Never(Reason why) implements NextPoll {
        /** Refuses null. */
        public Never {
            Objects.requireNonNull(why, "why");
        }
    }

    /** Why nobody asks any more. */
    enum Reason {
        /** The parcel has reached the end of its way. */
        ARRIVED,
        /** Nothing was heard of it for so long that nothing will be. */
        STALE
    }
}
