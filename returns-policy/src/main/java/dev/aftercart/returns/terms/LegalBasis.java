package dev.aftercart.returns.terms;

/** On what ground something is taken back. Closed. */
public enum LegalBasis {
    /** The shop's own promise. */
    COMMERCIAL,
    /** Kindness in one case, without a promise. */
    GOODWILL,
    /** The consumer's right to withdraw from a distance contract. */
    WITHDRAWAL,
    /** The seller's liability for goods that are not as they should be. */
    CONFORMITY,
    /** The goods are called back. */
    RECALL
}
