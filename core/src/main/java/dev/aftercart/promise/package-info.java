/**
 * When a parcel arrives, who says so, and on which days work is done.
 *
 * <p>EDD, the estimated delivery date, is an {@link dev.aftercart.promise.Estimate}; what was promised over an order's
 * life is its {@link dev.aftercart.promise.Promises}.
 */
@NullMarked
package dev.aftercart.promise;

import org.jspecify.annotations.NullMarked;
