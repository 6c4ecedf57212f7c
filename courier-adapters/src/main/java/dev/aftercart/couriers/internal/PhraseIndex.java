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

    private static final int[] NOTHING = {};

    private final PatternFinder finder;
    private final Pattern[] patterns;

    /** A part that phrases have in common, with those that end with it. */
    private static final class Pattern {

        final int length;
        final boolean endsWithSpace;
        final Ending[] endings;

        Pattern(String part, List<Ending> endings) {
            this.length = part.length();
            this.endsWithSpace = part.endsWith(" ");
            this.endings = endings.toArray(Ending[]::new);
        }
    }

    /** The end of a phrase. */
    private static final class Ending {

        final int phrase;

        /** The patterns of the parts before. */
        final int[] before;

        final long traces;

        Ending(int phrase, int[] before) {
            this.phrase = phrase;
            this.before = before;
            this.traces = Arrays.stream(before).mapToLong(PhraseIndex::trace).reduce(0, (some, more) -> some | more);
        }
    }

    PhraseIndex(List<Phrase> phrases) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        phrases.forEach(phrase -> phrase.parts().forEach(part -> numbers.putIfAbsent(part, numbers.size())));
        List<List<Ending>> endings = new ArrayList<>();
        numbers.keySet().forEach(any -> endings.add(new ArrayList<>()));
        for (int i = 0; i < phrases.size(); i++) {
            int[] parts = phrases.get(i).parts().stream().mapToInt(numbers::get).toArray();
            int last = parts.length - 1;
            endings.get(parts[last]).add(new Ending(i, Arrays.copyOf(parts, last)));
        }
        this.finder = PatternFinder.of(List.copyOf(numbers.keySet()));
        this.patterns = numbers.entrySet().stream()
                .map(each -> new Pattern(each.getKey(), endings.get(each.getValue())))
                .toArray(Pattern[]::new);
    }

    /** A bit that a pattern shares with few others, so that most phrases that were not begun are seen at a glance. */
    private static long trace(int pattern) {
        return 1L << pattern;
    }

    /** The positions of the phrases that are in a sentence, ascending; some perhaps twice. */
    int[] in(char[] sentence, int length) {
        Search search = new Search();
        finder.find(sentence, length, search);
        return search.found();
    }

    /** One sentence's phrases, and the patterns on the way. */
    private final class Search implements PatternFinder.Found {

        private int[] found = NOTHING;
        private int count;

        /** Each pattern with the place where it ends; two entries a pattern. */
        private int[] seen = new int[16];

        private int seenEnd;
        private long traces;

        @Override
        public void at(int number, int end) {
            Pattern pattern = patterns[number];
            for (Ending ending : pattern.endings) {
                if ((ending.traces & ~traces) == 0 && isBegun(ending.before, end - pattern.length)) {
                    add(ending.phrase);
                }
            }
            // Two parts may share the space between them.
            see(number, pattern.endsWithSpace ? end - 1 : end);
        }

        /** Whether the parts stand one after another before a place; the first of each is the best. */
        private boolean isBegun(int[] parts, int start) {
            int from = 0;
            int next = 0;
            for (int i = 0; i < seenEnd && next < parts.length; i += 2) {
                if (seen[i] == parts[next] && startOf(i) >= from) {
                    from = seen[i + 1];
                    next++;
                }
            }
            return next == parts.length && from <= start;
        }

        private int startOf(int i) {
            Pattern pattern = patterns[seen[i]];
            return seen[i + 1] - pattern.length + (pattern.endsWithSpace ? 1 : 0);
        }

        private void see(int number, int end) {
            seen = seenEnd == seen.length ? Arrays.copyOf(seen, seenEnd * 2) : seen;
            seen[seenEnd++] = number;
            seen[seenEnd++] = end;
            traces |= trace(number);
        }

        private void add(int phrase) {
            found = count == found.length ? Arrays.copyOf(found, Math.max(8, count * 2)) : found;
            found[count++] = phrase;
        }

        int[] found() {
            if (count == 0) {
                return NOTHING;
            }
            int[] sorted = count == found.length ? found : Arrays.copyOf(found, count);
            Arrays.sort(sorted);
            return sorted;
        }
    }
}
