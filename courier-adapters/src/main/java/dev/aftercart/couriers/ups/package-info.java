/**
 * UPS: packages through Track v1 (pull) and Track Alert (push).
 *
 * @see <a href="https://developer.ups.com/api/reference/tracking">UPS's documentation</a>
 */
@NullMarked
package dev.aftercart.couriers.ups;

import org.jspecify.annotations.NullMarked;
