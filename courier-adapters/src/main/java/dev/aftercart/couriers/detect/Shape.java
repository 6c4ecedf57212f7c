package dev.aftercart.couriers.detect;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Which characters may stand where: a set for each place, as a mask of 36 bits, and a range of lengths where the last set may
 * repeat.
 *
 * <p>Where digits and where letters must stand is decided for all places at once; only fixed characters are looked at one by one.
 */
final class Shape {

    static final long DIGIT = (1L << 10) - 1;
    static final long EITHER = (1L << 36) - 1;
    static final long LETTER = EITHER & ~DIGIT;

    private final long[] places;
    private final int shortest;
    private final long digits;
    private final long letters;
    private final int[] fixed;

    /** Every length from {@code shortest} to all places. */
    Shape(long[] places, int shortest) {
        if (places.length == 0 || places.length > Symbols.MOST || shortest < 1 || shortest > places.length) {
            throw new IllegalArgumentException("a form has 1 to " + Symbols.MOST + " places, but this one has from "
                    + shortest + " to " + places.length);
        }
        this.places = places.clone();
        this.shortest = shortest;
        this.digits = placesWithin(DIGIT);
        this.letters = placesWithin(LETTER);
        this.fixed = IntStream.range(0, places.length)
                .filter(i -> places[i] != DIGIT && places[i] != LETTER && places[i] != EITHER)
                .toArray();
    }

    private long placesWithin(long kind) {
        return IntStream.range(0, places.length)
                .filter(i -> (places[i] & ~kind) == 0)
                .mapToLong(i -> 1L << i)
                .sum();
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
        long there = (1L << symbols.length()) - 1;
        if ((digits & there & ~symbols.digitPlaces()) != 0 || (letters & symbols.digitPlaces()) != 0) {
            return false;
        }
        for (int place : fixed) {
            if ((places[place] >>> symbols.at(place) & 1) == 0) {
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
