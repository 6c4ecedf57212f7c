/**
 * Which customers are about to regret their order, and whom to reassure first.
 *
 * <p>A customer who waits goes through three stages of remorse: anxious, and asks where the order is (WISMO, "where is my
 * order"); losing hope, and cancels; and in the end likely to return it or to refuse it at the door (RTO, return to origin).
 * {@link dev.aftercart.rescue.RemorseScore} tells the stage from plain values, and why.
 */
@NullMarked
package dev.aftercart.rescue;

import org.jspecify.annotations.NullMarked;
