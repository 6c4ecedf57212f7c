/** The person behind an order, kept beside the order's log so that the person can be erased. */
@NullMarked
package dev.aftercart.customer;

import org.jspecify.annotations.NullMarked;
