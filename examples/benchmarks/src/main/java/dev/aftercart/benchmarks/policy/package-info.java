/**
 * The returns policy engine beside its peers. Every row decides by the same rules, given as plain data in
 * {@link dev.aftercart.benchmarks.policy.NeutralPolicy}, and must give the same answers before it is measured.
 */
@NullMarked
package dev.aftercart.benchmarks.policy;

import org.jspecify.annotations.NullMarked;
