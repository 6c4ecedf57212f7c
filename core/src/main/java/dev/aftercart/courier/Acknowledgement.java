package dev.aftercart.courier;

import org.jspecify.annotations.Nullable;

/**
 * A courier's receipt for an instruction.
 *
 * @param reference the courier's own reference, or null when it gave none
 */
public record Acknowledgement(@Nullable String reference) {}
