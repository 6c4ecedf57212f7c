package dev.aftercart.courier;

import org.jspecify.annotations.Nullable;

/**
 * One parcel: what it weighs, and how large it is.
 *
 * @param grams its weight in grams; above zero
 * @param size its size, or null when nobody measured it
 */
public record Parcel(int grams, @Nullable Size size) {

    /**
     * Outer measures in millimetres; each above zero.
     *
     * @param length the longest side
     * @param width the next
     * @param height the shortest
     */
    public record Size(int length, int width, int height) {
        /** Refuses what is no size. */
        public Size {
            if (length < 1 || width < 1 || height < 1) {
                throw new IllegalArgumentException("a parcel measures more than 0 mm each way, but this one " + length
                        + " x " + width + " x " + height);
            }
        }
    }

    /** Refuses what weighs nothing. */
    public Parcel {
        if (grams < 1) {
            throw new IllegalArgumentException("a parcel weighs more than 0 g, but this one " + grams);
        }
    }

    /**
     * A parcel of which only the weight is known.
     *
     * @param grams its weight in grams
     * @return the parcel
     */
    public static Parcel weighing(int grams) {
        return new Parcel(grams, null);
    }

    /**
     * The same parcel with its measures.
     *
     * @param length the longest side in millimetres
     * @param width the next
     * @param height the shortest
     * @return a new parcel
     */
    public Parcel measuring(int length, int width, int height) {
        return new Parcel(grams, new Size(length, width, height));
    }
}
