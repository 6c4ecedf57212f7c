package dev.aftercart.order;

import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * What makes an event itself: the same event told twice has the same id and counts once.
 *
 * <p>Written as the source and the source's own key, or the source and a hash of the content in 32 hexadecimal digits, with a
 * colon between. Ordered as their texts are. Immutable and thread-safe.
 */
public final class EventId implements Comparable<EventId> {

    private static final Pattern HASHED = Pattern.compile(".+:[0-9a-f]{32}", Pattern.DOTALL);
    private static final HexFormat HEX = HexFormat.of();
    private static final int DIGITS = Long.BYTES * 2;

    /** The whole text; or, of an id with a hash, what stands before the colon. Most ids have one, and orders keep many. */
    private final String name;

    /** The hash; zero for none. */
    private final long high;

    private final long low;

    private EventId(String name, long high, long low) {
        this.name = name;
        this.high = high;
        this.low = low;
    }

    /**
     * The id that is written so.
     *
     * @param value the text; 1 to 200 visible characters
     * @return the id
     * @throws IllegalArgumentException when it is blank, too long, or holds a control character
     */
    public static EventId of(String value) {
        Names.check("an event id", value, 200);
        if (value.indexOf('@') >= 0) {
            throw new IllegalArgumentException(
                    "an event id stands in the order's log and must hold no e-mail address; use the source's own key");
        }
        if (!HASHED.matcher(value).matches()) {
            return new EventId(value, 0, 0);
        }
        int hash = value.length() - 2 * DIGITS;
        long high = HexFormat.fromHexDigitsToLong(value, hash, hash + DIGITS);
        long low = HexFormat.fromHexDigitsToLong(value, hash + DIGITS, value.length());
        boolean isNone = high == 0 && low == 0;
        return new EventId(isNone ? value : value.substring(0, hash - 1), high, low);
    }

    /**
     * The id of an event that its source has a key for.
     *
     * @param source where the event comes from
     * @param key the source's own key for it, such as a payment's reference
     * @return the id
     * @throws IllegalArgumentException when the two together are too long, or hold a control character
     */
    public static EventId of(Source source, String key) {
        return of(source.code() + ":" + key).from(source);
    }

    /** The same id, which holds the source's own text where it says the same. */
    EventId from(Source source) {
        return name.equals(source.code()) ? new EventId(source.code(), high, low) : this;
    }

    /**
     * The id as it is written.
     *
     * @return the text
     */
    public String value() {
        return isHashed() ? name + ":" + HEX.toHexDigits(high) + HEX.toHexDigits(low) : name;
    }

    private boolean isHashed() {
        return high != 0 || low != 0;
    }

    @Override
    public int compareTo(EventId other) {
        if (isHashed() && other.isHashed() && name.equals(other.name)) {
            int upper = Long.compareUnsigned(high, other.high);
            return upper != 0 ? upper : Long.compareUnsigned(low, other.low);
        }
        return value().compareTo(other.value());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EventId that && high == that.high && low == that.low && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        int hash = isHashed() ? Long.hashCode(high ^ low) : name.hashCode();
        return hash ^ hash >>> 16;
    }

    @Override
    public String toString() {
        return value();
    }
}
