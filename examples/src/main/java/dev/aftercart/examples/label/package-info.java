/** A return label that is booked once although the line drops, at a courier that runs within this process. */
@NullMarked
package dev.aftercart.examples.label;

import org.jspecify.annotations.NullMarked;
