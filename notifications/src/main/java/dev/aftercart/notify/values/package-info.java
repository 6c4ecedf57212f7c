/** Values for templates that are worked out when they are asked for. Not for use outside of the library. */
@NullMarked
package dev.aftercart.notify.values;

import org.jspecify.annotations.NullMarked;
