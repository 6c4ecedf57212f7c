package dev.aftercart.couriers.internal;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Phrases in their order, found by how they begin, so that a text is compared with few of them. */
final class PhraseIndex {

    private final List<Phrase> phrases;
    private final Map<String, BitSet> byKey = new HashMap<>();

    /** Those that can begin inside a word, and must always be tried. */
    private final BitSet always = new BitSet();

    PhraseIndex(List<Phrase> phrases) {
        this.phrases = List.copyOf(phrases);
        for (int i = 0; i < phrases.size(); i++) {
            String key = phrases.get(i).key();
            BitSet those = key == null ? always : byKey.computeIfAbsent(key, any -> new BitSet());
            those.set(i);
        }
    }

    /** Whether any of the phrases is in any of the sentences. */
    boolean isIn(StatusText text) {
        return candidates(text).stream().anyMatch(position -> isIn(position, text));
    }

    /** Whether one of the phrases is in any of the sentences. */
    boolean isIn(int position, StatusText text) {
        Phrase phrase = phrases.get(position);
        for (String sentence : text.sentences()) {
            if (phrase.isIn(sentence)) {
                return true;
            }
        }
        return false;
    }

    /** The positions of the phrases that can be in a text at all. */
    BitSet candidates(StatusText text) {
        BitSet candidates = (BitSet) always.clone();
        for (String key : text.keys()) {
            BitSet those = byKey.get(key);
            if (those != null) {
                candidates.or(those);
            }
        }
        return candidates;
    }
}
