package dev.aftercart.internal.document;

/**
 * Gives, for a value that equals one of those seen lately, the one seen: a log says the same town, courier and instant many
 * times over, and the order keeps each once.
 *
 * <p>Remembers a bounded number of values, so no document can make it large or slow. Not thread-safe.
 */
final class Sharing {

    private static final int PLACES = 256;

    private final Object[] seen = new Object[PLACES];

    /** The value, or one that equals it. Only for values that cannot change. */
    @SuppressWarnings("unchecked") // what equals an immutable value is of its type
    <T> T one(T value) {
        // A courier's code, a source and a text that read alike have one hash; they must not take each other's place.
        int hash = 31 * value.hashCode() + value.getClass().getName().hashCode();
        int place = (hash ^ hash >>> 16) & (PLACES - 1);
        if (!value.equals(seen[place])) {
            seen[place] = value;
        }
        return (T) seen[place];
    }
}
