/**
 * Renders a {@link dev.aftercart.explain.Phrase} in a language: plural forms, money, dates, digits, and the direction of
 * what is filled in.
 *
 * <p>Start with {@link dev.aftercart.text.Texts}. Patterns are ICU message patterns; categories, currencies and date
 * forms come from the Unicode CLDR that ICU4J carries, so they do not change with the host's JDK.
 */
@NullMarked
package dev.aftercart.text;

import org.jspecify.annotations.NullMarked;
