/**
 * The template language beside its peers. Every row renders the same order e-mail, whose text is translated from
 * {@code order.mustache} into each syntax, and must give the same output before it is measured.
 */
@NullMarked
package dev.aftercart.benchmarks.template;

import org.jspecify.annotations.NullMarked;
