package dev.aftercart.tracking;

import java.util.regex.Pattern;

/** The form shared by open vocabularies: lower case letters, digits, and single separators inside. */
final class OpenCode {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+([_.-][a-z0-9]+)*");
    private static final int LONGEST = 64;

    private OpenCode() {}

    static void check(String thing, String code) {
        if (code.length() > LONGEST || !FORM.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    thing + " is lower case letters and digits, with _ . or - between, at most " + LONGEST
                            + " characters, but was \"" + code + "\"");
        }
    }
}
