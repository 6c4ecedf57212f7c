/** Who is told what, when. */
@NullMarked
package dev.aftercart.notify;

import org.jspecify.annotations.NullMarked;
