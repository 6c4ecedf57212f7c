package dev.aftercart.couriers.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;

/**
 * Finds all of many patterns in one pass over a text, however many patterns there are: the automaton of Aho and Corasick
 * ("Efficient string matching", 1975), its ASCII transitions in one table, the others hashed.
 *
 * <p>Immutable and thread-safe.
 */
final class PatternFinder {

    private static final int NONE = -1;
    private static final int ASCII = 128;

    private static final int[] NOTHING = {};

    /** By ASCII character: its column; 0 for those in no pattern, after which every search is at its beginning again. */
    private final byte[] columns = new byte[ASCII];

    /** A row a state: where each column leads, whatever fallbacks that takes. Letters and marks make it one cache line. */
    private final char[] ways;

    /** How many bits a column takes. */
    private final int width;

    /**
     * The other characters' steps, by open addressing; in the upper half the key, a state and a character, in the lower half
     * the state to go to. No key is 0 because no pattern holds the character 0.
     */
    private final long[] steps;

    private final int shift;
    private final int[] fallbacks;

    /** The states at which a pattern ends, a bit each: they are asked for at every character. */
    private final long[] isEnd;

    /** By state: the patterns that end there. */
    private final int[][] ends;

    /** Is told what was found. */
    interface Found {

        /** A pattern ends before a position of the text. */
        void at(int pattern, int end);
    }

    private PatternFinder(List<Map<Character, Integer>> states, int[][] ends, int[] fallbacks) {
        int others = 0;
        int used = 0;
        for (Map<Character, Integer> ways : states) {
            for (char c : ways.keySet()) {
                if (c >= ASCII) {
                    others++;
                } else if (columns[c] == 0) {
                    columns[c] = (byte) ++used;
                }
            }
        }
        this.width = bits(used);
        this.ways = new char[states.size() << width];
        this.shift = 32 - Math.max(4, bits(others) + 1);
        this.steps = new long[1 << (32 - shift)];
        this.fallbacks = fallbacks;
        this.ends = ends;
        this.isEnd = new long[(states.size() >> 6) + 1];
        for (int state = 0; state < states.size(); state++) {
            fill(state, states.get(state));
        }
    }

    /** A fallback is less deep, so that its row is filled already. */
    private void fill(int state, Map<Character, Integer> own) {
        System.arraycopy(ways, fallbacks[state] << width, ways, state << width, 1 << width);
        own.forEach((c, next) -> {
            if (c < ASCII) {
                ways[(state << width) + columns[c]] = (char) (int) next;
            } else {
                int key = key(state, c);
                steps[slot(key)] = ((long) key << 32) | next;
            }
        });
        if (ends[state].length > 0) {
            isEnd[state >> 6] |= 1L << state;
        }
    }

    private static int bits(int most) {
        return 32 - Integer.numberOfLeadingZeros(most);
    }

    /**
     * Builds the automaton.
     *
     * @throws IllegalStateException when the patterns are so many that a state has no number of 16 bits
     */
    static PatternFinder of(List<String> patterns) {
        List<Map<Character, Integer>> states = new ArrayList<>(List.of(new HashMap<>()));
        int[] reached = new int[patterns.size()];
        int longest = patterns.stream().mapToInt(String::length).max().orElse(0);
        // All first letters, then all second ones, so that states are numbered by their depth.
        for (int depth = 0; depth < longest; depth++) {
            for (int pattern = 0; pattern < reached.length; pattern++) {
                if (depth < patterns.get(pattern).length()) {
                    reached[pattern] =
                            step(states, reached[pattern], patterns.get(pattern).charAt(depth));
                }
            }
        }
        if (states.size() > Character.MAX_VALUE) {
            throw new IllegalStateException(
                    "the phrases need " + states.size() + " states; at most 65535 are numbered");
        }
        int[][] ends = new int[states.size()][];
        Arrays.fill(ends, NOTHING);
        for (int pattern = 0; pattern < reached.length; pattern++) {
            ends[reached[pattern]] = with(ends[reached[pattern]], pattern);
        }
        return new PatternFinder(states, ends, fallbacks(states, ends));
    }

    private static int step(List<Map<Character, Integer>> states, int from, char c) {
        return states.get(from).computeIfAbsent(c, any -> {
            states.add(new HashMap<>());
            return states.size() - 1;
        });
    }

    /** Where to go on when a state has no way for a character: the longest end of it that begins another pattern. */
    private static int[] fallbacks(List<Map<Character, Integer>> states, int[][] ends) {
        int[] fallbacks = new int[states.size()];
        Queue<Integer> open = new ArrayDeque<>(states.get(0).values());
        while (!open.isEmpty()) {
            int state = open.remove();
            states.get(state).forEach((c, next) -> {
                int back = fallbacks[state];
                while (back != 0 && !states.get(back).containsKey(c)) {
                    back = fallbacks[back];
                }
                fallbacks[next] = states.get(back).getOrDefault(c, 0);
                ends[next] = with(ends[next], ends[fallbacks[next]]);
                open.add(next);
            });
        }
        return fallbacks;
    }

    private static int[] with(int[] some, int... more) {
        int[] all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }

    /** Tells every place where a pattern ends, in the order of the text. */
    void find(char[] text, int length, Found found) {
        int state = 0;
        for (int i = 0; i < length; i++) {
            char c = text[i];
            state = c < ASCII ? ways[(state << width) + columns[c]] : next(state, c);
            if ((isEnd[state >> 6] >>> state & 1) != 0) {
                for (int pattern : ends[state]) {
                    found.at(pattern, i + 1);
                }
            }
        }
    }

    private int next(int from, char c) {
        int state = from;
        int target = target(state, c);
        while (target == NONE && state != 0) {
            state = fallbacks[state];
            target = target(state, c);
        }
        return Math.max(0, target);
    }

    private int target(int state, char c) {
        int key = key(state, c);
        long step = steps[slot(key)];
        return (int) (step >>> 32) == key ? (int) step : NONE;
    }

    private static int key(int state, char c) {
        return (state << 16) | c;
    }

    /** Where a key stands, or would. */
    private int slot(int key) {
        int slot = (key * 0x9E3779B9) >>> shift;
        while (steps[slot] != 0 && (int) (steps[slot] >>> 32) != key) {
            slot = (slot + 1) & (steps.length - 1);
        }
        return slot;
    }
}
