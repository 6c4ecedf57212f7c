/** Small programs that use the library as a shop would. */
@NullMarked
package dev.aftercart.examples;

import org.jspecify.annotations.NullMarked;
