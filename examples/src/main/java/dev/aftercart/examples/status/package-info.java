/** Ready status models: a shop that sends parcels, a workshop that makes to order, a store where one collects. */
@NullMarked
package dev.aftercart.examples.status;

import org.jspecify.annotations.NullMarked;
