/** Where orders are kept: the port, and a store in memory. */
@NullMarked
package dev.aftercart.store;

import org.jspecify.annotations.NullMarked;
