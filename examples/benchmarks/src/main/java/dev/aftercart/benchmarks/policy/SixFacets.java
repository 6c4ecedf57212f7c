package dev.aftercart.benchmarks.policy;

/** One way to decide by a policy of six facets. */
interface SixFacets {

    /** Writes the number of the first rule that fits of each facet. */
    void winners(NeutralRequest request, int[] into);
}
