package dev.aftercart.tracking;

import java.util.Objects;

/**
 * A parcel's number with one courier. A parcel that is handed on to a second courier travels on its next leg under that
 * one's number, and is still the same parcel.
 *
 * @param courier which courier
 * @param number the parcel's number with that courier
 */
public record Leg(CourierCode courier, TrackingNumber number) {

    /** Refuses null. */
    public Leg {
        Objects.requireNonNull(courier, "courier");
        Objects.requireNonNull(number, "number");
    }

    @Override
    public String toString() {
        return courier + " " + number;
    }
}
