/** A whole message, from the order to the words on each channel. */
@NullMarked
package dev.aftercart.benchmarks.message;

import org.jspecify.annotations.NullMarked;
