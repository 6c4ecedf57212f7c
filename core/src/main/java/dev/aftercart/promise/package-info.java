/**
 * When a parcel arrives, who says so, and on which days work is done.
 *
 * <p>EDD, the estimated delivery date, is an {@link dev.aftercart.promise.Estimate}; what was promised over an order's
 * life is its {@link dev.aftercart.promise.Promises}.
 *
 * <p>A {@link dev.aftercart.promise.TransitModel} learns from a shop's own parcels, day by day, when the next ones come. It
 * speaks of lanes (where from, where to), of the hand-over (the carrier has the parcel), and of quantiles: P90 is the day by
 * which nine parcels in ten have come.
 */
@NullMarked
package dev.aftercart.promise;

import org.jspecify.annotations.NullMarked;
