package dev.aftercart.promise;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How long a line takes until it is ready to leave the shop (time to ship), in days of work by the shop's calendar: packing,
 * making to order, waiting for a release or for stock.
 *
 * <p>It is not how long the parcel travels, which is its {@link ShippingService}'s. Immutable and thread-safe.
 *
 * @param least the fewest days of work; 0 leaves on the day the order counts for
 * @param most the most days of work; not below the least
 * @param notBefore the day on which the work can begin, such as the release day of a pre-order or the day a backorder is in
 *     stock again; null for at once
 */
public record Handling(int least, int most, @Nullable LocalDate notBefore) {

    private static final int MOST_DAYS = 1_000;

    /**
     * Checks the days.
     *
     * @throws IllegalArgumentException when they are negative, more than a thousand, or the wrong way round
     */
    public Handling {
        checkDays("handling", least, most);
    }

    static void checkDays(String what, int least, int most) {
        if (least < 0 || most < least || most > MOST_DAYS) {
            throw new IllegalArgumentException(what + " takes from 0 to " + MOST_DAYS
                    + " days, the least first, but was " + least + " to " + most);
        }
    }

    /**
     * Leaves on the day the order counts for.
     *
     * @return the handling
     */
    public static Handling sameDay() {
        return days(0, 0);
    }

    /**
     * A certain time.
     *
     * @param days how many days of work
     * @return the handling
     */
    public static Handling days(int days) {
        return days(days, days);
    }

    /**
     * A range of times, as for what is made to order.
     *
     * @param least the fewest days of work
     * @param most the most days of work
     * @return the handling
     */
    public static Handling days(int least, int most) {
        return new Handling(least, most, null);
    }

    /**
     * The same handling, begun on a later day: a pre-order's release, or when a backorder is in stock again.
     *
     * @param day the first day on which the work can begin, by the shop's calendar
     * @return a new handling
     */
    public Handling notBefore(LocalDate day) {
        return new Handling(least, most, Objects.requireNonNull(day, "day"));
    }
}
