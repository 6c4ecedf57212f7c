/** An order's messages, planned and sent while its life is played through. */
@NullMarked
package dev.aftercart.examples.dispatch;

import org.jspecify.annotations.NullMarked;
