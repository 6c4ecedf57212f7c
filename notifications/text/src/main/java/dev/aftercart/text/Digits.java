package dev.aftercart.text;

/**
 * Which digits amounts, counts and dates are written with. Identifiers are always written as they are. Closed.
 */
public enum Digits {
    /** Those of the language and region by the Unicode CLDR: Latin for {@code ar}, Arabic for {@code ar-SA}. */
    LANGUAGE,
    /** 0 to 9 in every language. */
    LATIN,
    /** ٠ to ٩ in Arabic of every region; in other languages those of the language. */
    ARABIC
}
