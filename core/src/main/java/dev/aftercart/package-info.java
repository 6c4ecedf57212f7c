/**
 * The front door to everything that happens after the cart. Start with {@link dev.aftercart.Aftercart}.
 */
@NullMarked
package dev.aftercart;

import org.jspecify.annotations.NullMarked;
