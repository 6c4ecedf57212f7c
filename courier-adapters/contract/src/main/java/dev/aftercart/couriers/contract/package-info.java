/**
 * What every courier adapter keeps to, as tests: extend {@link dev.aftercart.couriers.contract.CourierContract} and give it
 * the courier and five bodies.
 */
@NullMarked
package dev.aftercart.couriers.contract;

import org.jspecify.annotations.NullMarked;
