package dev.aftercart.order;

/** The check that names and keys share: something visible, not too long, on one line. */
final class Names {

    private Names() {}

    static void check(String thing, String value, int longest) {
        if (value.isBlank() || value.length() > longest || value.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    thing + " has 1 to " + longest + " visible characters, but was \"" + shortened(value) + "\"");
        }
    }

    static String shortened(String value) {
        String visible = value.replaceAll("\\p{Cntrl}", "?");
        return visible.length() <= 80 ? visible : visible.substring(0, 80) + "...";
    }
}
