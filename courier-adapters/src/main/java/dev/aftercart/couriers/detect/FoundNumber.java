package dev.aftercart.couriers.detect;

import java.util.List;

/**
 * A tracking number in a longer text.
 *
 * @param start where it begins in the text, counted in chars from 0
 * @param end where it ends, exclusive
 * @param candidates whose it may be, best first; one to four
 */
public record FoundNumber(int start, int end, List<CourierCandidate> candidates) {

    /** Checks the place and takes a copy of the list. */
    public FoundNumber {
        candidates = List.copyOf(candidates);
        if (start < 0 || end <= start || candidates.isEmpty()) {
            throw new IllegalArgumentException("a found number has a place and a candidate, but it was at " + start
                    + " to " + end + " with " + candidates.size() + " candidates");
        }
    }

    /**
     * The best candidate.
     *
     * @return the first of the list
     */
    public CourierCandidate best() {
        return candidates.get(0);
    }
}
