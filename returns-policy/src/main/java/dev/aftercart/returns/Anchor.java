package dev.aftercart.returns;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The event from which the days of a window are counted; the day of the event itself is not counted. Closed. */
public enum Anchor {
    /** The goods reached the customer. */
    DELIVERY,
    /** The goods left the shop. Where that was not recorded, but the delivery was, the delivery stands in for it. */
    DISPATCH,
    /** The order was placed. */
    ORDER;

    /** When the event happened, or null when that was not known yet at the given instant. */
    @Nullable
    Instant of(RequestedLine asked, Instant at) {
        LineFacts line = asked.line();
        return switch (this) {
            case DELIVERY -> known(line.deliveredAt(), at);
            case DISPATCH -> {
                Instant dispatched = known(line.dispatchedAt(), at);
                yield dispatched == null ? known(line.deliveredAt(), at) : dispatched;
            }
            case ORDER -> asked.order().orderedAt();
        };
    }

    private static @Nullable Instant known(@Nullable Instant event, Instant at) {
        return event == null || event.isAfter(at) ? null : event;
    }
}
