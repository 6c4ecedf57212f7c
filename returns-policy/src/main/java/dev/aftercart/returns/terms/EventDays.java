package dev.aftercart.returns.terms;

/** On which days the events of one line happened, by one calendar: the customer's. */
@FunctionalInterface
public interface EventDays {

    /** Stands for the day of an event that has not happened, or that nobody knows of. */
    int NEVER = Integer.MIN_VALUE;

    /**
     * The day of an event.
     *
     * @param anchor the event
     * @return days since 1970-01-01, or {@link #NEVER}
     */
    int dayOf(Anchor anchor);
}
