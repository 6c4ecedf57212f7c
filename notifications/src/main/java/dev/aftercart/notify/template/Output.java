package dev.aftercart.notify.template;

/** What a template makes, which decides how values are put into it. Closed. */
public enum Output {
    /** A web page: values are escaped for the place they stand in, wordings are isolated by {@code <bdi>}. */
    WEB_PAGE,
    /** The HTML part of an e-mail: as a web page, but with what mail clients understand. */
    EMAIL_HTML,
    /** Plain text: values are put in as they are, without control characters. */
    TEXT,
    /** A header such as a subject: one line, without control characters. */
    HEADER;

    boolean isHtml() {
        return this == WEB_PAGE || this == EMAIL_HTML;
    }

    /** The last step: a header becomes one line whatever stood in the template. */
    String finish(StringBuilder made) {
        return this == HEADER ? oneLine(made) : made.toString();
    }

    private static String oneLine(CharSequence text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = Character.isWhitespace(c) || Character.isISOControl(c);
            if (!space && gap && line.length() > 0) {
                line.append(' ');
            }
            if (!space) {
                line.append(c);
            }
            gap = space || (gap && line.length() == 0);
        }
        return line.toString();
    }
}
