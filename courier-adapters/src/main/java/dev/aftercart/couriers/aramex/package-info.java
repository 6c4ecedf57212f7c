/**
 * Aramex, through its Shipping Services API (pull; replies in JSON and SOAP).
 *
 * @see <a href="https://www.aramex.com/us/en/developers-solution-center/aramex-apis">Aramex's documentation</a>
 */
@NullMarked
package dev.aftercart.couriers.aramex;

import org.jspecify.annotations.NullMarked;
