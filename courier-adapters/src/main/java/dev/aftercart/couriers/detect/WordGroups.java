package dev.aftercart.couriers.detect;

import java.util.Arrays;

/**
 * The words of a text, and among them the groups that may be one number: words with digits in them, a space or a dash apart, and
 * single capitals between.
 *
 * <p>A cursor: {@link #next} goes to the next group. Made for one text and not shared.
 */
final class WordGroups {

    private static final int LONGEST_GAP = 3;
    private static final int MOST_CAPITALS_BEFORE = 3;
    private static final int MOST_CAPITALS_AFTER = 2;
    private static final int LONGEST_CAPITALS = 4;
    private static final int LONGEST_INITIALS = 2;

    /** Takes the place of a word. */
    interface WordReader {
        void word(int start, int end);
    }

    private final String text;
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private int[] lengths = new int[16];
    private boolean[] numbers = new boolean[16];
    private boolean[] capitals = new boolean[16];
    private boolean[] joined = new boolean[16];
    private int words;

    private int first;
    private int last = -1;
    private int nextPart;
    private int lastOfGroup;

    private WordGroups(String text) {
        this.text = text;
    }

    static WordGroups of(String text, int from, int to) {
        WordGroups groups = new WordGroups(text);
        groups.read(from, to);
        return groups;
    }

    private void read(int from, int to) {
        int gap = LONGEST_GAP + 1;
        for (int i = from; i < to; ) {
            int c = text.codePointAt(i);
            int value = Symbols.value(c);
            if (value >= 0) {
                i = word(i, to, gap <= LONGEST_GAP);
                gap = 0;
            } else {
                gap = value == Symbols.SEPARATOR ? gap + 1 : value == Symbols.INVISIBLE ? gap : LONGEST_GAP + 1;
                i += Character.charCount(c);
            }
        }
    }

    private int word(int from, int to, boolean isJoined) {
        grow();
        starts[words] = from;
        ends[words] = from;
        lengths[words] = 0;
        numbers[words] = false;
        capitals[words] = true;
        joined[words] = isJoined;
        int i = from;
        while (i < to) {
            int c = text.codePointAt(i);
            int value = Symbols.value(c);
            if (value < 0 && value != Symbols.INVISIBLE) {
                break;
            }
            i += Character.charCount(c);
            if (value >= 0) {
                take(c, value, i);
            }
        }
        words++;
        return i;
    }

    private void take(int c, int value, int end) {
        ends[words] = end;
        lengths[words]++;
        numbers[words] |= value < 10;
        capitals[words] &= Character.isUpperCase(c);
    }

    private void grow() {
        if (words < starts.length) {
            return;
        }
        int more = 2 * words;
        starts = Arrays.copyOf(starts, more);
        ends = Arrays.copyOf(ends, more);
        lengths = Arrays.copyOf(lengths, more);
        numbers = Arrays.copyOf(numbers, more);
        capitals = Arrays.copyOf(capitals, more);
        joined = Arrays.copyOf(joined, more);
    }

    /** Goes to the next group that is no telephone number; false when there is none. */
    boolean next() {
        do {
            first = last + 1;
            while (first < words && !numbers[first]) {
                first++;
            }
            if (first == words) {
                return false;
            }
            last = first;
            while (continues(last + 1)) {
                last++;
            }
        } while (starts[first] > 0 && text.charAt(starts[first] - 1) == '+');
        nextPart = first;
        lastOfGroup = last;
        return true;
    }

    /** Goes to the group's next part, from capitals to capitals; false when there is none, and then at the group's end. */
    boolean nextPart() {
        first = nextPart;
        while (first <= lastOfGroup && !numbers[first]) {
            first++;
        }
        last = Math.min(first, lastOfGroup);
        while (last < lastOfGroup && numbers[last + 1]) {
            last++;
        }
        nextPart = last + 1;
        return first <= lastOfGroup;
    }

    private boolean continues(int word) {
        return isJoined(word) && (numbers[word] || isBetween(word));
    }

    /** Capitals between the digits of one number, as in 1 Z 8 V. */
    private boolean isBetween(int word) {
        return areInitials(word) && isJoined(word + 1) && numbers[word + 1];
    }

    private boolean isJoined(int word) {
        return word < words && joined[word];
    }

    int capitalsBefore() {
        int count = 0;
        while (count < MOST_CAPITALS_BEFORE && joined[first - count] && areCapitals(first - count - 1)) {
            count++;
        }
        return count;
    }

    int capitalsAfter() {
        int count = 0;
        while (count < MOST_CAPITALS_AFTER && isJoined(last + count + 1) && areCapitals(last + count + 1)) {
            count++;
        }
        return count;
    }

    private boolean areCapitals(int word) {
        return capitals[word] && lengths[word] <= LONGEST_CAPITALS;
    }

    /** Whether a capital or two stand beside the group, as they do when they belong to a number. */
    boolean hasInitials() {
        boolean before = first > 0 && joined[first] && areInitials(first - 1);
        return before || (isJoined(last + 1) && areInitials(last + 1));
    }

    private boolean areInitials(int word) {
        return capitals[word] && lengths[word] <= LONGEST_INITIALS;
    }

    int start(int capitalsBefore) {
        return starts[first - capitalsBefore];
    }

    int end(int capitalsAfter) {
        return ends[last + capitalsAfter];
    }

    void eachWord(WordReader reader) {
        for (int word = first; word <= last && last > first; word++) {
            if (numbers[word]) {
                reader.word(starts[word], ends[word]);
            }
        }
    }
}
