package dev.aftercart.notify.channel.sms;

/**
 * Which code points a reader sees as one character: the rules of UAX 29 for extended grapheme clusters as far as letters with
 * marks, emoji sequences, flags and Hangul go.
 */
final class Clusters {

    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private Clusters() {}

    /**
     * Whether a code point belongs to the same character as the one before it.
     *
     * @param before the code point before; -1 at the beginning of a text
     * @param now the code point
     * @param flagLettersBefore how many letters of flags stand before it in a row
     */
    static boolean joins(int before, int now, int flagLettersBefore) {
        if (before < 0x300 && now < 0x300) {
            return before == '\r' && now == '\n';
        }
        return (isExtending(now) && before >= 0 && !isControl(before))
                || (before == ZERO_WIDTH_JOINER && isPictogram(now))
                || (isFlagLetter(now) && flagLettersBefore % 2 == 1)
                || joinsHangul(before, now);
    }

    private static boolean isControl(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || (type == Character.FORMAT && !isExtending(c));
    }

    /** Marks, joiners, variation selectors, skin tones, and the letters of regional flags. */
    private static boolean isExtending(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || c == ZERO_WIDTH_JOINER
                || c == 0x200C
                || (c >= 0x1F3FB && c <= 0x1F3FF)
                || (c >= 0xE0020 && c <= 0xE007F);
    }

    private static boolean isPictogram(int c) {
        return (c >= 0x1F000 && c <= 0x1FAFF) || (c >= 0x2190 && c <= 0x2BFF) || c == 0x3030 || c == 0x303D;
    }

    static boolean isFlagLetter(int c) {
        return c >= 0x1F1E6 && c <= 0x1F1FF;
    }

    private static boolean joinsHangul(int before, int now) {
        boolean leading = before >= 0x1100 && before <= 0x115F;
        boolean syllable = before >= 0xAC00 && before <= 0xD7A3;
        boolean vowel = before >= 0x1160 && before <= 0x11A7;
        boolean trailing = before >= 0x11A8 && before <= 0x11FF;
        boolean nowVowel = now >= 0x1160 && now <= 0x11A7;
        boolean nowTrailing = now >= 0x11A8 && now <= 0x11FF;
        if (leading) {
            return nowVowel || (now >= 0x1100 && now <= 0x115F) || (now >= 0xAC00 && now <= 0xD7A3);
        }
        boolean open = vowel || (syllable && (before - 0xAC00) % 28 == 0);
        return (open && nowVowel) || ((open || syllable || trailing) && nowTrailing);
    }
}
