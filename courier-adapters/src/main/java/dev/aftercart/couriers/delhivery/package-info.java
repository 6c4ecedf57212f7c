/**
 * Delhivery, India: parcels to customers, back to sellers, and returns collected from customers (pull and push).
 *
 * @see <a href="https://one.delhivery.com/developer-portal/documents/b2c/">Delhivery's documentation</a>
 */
@NullMarked
package dev.aftercart.couriers.delhivery;

import org.jspecify.annotations.NullMarked;
