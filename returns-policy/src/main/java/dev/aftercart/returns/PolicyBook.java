package dev.aftercart.returns;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The versions of a shop's policy. The one in force on the day of the order decides, whatever has been changed since: what
 * held for an order does not change after the customer has bought. Immutable and thread-safe.
 */
public final class PolicyBook {

    private final ReturnPolicy first;
    private final NavigableMap<LocalDate, ReturnPolicy> later;

    private PolicyBook(ReturnPolicy first, NavigableMap<LocalDate, ReturnPolicy> later) {
        this.first = first;
        this.later = later;
    }

    /**
     * A book with one version, for every order.
     *
     * @param first the policy from the beginning on
     * @return the book
     */
    public static PolicyBook of(ReturnPolicy first) {
        return new PolicyBook(Objects.requireNonNull(first, "first"), new TreeMap<>());
    }

    /**
     * The same book with another version.
     *
     * @param day the first day of orders that it is for, in the zone of each order's facts
     * @param policy the policy from then on
     * @return a new book
     * @throws IllegalArgumentException when a version begins on that day already
     */
    public PolicyBook from(LocalDate day, ReturnPolicy policy) {
        NavigableMap<LocalDate, ReturnPolicy> more = new TreeMap<>(later);
        if (more.putIfAbsent(Objects.requireNonNull(day, "day"), Objects.requireNonNull(policy, "policy")) != null) {
            throw new IllegalArgumentException("a version begins on " + day + " already");
        }
        return new PolicyBook(first, more);
    }

    /**
     * The version in force for an order.
     *
     * @param order the order's facts
     * @return the policy
     */
    public ReturnPolicy policyFor(ReturnFacts order) {
        LocalDate day = order.orderedAt().atZone(order.zone()).toLocalDate();
        Map.Entry<LocalDate, ReturnPolicy> found = later.floorEntry(day);
        return found == null ? first : found.getValue();
    }

    /**
     * Decides by the version in force for the order.
     *
     * @param request what the customer wants to send back
     * @param at when the customer asks
     * @return the decision
     * @throws IllegalArgumentException as {@link ReturnPolicy#decide} does
     */
    public Decision decide(ReturnRequest request, Instant at) {
        return policyFor(request.order()).decide(request, at);
    }
}
