package dev.aftercart.couriers.usps;

/** USPS writes HTML into names and messages: superscript trade marks, and characters by their numbers. */
final class UspsText {

    private static final String RAISED = "<SUP>";
    private static final String RAISED_END = "</SUP>";

    private UspsText() {}

    /** The text without marks-up, without what is raised, and without numbered characters. */
    static String plain(String text) {
        if (text.indexOf('<') < 0 && text.indexOf('&') < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int next = skipped(text, at);
            if (next == at) {
                plain.append(text.charAt(at));
                next = at + 1;
            }
            at = next;
        }
        return plain.toString().replace("&amp;", "&").strip();
    }

    /** Where the text goes on after what begins here and is left out; the same place when nothing is. */
    private static int skipped(String text, int at) {
        char c = text.charAt(at);
        if (c == '<') {
            int end = text.startsWith(RAISED, at) ? text.indexOf(RAISED_END, at) : -1;
            int close = text.indexOf('>', Math.max(end, at));
            return close < 0 ? text.length() : close + 1;
        }
        int end = c == '&' && text.startsWith("&#", at) ? text.indexOf(';', at) : -1;
        return end < 0 || end > at + 7 ? at : end + 1;
    }
}
