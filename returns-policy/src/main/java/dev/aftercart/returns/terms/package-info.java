/**
 * What a returns policy can grant: plain values, one family for each question that a policy answers.
 *
 * <p>{@link dev.aftercart.returns.terms.Eligibility} says whether, {@link dev.aftercart.returns.terms.Window} until when,
 * {@link dev.aftercart.returns.terms.Fees} what it costs, a {@link dev.aftercart.returns.terms.Choice} of resolutions what the customer
 * gets for it, another of return methods how the goods travel, and {@link
 * dev.aftercart.returns.terms.Control} what is asked and checked on the way.
 */
@NullMarked
package dev.aftercart.returns.terms;

import org.jspecify.annotations.NullMarked;
