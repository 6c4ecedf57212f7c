package dev.aftercart.couriers.detect;

import java.util.Arrays;

/**
 * Which characters may stand where: a set for each place, as a mask of 36 bits, and a range of lengths where the last set may
 * repeat. Deciding costs one look at each character and nothing more, whatever the number is.
 */
final class Shape {

    static final long DIGIT = (1L << 10) - 1;
    static final long EITHER = (1L << 36) - 1;
    static final long LETTER = EITHER & ~DIGIT;

    private final long[] places;
    private final int shortest;

    /** Every length from {@code shortest} to all places. */
    Shape(long[] places, int shortest) {
        if (places.length == 0 || places.length > Symbols.MOST || shortest < 1 || shortest > places.length) {
            throw new IllegalArgumentException("a form has 1 to " + Symbols.MOST + " places, but this one has from "
                    + shortest + " to " + places.length);
        }
        this.places = places.clone();
        this.shortest = shortest;
    }

    int shortest() {
        return shortest;
    }

    int longest() {
        return places.length;
    }

    long allowedAt(int place) {
        return places[place];
    }

    /** Whether every character is one that may stand there; the length must be one of the shape's. */
    boolean fits(Symbols symbols) {
        for (int i = 0; i < symbols.length(); i++) {
            if ((places[i] >>> symbols.at(i) & 1) == 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether the same may stand everywhere, so that a fit shows no more than a length. */
    boolean isPlain() {
        return Arrays.stream(places).allMatch(place -> place == places[0]);
    }

    /** Whether anything may stand anywhere, as any word of that length would do. */
    boolean isLoose() {
        return isPlain() && places[0] == EITHER;
    }

    /** How many numbers of a length have this shape, as a power of two. */
    double bits(int length) {
        double bits = 0;
        for (int i = 0; i < length; i++) {
            bits += bitsAt(i);
        }
        return bits;
    }

    double bitsAt(int place) {
        return Math.log(Long.bitCount(places[place])) / Math.log(2);
    }
}
