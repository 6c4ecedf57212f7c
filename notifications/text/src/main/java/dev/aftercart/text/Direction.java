package dev.aftercart.text;

import com.ibm.icu.util.ULocale;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which way a piece of text runs, and the characters that say so. */
enum Direction {
    LEFT_TO_RIGHT('\u200E', '\u2066', "ltr"),
    RIGHT_TO_LEFT('\u200F', '\u2067', "rtl");

    /** Closes the isolate that {@link #isolate} opens. */
    static final char POP_ISOLATE = '\u2069';

    final char mark;
    final char isolate;
    final String html;

    Direction(char mark, char isolate, String html) {
        this.mark = mark;
        this.isolate = isolate;
        this.html = html;
    }

    static Direction of(Locale language) {
        return ULocale.forLocale(language).isRightToLeft() ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
    }

    /** The direction of the first strong character; left to right when there is none, as for a phone number. */
    static Direction of(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            Direction direction = strong(text.codePointAt(i));
            if (direction != null) {
                return direction;
            }
        }
        return LEFT_TO_RIGHT;
    }

    /** Whether some character of the text runs the other way than this. */
    boolean isDisputedBy(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            Direction direction = strong(text.codePointAt(i));
            if (direction != null && direction != this) {
                return true;
            }
        }
        return false;
    }

    /** Takes out invisible characters that would turn text around them, and control characters save line feed and tab. */
    static String withoutControls(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isControl(text.charAt(i))) {
                return kept(text);
            }
        }
        return text;
    }

    private static String kept(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.chars().filter(c -> !isControl(c)).forEach(c -> kept.append((char) c));
        return kept.toString();
    }

    private static boolean isControl(int c) {
        return (Character.isISOControl(c) && c != '\n' && c != '\t')
                || c == 0x061C
                || c == 0x200E
                || c == 0x200F
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069);
    }

    /** The direction of the last strong character; null when there is none. */
    static @Nullable Direction last(CharSequence text) {
        for (int i = text.length(); i > 0; ) {
            int c = Character.codePointBefore(text, i);
            Direction way = strong(c);
            if (way != null) {
                return way;
            }
            i -= Character.charCount(c);
        }
        return null;
    }

    static @Nullable Direction strong(int c) {
        return switch (Character.getDirectionality(c)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> LEFT_TO_RIGHT;
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> RIGHT_TO_LEFT;
            default -> null;
        };
    }
}
