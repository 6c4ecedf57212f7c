/** Every page in the states that it can be in, with an order that nobody placed. */
@NullMarked
package dev.aftercart.notify.page.sample;

import org.jspecify.annotations.NullMarked;
