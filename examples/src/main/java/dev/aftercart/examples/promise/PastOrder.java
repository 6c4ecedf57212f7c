package dev.aftercart.examples.promise;

import dev.aftercart.promise.Lane;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An order of the past, with how it ended.
 *
 * @param id the order, once in a history
 * @param lane what was known of it at checkout
 * @param boughtOn the day it was bought
 * @param handedOverOn the day the carrier got it, or null when not known
 * @param deliveredOn the day the customer got it, or null when that has not happened
 * @param promisedOn the last day the shop promised at checkout, or null when not known; predictions never look at it
 */
public record PastOrder(
        String id,
        Lane lane,
        LocalDate boughtOn,
        @Nullable LocalDate handedOverOn,
        @Nullable LocalDate deliveredOn,
        @Nullable LocalDate promisedOn) {

    /** Refuses a delivery before the purchase. */
    public PastOrder {
        if (deliveredOn != null && deliveredOn.isBefore(boughtOn)) {
            throw new IllegalArgumentException(
                    "order " + id + " was delivered on " + deliveredOn + ", before it was bought on " + boughtOn);
        }
    }

    /** Whether the day of the hand-over is known and possible, so that the rest of the way can be scored. */
    boolean hasHandOver() {
        return handedOverOn != null
                && deliveredOn != null
                && !handedOverOn.isBefore(boughtOn)
                && !handedOverOn.isAfter(deliveredOn);
    }
}
