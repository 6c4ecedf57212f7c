package dev.aftercart.examples.text;

import java.text.Bidi;
import java.util.stream.IntStream;

/** What the eye sees of a paragraph, from left to right, by the algorithm of UAX 9. */
final class Display {

    /** Characters that are not seen. */
    private static final String INVISIBLE = "[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]";

    private Display() {}

    static String of(String paragraph, boolean rightToLeft) {
        Bidi bidi = new Bidi(paragraph, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        byte[] levels = new byte[paragraph.length()];
        Character[] characters = new Character[paragraph.length()];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) bidi.getLevelAt(i);
            characters[i] = paragraph.charAt(i);
        }
        Bidi.reorderVisually(levels, 0, characters, 0, characters.length);
        StringBuilder seen = new StringBuilder();
        IntStream.range(0, characters.length).forEach(i -> seen.append(characters[i]));
        return withoutMarks(seen.toString());
    }

    static String withoutMarks(String text) {
        return text.replaceAll(INVISIBLE, "");
    }
}
