package dev.aftercart.internal;

import org.jspecify.annotations.Nullable;

/**
 * Gives, for a value that equals one of those seen lately, the one seen: a log says the same town, courier and instant many
 * times over, and so do a courier's readings; the order keeps each once.
 *
 * <p>Remembers a bounded number of values, so no document can make it large or slow. Not thread-safe.
 */
public final class Sharing {

    private static final int PLACES = 256;

    private final @Nullable Object[] seen = new Object[PLACES];

    /**
     * The value, or one that equals it.
     *
     * @param value a value that cannot change
     * @param <T> its type
     * @return the one that is kept
     */
    @SuppressWarnings("unchecked") // what equals an immutable value is of its type
    public <T> T one(T value) {
        // A courier's code, a source and a text that read alike have one hash; they must not take each other's place.
        int hash = 31 * value.hashCode() + value.getClass().getName().hashCode();
        int place = (hash ^ hash >>> 16) & (PLACES - 1);
        // Where somebody else sits, there is room next door; where that is taken too, who came last stays.
        if (seen[place] != null && !value.equals(seen[place])) {
            place ^= 1;
        }
        if (!value.equals(seen[place])) {
            seen[place] = value;
        }
        return (T) seen[place];
    }
}
