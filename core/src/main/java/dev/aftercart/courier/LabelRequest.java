package dev.aftercart.courier;

import java.util.Objects;

/**
 * A return label that is wanted. Its text form shows the key alone.
 *
 * @param key the host's name for this booking
 * @param consignment what goes from where to where
 * @param format what the label is wanted as; a courier may add others
 */
public record LabelRequest(BookingKey key, Consignment consignment, LabelFormat format) {

    /** Refuses null. */
    public LabelRequest {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(consignment, "consignment");
        Objects.requireNonNull(format, "format");
    }

    @Override
    public String toString() {
        return "label request " + key;
    }
}
