/**
 * Proves things about a policy before it is published, and shows what a change of policy changes: start with
 * {@link dev.aftercart.returns.analysis.PolicyAnalysis} and {@link dev.aftercart.returns.analysis.PolicyDifference}.
 *
 * <p>Everything is exact for all requests there could be, not for a sample of them: the cases that a policy tells apart are
 * cells of a grid, and what it says in each of them is kept in an ordered decision diagram, whose size depends on how simple
 * the policy is and not on how many cells there are. Each answer comes with a request that shows it and can be run.
 */
@NullMarked
package dev.aftercart.returns.analysis;

import org.jspecify.annotations.NullMarked;
