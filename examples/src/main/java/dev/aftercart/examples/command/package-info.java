/** The {@code aftercart} command: each subcommand is a shell over a public call of the library. */
@NullMarked
package dev.aftercart.examples.command;

import org.jspecify.annotations.NullMarked;
