package dev.aftercart.benchmarks.policy;

/** One way to decide by a policy of one facet. */
interface Row {

    /** The number of the first rule that fits. */
    int winner(NeutralRequest request);
}
