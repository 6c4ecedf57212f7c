/**
 * USPS, the post of the United States, through Tracking v3 (pull).
 *
 * @see <a href="https://developers.usps.com/trackingv3">USPS's documentation</a>
 */
@NullMarked
package dev.aftercart.couriers.usps;

import org.jspecify.annotations.NullMarked;
