/**
 * When a parcel arrives, who says so, and on which days work is done.
 *
 * <p>Before an order is placed, a {@link dev.aftercart.promise.DeliveryPlan} says what can be promised. It adds the handling
 * time (time to ship: until the goods leave the shop) and the transit time (until they arrive), each by the
 * {@link dev.aftercart.promise.WorkingCalendar} of whoever works; the cut-off is the time of day until which an order counts
 * for the day, the ship-by day the last one on which the goods may leave.
 *
 * <p>EDD, the estimated delivery date, is an {@link dev.aftercart.promise.Estimate}; what was promised over an order's
 * life is its {@link dev.aftercart.promise.Promises}, and how that stands at an instant a
 * {@link dev.aftercart.promise.PromiseStatus}.
 *
 * <p>A {@link dev.aftercart.promise.TransitModel} learns from a shop's own parcels, day by day, when the next ones come. It
 * speaks of lanes (where from, where to), of the hand-over (the carrier has the parcel), and of quantiles: P90 is the day by
 * which nine parcels in ten have come.
 */
@NullMarked
package dev.aftercart.promise;

import org.jspecify.annotations.NullMarked;
