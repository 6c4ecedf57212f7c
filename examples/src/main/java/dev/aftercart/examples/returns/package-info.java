/** A shop's own tests of its returns policy, kept in a file. */
@NullMarked
package dev.aftercart.examples.returns;

import org.jspecify.annotations.NullMarked;
