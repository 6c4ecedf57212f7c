package dev.aftercart.returns;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * For which orders a rule is in force, by the day on which they were placed: what holds for an order does not change after
 * the customer has bought. Immutable and thread-safe.
 *
 * @param from the first day, in the zone of the order's facts, or null for no beginning
 * @param until the last day, included, or null for no end
 */
public record Validity(@Nullable LocalDate from, @Nullable LocalDate until) {

    /** In force for every order. */
    public static final Validity ALWAYS = new Validity(null, null);

    /** Refuses an end before the beginning. */
    public Validity {
        if (!isPossible(from, until)) {
            throw new IllegalArgumentException(problem(from, until));
        }
    }

    /**
     * Whether a rule with this validity is in force for an order.
     *
     * @param order the order's facts
     * @return true when the day of the order is inside
     */
    public boolean covers(ReturnFacts order) {
        if (from == null && until == null) {
            return true;
        }
        LocalDate day = order.orderedAt().atZone(order.zone()).toLocalDate();
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    /**
     * The same as a condition on the day of the order.
     *
     * @return the condition
     */
    public Condition condition() {
        if (from == null && until == null) {
            return Condition.always();
        }
        LocalDate first = from == null ? LocalDate.EPOCH : from;
        return until == null
                ? new Condition.Between(Attributes.ORDERED_ON, first.toEpochDay(), Condition.Between.NO_LIMIT, null)
                : Attributes.ORDERED_ON.between(first, until);
    }

    static boolean isPossible(@Nullable LocalDate from, @Nullable LocalDate until) {
        return from == null || until == null || !until.isBefore(from);
    }

    static String problem(@Nullable LocalDate from, @Nullable LocalDate until) {
        return "a rule cannot end on " + until + " before it begins on " + from;
    }
}
