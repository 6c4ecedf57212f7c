/**
 * What the laws of some countries give customers, as data: the floors that a policy stands on. Stated to the best of our
 * knowledge, with its sources; it is no legal advice, and whoever trades confirms it.
 */
@NullMarked
package dev.aftercart.returns.floor;

import org.jspecify.annotations.NullMarked;
