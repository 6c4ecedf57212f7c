package dev.aftercart.notify.channel.sms;

import dev.aftercart.text.Characters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a text is cut into parts. */
final class Cut {

    private Cut() {}

    /** How many parts; nothing is made on the way. */
    static int count(CharSequence text) {
        return into(null, text, Gsm7.firstForeign(text) < 0 ? Alphabet.GSM_7 : Alphabet.UCS_2);
    }

    /**
     * Counts the parts, and puts them into a list if there is one. A part ends before the reader's character that does not fit;
     * one that is longer than a part is cut between code points, so an escape sequence or a surrogate pair never is.
     */
    static int into(@Nullable List<String> parts, CharSequence text, Alphabet alphabet) {
        if (places(text, alphabet) <= alphabet.single()) {
            add(parts, text, 0, text.length());
            return 1;
        }
        int count = 1;
        int begin = 0;
        int end = fitting(text, begin, alphabet);
        while (end < text.length()) {
            int whole = Characters.boundary(text, end);
            end = whole > begin ? whole : end;
            add(parts, text, begin, end);
            count++;
            begin = end;
            end = fitting(text, begin, alphabet);
        }
        add(parts, text, begin, end);
        return count;
    }

    /** Where the code points that fit into a part from some place on end. */
    private static int fitting(CharSequence text, int begin, Alphabet alphabet) {
        int used = 0;
        int i = begin;
        while (i < text.length()) {
            int c = Character.codePointAt(text, i);
            used += alphabet.places(c);
            if (used > alphabet.part()) {
                return i;
            }
            i += Character.charCount(c);
        }
        return i;
    }

    private static void add(@Nullable List<String> parts, CharSequence text, int from, int to) {
        if (parts != null) {
            parts.add(text.subSequence(from, to).toString());
        }
    }

    /** The places that a text takes. */
    static int places(CharSequence text, Alphabet alphabet) {
        int places = 0;
        for (int i = 0; i < text.length(); ) {
            int c = Character.codePointAt(text, i);
            places += alphabet.places(c);
            i += Character.charCount(c);
        }
        return places;
    }
}
