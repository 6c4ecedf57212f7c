package dev.aftercart.couriers.internal;

import java.text.Normalizer;
import java.util.Set;

/**
 * A text made ready for comparing: plain words, lower case, without accents and punctuation, each word with a space before
 * and after it.
 *
 * <p>Umlauts and their two-letter spellings become the plain letter, words that couriers write together or apart ("pick-up",
 * "service point") are written together, "OutForDelivery" is three words, and the name of who signed is left out. One pass
 * over the text, since every scan's words go through here.
 */
final class Wording {

    private static final Set<String> FIRST_HALVES =
            Set.of("pick", "service", "parcel", "post", "access", "pack", "drop");
    private static final Set<String> SECOND_HALVES =
            Set.of("up", "point", "shop", "station", "locker", "office", "off");
    private static final int LONGEST_HALF = 7;

    private final StringBuilder words;
    private int lastWord = -1;
    private boolean joined;
    private boolean umlaut;

    private Wording(int length) {
        this.words = new StringBuilder(length + 16).append(' ');
    }

    /** Words in plain letters, each between spaces; a single space when there is no word. */
    static String plain(String text) {
        Wording wording = new Wording(text.length());
        wording.read(isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFD));
        return withoutSignatory(wording.words);
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 128);
    }

    private void read(String text) {
        boolean afterSmall = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.getType(c) == Character.NON_SPACING_MARK) {
                continue;
            }
            if (afterSmall && Character.isUpperCase(c)) {
                endWord();
            }
            afterSmall = Character.isLowerCase(c);
            take(Character.toLowerCase(c));
        }
        endWord();
    }

    private void take(char c) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
            letter(c);
            return;
        }
        switch (c) {
            case 'ß' -> {
                letter('s');
                letter('s');
            }
            case 'ł' -> letter('l');
            case 'ø' -> letter('o');
            case 'đ' -> letter('d');
            case 'ı' -> letter('i');
            default -> endWord();
        }
    }

    private void letter(char c) {
        if (c == 'e' && umlaut) {
            umlaut = false;
            return;
        }
        words.append(c);
        umlaut = c == 'a' || c == 'o' || c == 'u';
    }

    private void endWord() {
        umlaut = false;
        int start = words.lastIndexOf(" ") + 1;
        if (start == words.length()) {
            return;
        }
        if (lastWord >= 0 && !joined && isPair(start)) {
            words.deleteCharAt(start - 1);
            joined = true;
        } else {
            lastWord = start;
            joined = false;
        }
        words.append(' ');
    }

    private boolean isPair(int start) {
        return words.length() - start <= LONGEST_HALF
                && start - 1 - lastWord <= LONGEST_HALF
                && SECOND_HALVES.contains(words.substring(start))
                && FIRST_HALVES.contains(words.substring(lastWord, start - 1));
    }

    /** A name may be any word. */
    private static String withoutSignatory(StringBuilder words) {
        for (String signed : new String[] {" signed for by ", " signed by "}) {
            int found = words.indexOf(signed);
            if (found >= 0) {
                words.setLength(found + signed.length());
            }
        }
        return words.toString();
    }
}
