/**
 * The ports through which couriers are plugged in. Adapters live in {@code aftercart-courier-adapters}, or with the host.
 *
 * <p>{@link dev.aftercart.courier.Courier} tells about parcels. What else a courier can do, its class says by the ports that it
 * implements: {@link dev.aftercart.courier.LabelIssuer} for return labels, {@link dev.aftercart.courier.PickupBooker} for pickups,
 * {@link dev.aftercart.courier.DeliveryInstructions} for parcels that could not be delivered. What is asked for there is asked for
 * under a {@link dev.aftercart.courier.BookingKey} of the host's, and booked once.
 */
@NullMarked
package dev.aftercart.courier;

import org.jspecify.annotations.NullMarked;
