/**
 * DHL, all divisions, through Shipment Tracking - Unified (pull and push).
 *
 * @see <a href="https://developer.dhl.com/api-reference/shipment-tracking">DHL's documentation</a>
 */
@NullMarked
package dev.aftercart.couriers.dhl;

import org.jspecify.annotations.NullMarked;
