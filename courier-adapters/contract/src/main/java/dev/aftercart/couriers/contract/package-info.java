/**
 * What every courier adapter keeps to, as tests: extend {@link dev.aftercart.couriers.contract.CourierContract} and give it
 * the courier and what it answers: in transit, delivered, an unknown code, an unknown number, bad credentials, shuffled events.
 */
@NullMarked
package dev.aftercart.couriers.contract;

import org.jspecify.annotations.NullMarked;
