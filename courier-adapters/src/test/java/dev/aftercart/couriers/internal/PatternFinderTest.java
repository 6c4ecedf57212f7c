package dev.aftercart.couriers.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PatternFinderTest {

    private static final long SEED = 20_260_305;
    private static final String LETTERS = "aab \u00e9\u914d";

    /** So many patterns that most states are beyond those that have a row of their own. */
    private static final int PATTERNS = 4_000;

    @Test
    void what_is_found_is_what_a_search_for_each_pattern_finds() {
        Random random = new Random(SEED);
        Set<String> patterns = new TreeSet<>();
        while (patterns.size() < PATTERNS) {
            patterns.add(text(random, 1 + random.nextInt(12)));
        }
        List<String> all = List.copyOf(patterns);
        PatternFinder finder = PatternFinder.of(all);
        for (int i = 0; i < 50; i++) {
            String text = text(random, 120);
            assertThat(found(finder, all, text)).as("seed %d: %s", SEED, text).isEqualTo(searched(all, text));
        }
    }

    private static Set<String> found(PatternFinder finder, List<String> patterns, String text) {
        Set<String> found = new TreeSet<>();
        finder.find(text.toCharArray(), text.length(), (pattern, end) -> found.add(end + " " + patterns.get(pattern)));
        return found;
    }

    private static Set<String> searched(List<String> patterns, String text) {
        Set<String> found = new TreeSet<>();
        for (String pattern : patterns) {
            for (int at = text.indexOf(pattern); at >= 0; at = text.indexOf(pattern, at + 1)) {
                found.add(at + pattern.length() + " " + pattern);
            }
        }
        return found;
    }

    private static String text(Random random, int length) {
        List<String> letters = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            letters.add(String.valueOf(LETTERS.charAt(random.nextInt(LETTERS.length()))));
        }
        return String.join("", letters);
    }
}
