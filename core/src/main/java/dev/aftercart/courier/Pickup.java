package dev.aftercart.courier;

import dev.aftercart.tracking.CourierCode;
import dev.aftercart.tracking.TrackingNumber;
import java.util.Objects;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A pickup that a courier will make.
 *
 * @param courier who makes it
 * @param id the courier's own name for it, with which it is cancelled
 * @param number the parcel's tracking number, where the pickup brings one, or null
 * @param confirmation what to tell the courier on the phone, or null
 * @param price what it costs, where the courier says so, or null
 */
public record Pickup(
        CourierCode courier,
        BookingId id,
        @Nullable TrackingNumber number,
        @Nullable String confirmation,
        @Nullable Money price) {

    /** Refuses null. */
    public Pickup {
        Objects.requireNonNull(courier, "courier");
        Objects.requireNonNull(id, "id");
    }
}
