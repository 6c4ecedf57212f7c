package dev.aftercart.notify.template;

import java.util.Map;

/** The few entities that encoders and careful authors write. */
final class Entities {

    private static final Map<String, String> NAMED =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", "\u00A0");
    private static final int LONGEST = 10;

    private Entities() {}

    /** The text with its entities read; what is none stays. */
    static String decoded(String text) {
        int next = text.indexOf('&');
        if (next < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        int at = 0;
        while (next >= 0) {
            int end = text.indexOf(';', next);
            boolean near = end > next && end - next <= LONGEST;
            String found = near ? entity(text.substring(next + 1, end)) : "";
            plain.append(text, at, next).append(found.isEmpty() ? "&" : found);
            at = found.isEmpty() ? next + 1 : end + 1;
            next = text.indexOf('&', at);
        }
        return plain.append(text, at, text.length()).toString();
    }

    private static String entity(String name) {
        if (!name.startsWith("#")) {
            return NAMED.getOrDefault(name, "");
        }
        boolean hex = name.startsWith("#x") || name.startsWith("#X");
        try {
            int point = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
            return Character.isValidCodePoint(point) && point > 0 ? Character.toString(point) : "";
        } catch (NumberFormatException e) {
            return "";
        }
    }
}
