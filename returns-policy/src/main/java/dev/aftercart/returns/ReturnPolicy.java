package dev.aftercart.returns;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * A shop's returns policy. Written with {@link #named}; decides with {@link #decide}.
 *
 * <p>It has one facet so far, eligibility: what may be returned, and until when. Immutable and thread-safe.
 */
public final class ReturnPolicy {

    private final String name;
    private final Facet<Terms> eligibility;

    ReturnPolicy(String name, Facet<Terms> eligibility) {
        this.name = name;
        this.eligibility = eligibility;
    }

    /**
     * Starts a policy.
     *
     * @param name what the shop calls it, such as {@code standard}
     * @return a draft without rules
     */
    public static PolicyDraft named(String name) {
        return new PolicyDraft(name, List.of());
    }

    /**
     * Decides whether a request is accepted. Total and pure: every request that could be made gets an answer, and the same
     * request at the same instant gets the same one.
     *
     * @param request what the customer wants to send back
     * @param at when the customer asks; a delivery after it counts as not happened yet
     * @return the decision, line by line and over all
     * @throws IllegalArgumentException when the request names no line, or the instant is thousands of years away
     */
    public Decision decide(ReturnRequest request, Instant at) {
        Forms.instant("the time of a request", Objects.requireNonNull(at, "at"));
        if (request.lines().isEmpty()) {
            throw new IllegalArgumentException("the request names no line; there is nothing to decide");
        }
        return new Decision(request.lines().stream()
                .map(asked -> LineDecision.of(eligibility, asked, at))
                .toList());
    }

    /**
     * What the shop calls it.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * What may be returned, and until when.
     *
     * @return the facet
     */
    public Facet<Terms> eligibility() {
        return eligibility;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReturnPolicy that && name.equals(that.name) && eligibility.equals(that.eligibility);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, eligibility);
    }

    @Override
    public String toString() {
        return "returns policy " + name;
    }
}
