/**
 * How the library speaks about what it did: {@link dev.aftercart.explain.Phrase phrases} without a language,
 * {@link dev.aftercart.explain.Explanation explanations} of an answer, {@link dev.aftercart.explain.Diagnostic
 * diagnostics} of a document. Every other package may use this one; it uses none.
 */
@NullMarked
package dev.aftercart.explain;

import org.jspecify.annotations.NullMarked;
