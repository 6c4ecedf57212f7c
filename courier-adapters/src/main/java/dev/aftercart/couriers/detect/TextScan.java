package dev.aftercart.couriers.detect;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks for numbers in a text: first for links, word by word, then for groups of digits and letters between the links.
 *
 * <p>Made for one text and not shared. Every character is looked at a bounded number of times.
 */
final class TextScan {

    private final FormatIndex index;
    private final String text;
    private final boolean withGuesses;
    private final List<FoundNumber> found = new ArrayList<>();

    /** With guesses, a number counts of which only length and kind of characters fit. */
    TextScan(FormatIndex index, String text, boolean withGuesses) {
        this.index = index;
        this.text = text;
        this.withGuesses = withGuesses;
    }

    List<FoundNumber> found() {
        int begin = 0;
        for (int i = 0; i < text.length(); ) {
            int end = endOfWord(i);
            FoundNumber linked = linked(i, end);
            if (linked != null) {
                words(begin, i);
                found.add(linked);
                begin = end;
            }
            i = end + 1;
        }
        words(begin, text.length());
        return List.copyOf(found);
    }

    private int endOfWord(int from) {
        int i = from;
        while (i < text.length() && "<>\"".indexOf(text.charAt(i)) < 0 && !Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private @Nullable FoundNumber linked(int from, int to) {
        TrackingLink link = TrackingLink.of(text, from, to);
        if (link == null) {
            return null;
        }
        for (boolean named : new boolean[] {true, false}) {
            for (TrackingLink.Value value : link.values()) {
                Symbols symbols = link.names(value) == named ? link.number(text, value) : null;
                List<CourierCandidate> candidates = symbols == null ? List.of() : linked(symbols, link.page(), named);
                if (!candidates.isEmpty()) {
                    return new FoundNumber(value.start(), value.end(), candidates);
                }
            }
        }
        return null;
    }

    /** A parameter that is for the number has one, whatever its form; elsewhere it must have a form of the courier's numbers. */
    private List<CourierCandidate> linked(Symbols symbols, TrackingPage page, boolean named) {
        List<CourierCandidate> candidates = index.candidates(symbols, page);
        if (candidates.stream().anyMatch(each -> each.courier().equals(page.courier()) || each.isLinked())) {
            return candidates;
        }
        if (!named) {
            return List.of();
        }
        List<CourierCandidate> all = new ArrayList<>(candidates);
        all.add(0, CourierCandidate.linked(symbols.toString(), page));
        return all.subList(0, Math.min(all.size(), FormatIndex.MOST_CANDIDATES));
    }

    private void words(int from, int to) {
        WordGroups groups = WordGroups.of(text, from, to);
        while (groups.next()) {
            if (!add(best(groups))) {
                parts(groups);
            }
        }
    }

    /** A group that is no number may hold several, side by side. */
    private void parts(WordGroups groups) {
        while (groups.nextPart()) {
            if (!add(best(groups))) {
                groups.eachWord((start, end) -> add(at(start, end, !groups.hasInitials())));
            }
        }
    }

    private boolean add(@Nullable FoundNumber number) {
        return number != null && found.add(number);
    }

    /** The group alone or with capitals before and after it, such as JJD or GB: the surest, and of equals the longest. */
    private @Nullable FoundNumber best(WordGroups groups) {
        int free = found.isEmpty() ? 0 : found.get(found.size() - 1).end();
        FoundNumber best = null;
        for (int before = groups.capitalsBefore(); before >= 0; before--) {
            for (int after = groups.capitalsAfter(); after >= 0; after--) {
                boolean whole = before + after > 0 || !groups.hasInitials();
                FoundNumber number = at(groups.start(before), groups.end(after), whole);
                if (number != null
                        && number.start() >= free
                        && (best == null
                                || number.best()
                                                .confidence()
                                                .compareTo(best.best().confidence())
                                        < 0)) {
                    best = number;
                }
            }
        }
        return best;
    }

    /** Digits out of a mistyped number, as of RB 123 456 786 GB, are not whole, and a guess about them would be wrong. */
    private @Nullable FoundNumber at(int start, int end, boolean whole) {
        Symbols symbols = Symbols.of(text, start, end);
        List<CourierCandidate> candidates = symbols == null ? List.of() : index.candidates(symbols);
        if (candidates.isEmpty() || !counts(candidates.get(0), whole)) {
            return null;
        }
        return new FoundNumber(start, end, candidates);
    }

    private boolean counts(CourierCandidate best, boolean whole) {
        boolean guess = best.confidence() == Confidence.GUESS;
        return !guess || (whole && (withGuesses || index.prefers(best.courier())));
    }
}
