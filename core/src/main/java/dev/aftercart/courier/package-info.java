/**
 * The ports through which couriers are plugged in. Adapters live in {@code aftercart-courier-adapters}, or with the host.
 */
@NullMarked
package dev.aftercart.courier;

import org.jspecify.annotations.NullMarked;
