package dev.aftercart.couriers.internal;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text made ready for comparing: sentences of plain words, each word with a space before and after it.
 *
 * <p>What {@link Letters} makes of each letter counts. Umlauts and their two-letter spellings are the plain letter, words that
 * couriers write together or apart ("pick-up", "service point") are written together, "OutForDelivery" is three words, and the
 * name of who signed is left out. Han, Kana and Hangul stand without spaces between them, since couriers put them where they
 * like. One pass over the text, since every scan's words go through here.
 */
final class Wording {

    /** Begins a sentence. */
    static final char START = '^';

    /** Ends a sentence. */
    static final char END = '$';

    private static final String[] FIRST_HALVES = {"pick", "service", "parcel", "post", "access", "pack", "drop"};
    private static final String[] SECOND_HALVES = {"up", "point", "shop", "station", "locker", "office", "off"};
    private static final int LONGEST_HALF = 7;
    private static final String SIGNED = "signed";
    private static final String[] SIGNED_BY = {" signed for by ", " signed by "};

    private final Sentences to;

    /** The sentence so far. */
    private char[] words;

    private int length;
    private int wordStart;
    private int lastWord;
    private boolean joined;
    private boolean umlaut;
    private boolean signed;

    /** Only white space stands behind the last word. */
    private boolean onlySpace;

    private Wording(int expected, Sentences to) {
        this.words = new char[expected + 16];
        this.to = to;
        begin();
    }

    /** Takes the sentences of a text. */
    interface Sentences {

        /** A sentence; its characters stand at the beginning of the array, which is written to again afterwards. */
        void take(char[] words, int length);
    }

    /**
     * Reads the sentences of a text, questions left out; each between {@link #START} and {@link #END}, such as
     * {@code "^ out for delivery $"}.
     */
    static void read(String text, Sentences to) {
        Wording wording = new Wording(text.length(), to);
        wording.read(compatible(text), true);
        wording.endSentence(true);
    }

    /** Words in plain letters as one sentence without its marks; a single space when there is no word. */
    static String plain(String text) {
        Wording wording = new Wording(text.length(), (words, length) -> {});
        wording.read(compatible(text), false);
        wording.endWord();
        return new String(wording.words, 1, wording.length - 1);
    }

    /** Presentation forms, full width and half width letters become the usual ones. */
    private static String compatible(String text) {
        return isAscii(text) || Normalizer.isNormalized(text, Normalizer.Form.NFKC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    private void begin() {
        words[0] = START;
        words[1] = ' ';
        length = 2;
        wordStart = 2;
        lastWord = -1;
        joined = false;
        umlaut = false;
        signed = false;
    }

    private void read(String text, boolean cut) {
        boolean afterSmall = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char plain = Letters.plain(c);
            if (plain == Letters.GAP) {
                if (cut && isEnd(c, i + 1 < text.length() ? text.charAt(i + 1) : '\n')) {
                    endSentence(c != '?' && c != '\u061F');
                } else {
                    gap(c);
                }
                afterSmall = false;
            } else if (plain != Letters.NOTHING) {
                boolean small = isSmall(c);
                if (afterSmall && !small && Character.isUpperCase(c)) {
                    endWord();
                }
                afterSmall = small;
                letter(plain);
                if (small && c < 128) {
                    i = smallLetters(text, i + 1) - 1;
                }
            }
        }
    }

    /** Most of what couriers write: nothing but the letters a to z, up to the end of the word. */
    private int smallLetters(String text, int from) {
        words = length + text.length() - from < words.length ? words : Arrays.copyOf(words, words.length * 2);
        int to = length;
        boolean afterVowel = umlaut;
        int i = from;
        for (; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 'a' || c > 'z') {
                break;
            }
            if (c == 'e' && afterVowel) {
                afterVowel = false;
            } else {
                words[to++] = c;
                afterVowel = c == 'a' || c == 'o' || c == 'u';
            }
        }
        length = to;
        umlaut = afterVowel;
        return i;
    }

    /** Without the tables of Unicode for nearly all letters. */
    private static boolean isSmall(char c) {
        return c < 128 ? c >= 'a' && c <= 'z' : Character.isLowerCase(c);
    }

    private static boolean isEnd(char c, char next) {
        return switch (c) {
            case '!', '?', ';', '\n', '\r', '\u3002', '\u061F', '\u061B' -> true;
            case '.' -> Character.isWhitespace(next) || Character.isUpperCase(next);
            default -> false;
        };
    }

    private void gap(char c) {
        boolean space = c == ' ' || Character.isSpaceChar(c) || Character.isWhitespace(c);
        onlySpace = space && (onlySpace || words[length - 1] != ' ');
        endWord();
    }

    private void letter(char c) {
        if (c == 'e' && umlaut) {
            umlaut = false;
            return;
        }
        char last = words[length - 1];
        if (last == ' ') {
            closeGap(c);
        } else if (Letters.isUnspaced(last) != Letters.isUnspaced(c)) {
            endWord();
        }
        append(c == 'ß' ? 's' : c);
        if (c == 'ß') {
            append('s');
        }
        umlaut = c == 'a' || c == 'o' || c == 'u';
    }

    private void closeGap(char next) {
        int before = length - 2;
        if (onlySpace && Letters.isUnspaced(next) && Letters.isUnspaced(words[before])) {
            length = before + 1;
            wordStart = lastWord;
        }
        onlySpace = false;
    }

    private void endWord() {
        umlaut = false;
        if (words[length - 1] == ' ') {
            return;
        }
        signed |= length - wordStart == SIGNED.length() && stands(SIGNED, wordStart);
        if (lastWord >= 0 && !joined && isPair(wordStart)) {
            System.arraycopy(words, wordStart, words, wordStart - 1, length - wordStart);
            length--;
            joined = true;
        } else {
            lastWord = wordStart;
            joined = false;
        }
        append(' ');
        wordStart = length;
    }

    private void append(char c) {
        if (length == words.length) {
            words = Arrays.copyOf(words, length * 2);
        }
        words[length++] = c;
    }

    private boolean isPair(int start) {
        if (length - start > LONGEST_HALF
                || start - 1 - lastWord > LONGEST_HALF
                || !mayBeHalves(words[lastWord], words[start])) {
            return false;
        }
        return isAnyOf(SECOND_HALVES, start, length) && isAnyOf(FIRST_HALVES, lastWord, start - 1);
    }

    /** By their first letters, which spares most words the comparison. */
    private static boolean mayBeHalves(char first, char second) {
        return switch (first) {
            case 'p', 's', 'a', 'd' ->
                second == 'u' || second == 'p' || second == 's' || second == 'l' || second == 'o';
            default -> false;
        };
    }

    private boolean isAnyOf(String[] halves, int start, int end) {
        for (String half : halves) {
            if (half.length() == end - start && stands(half, start)) {
                return true;
            }
        }
        return false;
    }

    private void endSentence(boolean states) {
        endWord();
        if (states && length > 2) {
            if (signed) {
                withoutSignatory();
            }
            append(END);
            to.take(words, length);
        }
        begin();
    }

    /** A name may be any word. */
    private void withoutSignatory() {
        for (String by : SIGNED_BY) {
            int found = indexOf(by);
            if (found >= 0) {
                length = found + by.length();
            }
        }
    }

    private int indexOf(String part) {
        for (int start = 0; start + part.length() <= length; start++) {
            if (stands(part, start)) {
                return start;
            }
        }
        return -1;
    }

    private boolean stands(String part, int start) {
        int same = 0;
        while (same < part.length() && words[start + same] == part.charAt(same)) {
            same++;
        }
        return same == part.length();
    }
}
