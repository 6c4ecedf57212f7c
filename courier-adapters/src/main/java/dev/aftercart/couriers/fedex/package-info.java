/**
 * FedEx: Express, Ground and the others behind Track v1 (pull), and its tracking webhook (push).
 *
 * @see <a href="https://developer.fedex.com/api/en-us/catalog/track/v1/docs.html">FedEx's documentation</a>
 */
@NullMarked
package dev.aftercart.couriers.fedex;

import org.jspecify.annotations.NullMarked;
