package dev.aftercart.order;

import dev.aftercart.internal.document.Forms;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The check that names and keys share: something visible, not too long, on one line. */
final class Names {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.:/+-]{0,63}");

    private Names() {}

    static void check(String thing, String value, int longest) {
        if (value.isBlank() || value.length() > longest || value.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    thing + " has 1 to " + longest + " visible characters, but was \"" + Forms.shortened(value) + "\"");
        }
    }

    /** One word, as codes and references are. What a person wrote is refused, and not repeated: it may name somebody. */
    static void code(String thing, @Nullable String value) {
        if (value != null && !CODE.matcher(value).matches()) {
            throw new IllegalArgumentException(thing
                    + " is a code: letters, digits and _ . : / + - without spaces, at most 64; free text is kept beside the"
                    + " log, but this has " + value.length() + " characters and is none");
        }
    }

    /** A code, or nothing at all. */
    static void codeOrEmpty(String thing, String value) {
        code(thing, value.isEmpty() ? null : value);
    }
}
