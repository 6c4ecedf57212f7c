package dev.aftercart.notify.template;

import dev.aftercart.notify.channel.sms.SmsText;

/** What a template makes, which decides how values are put into it, and how much it may make. Closed. */
public enum Output {
    /** A web page: values are escaped for the place they stand in, wordings are isolated by {@code <bdi>}. */
    PAGE(512 * 1024),
    /** The HTML part of an e-mail: as a web page, but with what mail clients understand. */
    EMAIL_HTML(512 * 1024),
    /** Plain text, such as the text part of an e-mail: values are put in as they are, without control characters. */
    TEXT(64 * 1024),
    /**
     * A text message as it is sent: wordings have only the direction marks that old telephones know, and
     * {@link SmsText#of} brings it into the GSM alphabet where replacing spaces, dashes and quotation marks is enough.
     */
    SMS(4 * 1024),
    /** One parameter of a WhatsApp template: one line, without control characters. */
    WHATSAPP(4 * 1024),
    /** A header such as a subject, or the title of a push message: one line, without control characters. */
    HEADER(4 * 1024),
    /** A JSON document, such as linked data: inside quotes values are escaped, elsewhere they are JSON values. */
    JSON(512 * 1024);

    private final int longest;

    Output(int longest) {
        this.longest = longest;
    }

    /** The most characters that one rendering may make. */
    int longest() {
        return longest;
    }

    boolean isHtml() {
        return this == PAGE || this == EMAIL_HTML;
    }

    private boolean isOneLine() {
        return this == HEADER || this == WHATSAPP;
    }

    /** The last step: a header becomes one line whatever stood in the template, and a text message what is sent. */
    String finish(String made) {
        if (this == SMS) {
            return SmsText.of(made).text();
        }
        return isOneLine() ? oneLine(made) : made;
    }

    private static String oneLine(String text) {
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
