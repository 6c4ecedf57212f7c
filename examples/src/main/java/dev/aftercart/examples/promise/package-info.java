/**
 * How good the learned delivery date would have been: a shop's past orders, told to the model day by day.
 */
@NullMarked
package dev.aftercart.examples.promise;

import org.jspecify.annotations.NullMarked;
