package dev.aftercart.courier;

import dev.aftercart.tracking.CourierCode;
import dev.aftercart.tracking.TrackingNumber;
import java.util.List;
import java.util.Objects;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A return label that a courier issued.
 *
 * @param courier who issued it, and is asked about the parcel
 * @param id the courier's own name for it, with which it is cancelled
 * @param number the parcel's tracking number
 * @param documents the label itself, in one form or several; empty when the courier gave none that can be used
 * @param price what it costs, where the courier says so, or null
 * @param service who carries the parcel and how, in the courier's words, or null
 */
public record Label(
        CourierCode courier,
        BookingId id,
        TrackingNumber number,
        List<LabelDocument> documents,
        @Nullable Money price,
        @Nullable String service) {

    /** Takes a copy of the documents. */
    public Label {
        Objects.requireNonNull(courier, "courier");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(number, "number");
        documents = List.copyOf(documents);
    }
}
