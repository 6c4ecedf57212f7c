package dev.aftercart.notify.page.access;

import dev.aftercart.notify.Recipient;
import dev.aftercart.order.OrderNumber;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * What somebody may open, and until when. It holds nothing of a person.
 *
 * @param order the order
 * @param purpose what for
 * @param level how much is shown
 * @param audience in which role they read; {@link Recipient#GIFT_RECIPIENT} must not read prices
 * @param until when it ends, to the second; before 2106
 * @param generation which of the links for this order and purpose it is, from 0 to 65535; those before the generation that
 *     {@link Revocations#generation} tells are revoked
 */
public record Grant(
        OrderNumber order, LinkPurpose purpose, AccessLevel level, Recipient audience, Instant until, int generation) {

    static final long LAST_SECOND = 0xFFFF_FFFFL;
    static final int LAST_GENERATION = 0xFFFF;

    /** Checks the ranges and cuts the end to the second. */
    public Grant {
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(audience, "audience");
        until = until.truncatedTo(ChronoUnit.SECONDS);
        if (until.getEpochSecond() < 0 || until.getEpochSecond() > LAST_SECOND) {
            throw new IllegalArgumentException("a grant ends between 1970 and 2106, but was to end at " + until);
        }
        if (generation < 0 || generation > LAST_GENERATION) {
            throw new IllegalArgumentException("a generation is from 0 to 65535, but was " + generation);
        }
    }

    /**
     * The least that can be granted to a customer: the level {@link AccessLevel#LINK}, of the first generation.
     *
     * @param order the order
     * @param purpose what for
     * @param until when it ends
     * @return the grant
     */
    public static Grant of(OrderNumber order, LinkPurpose purpose, Instant until) {
        return new Grant(order, purpose, AccessLevel.LINK, Recipient.CUSTOMER, until, 0);
    }

    /**
     * The same at another level.
     *
     * @param value {@link AccessLevel#TOKEN} for a link that is sent to the customer's own address; {@link AccessLevel#VERIFIED}
     *     only after signing in, and for minutes
     * @return a new grant
     */
    public Grant level(AccessLevel value) {
        return new Grant(order, purpose, value, audience, until, generation);
    }

    /**
     * The same for another role.
     *
     * @param value who reads
     * @return a new grant
     */
    public Grant audience(Recipient value) {
        return new Grant(order, purpose, level, value, until, generation);
    }

    /**
     * The same of another generation.
     *
     * @param value which, from 0 to 65535
     * @return a new grant
     */
    public Grant generation(int value) {
        return new Grant(order, purpose, level, audience, until, value);
    }
}
