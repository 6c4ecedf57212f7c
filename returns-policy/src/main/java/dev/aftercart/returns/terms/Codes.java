package dev.aftercart.returns.terms;

/** The form of the open values' codes. */
final class Codes {

    private static final int LONGEST = 64;

    private Codes() {}

    static void check(String thing, String code) {
        boolean good = !code.isEmpty()
                && code.length() <= LONGEST
                && code.chars().allMatch(c -> c == '-' || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'));
        if (!good) {
            throw new IllegalArgumentException(thing
                    + " has a code of lower case letters, digits and -, at most " + LONGEST + ", but it was \""
                    + code + "\"");
        }
    }
}
