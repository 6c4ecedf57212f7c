/** What the customer of an order hears, on a time line: as lines of text and as a drawing. */
@NullMarked
package dev.aftercart.examples.plan;

import org.jspecify.annotations.NullMarked;
