package dev.aftercart.couriers.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Phrases in their order, all looked for in one pass over a sentence.
 *
 * <p>Immutable and thread-safe.
 */
final class PhraseIndex {

    private final PatternFinder finder;

    /** By pattern: in which phrases it is which part. */
    private final Use[][] uses;

    /** A pattern as a part of a phrase. */
    private record Use(int phrase, int part, boolean isLast, int length, boolean endsWithSpace) {}

    PhraseIndex(List<Phrase> phrases) {
        Map<String, List<Use>> byPattern = new LinkedHashMap<>();
        for (int i = 0; i < phrases.size(); i++) {
            List<String> parts = phrases.get(i).parts();
            for (int part = 0; part < parts.size(); part++) {
                String pattern = parts.get(part);
                byPattern
                        .computeIfAbsent(pattern, any -> new ArrayList<>())
                        .add(new Use(i, part, part == parts.size() - 1, pattern.length(), pattern.endsWith(" ")));
            }
        }
        this.finder = PatternFinder.of(List.copyOf(byPattern.keySet()));
        this.uses = byPattern.values().stream()
                .map(those -> those.toArray(Use[]::new))
                .toArray(Use[][]::new);
    }

    /** The positions of the phrases that are in a sentence, ascending; some perhaps twice. */
    int[] in(char[] sentence, int length) {
        Search search = new Search();
        finder.find(sentence, length, (pattern, end) -> {
            for (Use use : uses[pattern]) {
                search.take(use, end);
            }
        });
        return search.found();
    }

    /** One sentence's phrases: those found, and how far those of several parts have come. */
    private static final class Search {

        private static final int NEW = -2;
        private static final int NONE = -1;
        private static final int[] NOTHING = {};

        private int[] found = new int[8];
        private int count;

        /** Phrase, next part, from where on it may begin; three entries a phrase. */
        private int[] begun = NOTHING;

        private int begunEnd;

        void take(Use use, int end) {
            int open = use.part() == 0 ? NEW : begun(use, end - use.length());
            if (open == NONE) {
                return;
            }
            if (use.isLast()) {
                add(use.phrase());
            } else {
                // Two parts may share the space between them.
                goOn(open, use, use.endsWithSpace() ? end - 1 : end);
            }
        }

        private int begun(Use use, int start) {
            for (int i = 0; i < begunEnd; i += 3) {
                if (begun[i] == use.phrase()) {
                    return begun[i + 1] == use.part() && begun[i + 2] <= start ? i : NONE;
                }
            }
            return NONE;
        }

        private void goOn(int open, Use use, int from) {
            int at = open;
            if (at == NEW) {
                if (isBegun(use.phrase())) {
                    return;
                }
                at = begunEnd;
                begunEnd += 3;
                begun = begunEnd > begun.length ? Arrays.copyOf(begun, begunEnd * 2) : begun;
                begun[at] = use.phrase();
            }
            begun[at + 1] = use.part() + 1;
            begun[at + 2] = from;
        }

        private boolean isBegun(int phrase) {
            for (int i = 0; i < begunEnd; i += 3) {
                if (begun[i] == phrase) {
                    return true;
                }
            }
            return false;
        }

        private void add(int phrase) {
            found = count == found.length ? Arrays.copyOf(found, count * 2) : found;
            found[count++] = phrase;
        }

        int[] found() {
            if (count == 0) {
                return NOTHING;
            }
            int[] sorted = Arrays.copyOf(found, count);
            Arrays.sort(sorted);
            return sorted;
        }
    }
}
