package dev.aftercart.couriers.internal;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

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

    private static final Set<String> FIRST_HALVES =
            Set.of("pick", "service", "parcel", "post", "access", "pack", "drop");
    private static final Set<String> SECOND_HALVES =
            Set.of("up", "point", "shop", "station", "locker", "office", "off");
    private static final int LONGEST_HALF = 7;
    private static final String SIGNED = " signed ";
    private static final String[] SIGNED_BY = {" signed for by ", " signed by "};

    private final List<String> sentences = new ArrayList<>(2);
    private final StringBuilder words;
    private int wordStart;
    private int lastWord;
    private boolean joined;
    private boolean umlaut;

    /** Only white space stands behind the last word. */
    private boolean onlySpace;

    private Wording(int length) {
        this.words = new StringBuilder(length + 16);
        begin();
    }

    /**
     * The sentences of a text, questions left out; each between {@link #START} and {@link #END}, such as
     * {@code "^ out for delivery $"}.
     */
    static List<String> sentences(String text) {
        Wording wording = new Wording(text.length());
        wording.read(compatible(text), true);
        wording.endSentence(true);
        return wording.sentences;
    }

    /** Words in plain letters as one sentence without its marks; a single space when there is no word. */
    static String plain(String text) {
        Wording wording = new Wording(text.length());
        wording.read(compatible(text), false);
        wording.endWord();
        return wording.words.substring(1);
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
        words.setLength(0);
        words.append(START).append(' ');
        wordStart = 2;
        lastWord = -1;
        joined = false;
        umlaut = false;
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
                if (afterSmall && Character.isUpperCase(c)) {
                    endWord();
                }
                afterSmall = Character.isLowerCase(c);
                letter(plain);
            }
        }
    }

    private static boolean isEnd(char c, char next) {
        return switch (c) {
            case '!', '?', ';', '\n', '\r', '\u3002', '\u061F', '\u061B' -> true;
            case '.' -> Character.isWhitespace(next) || Character.isUpperCase(next);
            default -> false;
        };
    }

    private void gap(char c) {
        boolean space = Character.isSpaceChar(c) || Character.isWhitespace(c);
        onlySpace = space && (onlySpace || words.charAt(words.length() - 1) != ' ');
        endWord();
    }

    private void letter(char c) {
        if (c == 'e' && umlaut) {
            umlaut = false;
            return;
        }
        char last = words.charAt(words.length() - 1);
        if (last == ' ') {
            closeGap(c);
        } else if (Letters.isUnspaced(last) != Letters.isUnspaced(c)) {
            endWord();
        }
        words.append(c);
        if (c == 'ß') {
            words.setCharAt(words.length() - 1, 's');
            words.append('s');
        }
        umlaut = c == 'a' || c == 'o' || c == 'u';
    }

    private void closeGap(char next) {
        int before = words.length() - 2;
        if (onlySpace && Letters.isUnspaced(next) && Letters.isUnspaced(words.charAt(before))) {
            words.setLength(before + 1);
            wordStart = lastWord;
        }
        onlySpace = false;
    }

    private void endWord() {
        umlaut = false;
        int length = words.length();
        if (words.charAt(length - 1) == ' ') {
            return;
        }
        if (lastWord >= 0 && !joined && isPair(wordStart)) {
            words.deleteCharAt(wordStart - 1);
            joined = true;
        } else {
            lastWord = wordStart;
            joined = false;
        }
        words.append(' ');
        wordStart = words.length();
    }

    private boolean isPair(int start) {
        return words.length() - start <= LONGEST_HALF
                && start - 1 - lastWord <= LONGEST_HALF
                && SECOND_HALVES.contains(words.substring(start))
                && FIRST_HALVES.contains(words.substring(lastWord, start - 1));
    }

    private void endSentence(boolean states) {
        endWord();
        if (states && words.length() > 2) {
            withoutSignatory();
            sentences.add(words.append(END).toString());
        }
        begin();
    }

    /** A name may be any word. */
    private void withoutSignatory() {
        int first = words.indexOf(SIGNED);
        if (first < 0) {
            return;
        }
        for (String signed : SIGNED_BY) {
            int found = words.indexOf(signed, first);
            if (found >= 0) {
                words.setLength(found + signed.length());
            }
        }
    }
}
