/**
 * What the adapters share and nobody else needs: reading JSON that may be anything, understanding status texts, finding the
 * zone of a local time. Not exported.
 */
@NullMarked
package dev.aftercart.couriers.internal;

import org.jspecify.annotations.NullMarked;
