package dev.aftercart.notify.template;

/**
 * A stretch of a template.
 *
 * @param kind what it is
 * @param text the literal text, or what stands between the braces
 * @param offset where the text begins in the source
 */
record Token(Kind kind, String text, int offset) {

    enum Kind {
        TEXT,
        OUTPUT,
        TAG,
        /** What stands in a {@code liquid} tag behind its name. */
        LINES
    }

    /** The tag's name: {@code for} of {@code for x in y}; {@code #} of a comment. */
    String name() {
        int from = nameStart();
        int to = from;
        while (to < text.length() && (Character.isLetterOrDigit(text.charAt(to)) || text.charAt(to) == '_')) {
            to++;
        }
        return text.startsWith("#", from) ? "#" : text.substring(from, to);
    }

    /** What follows the tag's name. */
    String rest() {
        return text.substring(nameStart() + name().length());
    }

    int restOffset() {
        return offset + text.length() - rest().length();
    }

    private int nameStart() {
        int from = 0;
        while (from < text.length() && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        return from;
    }
}
