package dev.aftercart.returns.terms;

import java.util.Objects;

/**
 * Whether something may be returned at all. Immutable and thread-safe.
 *
 * @param outcome yes, no, or for a person to say
 * @param basis on what ground
 */
public record Eligibility(Outcome outcome, LegalBasis basis) {

    /** Refuses null. */
    public Eligibility {
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(basis, "basis");
    }

    /**
     * It may.
     *
     * @return yes, by the shop's own promise
     */
    public static Eligibility accept() {
        return new Eligibility(Outcome.YES, LegalBasis.COMMERCIAL);
    }

    /**
     * A person decides.
     *
     * @return review, by the shop's own promise
     */
    public static Eligibility review() {
        return new Eligibility(Outcome.REVIEW, LegalBasis.COMMERCIAL);
    }

    /**
     * It may not.
     *
     * @return no
     */
    public static Eligibility refuse() {
        return new Eligibility(Outcome.NO, LegalBasis.COMMERCIAL);
    }

    /**
     * The same on another ground.
     *
     * @param ground the ground
     * @return a new value
     */
    public Eligibility on(LegalBasis ground) {
        return new Eligibility(outcome, ground);
    }
}
