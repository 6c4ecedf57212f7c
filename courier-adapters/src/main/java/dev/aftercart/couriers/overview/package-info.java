/**
 * What each courier of this module can do, and how many of its published codes are understood.
 */
@NullMarked
package dev.aftercart.couriers.overview;

import org.jspecify.annotations.NullMarked;
