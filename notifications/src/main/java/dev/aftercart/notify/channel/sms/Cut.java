package dev.aftercart.notify.channel.sms;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a text is cut into parts. */
final class Cut {

    private Cut() {}

    /** How many parts; nothing is made on the way. */
    static int count(CharSequence text) {
        return Gsm7.firstForeign(text) < 0 ? into(null, text, Alphabet.GSM_7) : into(null, text, Alphabet.UCS_2);
    }

    /**
     * Counts the parts, and puts them into a list if there is one. A part ends before the reader's character that does not fit;
     * one that is longer than a part is cut between code points, so an escape sequence or a surrogate pair never is.
     */
    static int into(@Nullable List<String> parts, CharSequence text, Alphabet alphabet) {
        int count = 1;
        int begin = 0;
        int cluster = 0;
        int used = 0;
        int usedByCluster = 0;
        int total = 0;
        int before = -1;
        int flagLetters = 0;
        for (int i = 0; i < text.length(); ) {
            int c = Character.codePointAt(text, i);
            int places = alphabet.places(c);
            if (!Clusters.joins(before, c, flagLetters)) {
                cluster = i;
                usedByCluster = 0;
            }
            while (used + places > alphabet.part()) {
                boolean moveCluster = cluster > begin;
                int end = moveCluster ? cluster : i;
                add(parts, text, begin, end);
                count++;
                begin = end;
                used = moveCluster ? usedByCluster : 0;
            }
            used += places;
            usedByCluster += places;
            total += places;
            before = c;
            flagLetters = Clusters.isFlagLetter(c) ? flagLetters + 1 : 0;
            i += Character.charCount(c);
        }
        boolean single = total <= alphabet.single();
        if (single && parts != null) {
            parts.clear();
        }
        add(parts, text, single ? 0 : begin, text.length());
        return single ? 1 : count;
    }

    private static void add(@Nullable List<String> parts, CharSequence text, int from, int to) {
        if (parts != null) {
            parts.add(text.subSequence(from, to).toString());
        }
    }

    /** The places that a part takes. */
    static int places(CharSequence part, Alphabet alphabet) {
        int places = 0;
        for (int i = 0; i < part.length(); ) {
            int c = Character.codePointAt(part, i);
            places += alphabet.places(c);
            i += Character.charCount(c);
        }
        return places;
    }
}
