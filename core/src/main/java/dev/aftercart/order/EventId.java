package dev.aftercart.order;

/**
 * What makes an event itself: the same event told twice has the same id and counts once.
 *
 * @param value source and the source's own key, or source and a hash of the content
 */
public record EventId(String value) {

    /** Checks the form. */
    public EventId {
        Names.check("an event id", value, 200);
        if (value.indexOf('@') >= 0) {
            throw new IllegalArgumentException(
                    "an event id stands in the order's log and must hold no e-mail address; use the source's own key");
        }
    }

    /**
     * The id of an event that its source has a key for.
     *
     * @param source where the event comes from
     * @param key the source's own key for it, such as a payment's reference
     * @return the id
     */
    public static EventId of(Source source, String key) {
        return new EventId(source.code() + ":" + key);
    }

    @Override
    public String toString() {
        return value;
    }
}
