/**
 * Checks of pushes (webhooks): does what came in come from who it says, and was it not changed on the way.
 */
@NullMarked
package dev.aftercart.couriers.push;

import org.jspecify.annotations.NullMarked;
