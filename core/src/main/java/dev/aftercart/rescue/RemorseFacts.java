package dev.aftercart.rescue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a customer who waits. Plain values, so that a shop can fill them from wherever it keeps them.
 *
 * <p>Immutable and thread-safe.
 *
 * @param silence how unusual it is that nothing was heard of the parcel for so long, from 0, quite usual, to 1, never seen;
 *     for a parcel of some lane the share of parcels that had news sooner
 * @param daysLate whole days after the promised last day; 0 when it is not over
 * @param brokenPromises how many dates that the customer was given have passed without delivery; not negative
 * @param contacts how often the customer has asked; not negative
 * @param daysSinceContact whole days since they asked last, or null when they never did
 * @param value what the order is worth against the shop's usual order: 1 is the usual, 3 three times it; 0 when not known
 * @param cashOnDelivery whether the customer still has to pay, and so loses nothing by refusing the parcel
 */
public record RemorseFacts(
        double silence,
        int daysLate,
        int brokenPromises,
        int contacts,
        @Nullable Integer daysSinceContact,
        double value,
        boolean cashOnDelivery) {

    /** Nothing that speaks for remorse. */
    public static final RemorseFacts NONE = new RemorseFacts(0, 0, 0, 0, null, 0, false);

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException when one is negative or not a number, the silence is above 1, or there is a day of the
     *     last contact without a contact or the other way round
     */
    public RemorseFacts {
        if (!(silence >= 0 && silence <= 1)) {
            throw new IllegalArgumentException("silence goes from 0 to 1, but was " + silence);
        }
        if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("value is 0 or more usual orders, but was " + value);
        }
        if (daysLate < 0 || brokenPromises < 0) {
            throw new IllegalArgumentException(
                    "days late and broken promises are not negative, but were " + daysLate + " and " + brokenPromises);
        }
        if (contacts < 0 || (contacts == 0) != (daysSinceContact == null)) {
            throw new IllegalArgumentException("contacts come with the days since the last one, but were " + contacts
                    + " and " + daysSinceContact);
        }
        if (daysSinceContact != null && daysSinceContact < 0) {
            throw new IllegalArgumentException(
                    "days since the last contact are not negative, but were " + daysSinceContact);
        }
    }

    /**
     * The same facts with how unusual the silence is.
     *
     * @param unusual from 0, quite usual, to 1, never seen
     * @return new facts
     */
    public RemorseFacts silence(double unusual) {
        return new RemorseFacts(unusual, daysLate, brokenPromises, contacts, daysSinceContact, value, cashOnDelivery);
    }

    /**
     * The same facts with lateness.
     *
     * @param days whole days after the promised last day
     * @param promises how many given dates have passed without delivery
     * @return new facts
     */
    public RemorseFacts late(int days, int promises) {
        return new RemorseFacts(silence, days, promises, contacts, daysSinceContact, value, cashOnDelivery);
    }

    /**
     * The same facts with the customer's questions.
     *
     * @param times how often they asked; at least once
     * @param daysAgo whole days since they asked last
     * @return new facts
     */
    public RemorseFacts asked(int times, int daysAgo) {
        return new RemorseFacts(silence, daysLate, brokenPromises, times, daysAgo, value, cashOnDelivery);
    }

    /**
     * The same facts with what the order is worth.
     *
     * @param order the order's total
     * @param usual what an order is usually worth in this shop, in the same currency, such as the median; above zero
     * @return new facts
     * @throws IllegalArgumentException when the currencies differ, or the usual value is not above zero
     */
    public RemorseFacts worth(Money order, Money usual) {
        Objects.requireNonNull(order, "order");
        if (!order.isSameCurrency(usual) || !usual.isPositive()) {
            throw new IllegalArgumentException(
                    "an order is compared with a usual one above zero in its currency, but was " + order + " with "
                            + usual);
        }
        BigDecimal times = order.getAmount().divide(usual.getAmount(), MathContext.DECIMAL32);
        return new RemorseFacts(
                silence, daysLate, brokenPromises, contacts, daysSinceContact, times.doubleValue(), cashOnDelivery);
    }

    /**
     * The same facts for an order that is paid at the door.
     *
     * @return new facts
     */
    public RemorseFacts paidAtTheDoor() {
        return new RemorseFacts(silence, daysLate, brokenPromises, contacts, daysSinceContact, value, true);
    }
}
