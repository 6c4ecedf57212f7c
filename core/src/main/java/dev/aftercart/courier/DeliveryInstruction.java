package dev.aftercart.courier;

import dev.aftercart.tracking.TrackingNumber;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a courier should do with a parcel that it could not deliver (the answer to a non-delivery report, NDR).
 *
 * @param number the parcel
 * @param wish what to do
 */
public record DeliveryInstruction(TrackingNumber number, Wish wish) {

    /** What to do with a parcel that was not delivered. */
    public sealed interface Wish {}

    /**
     * Try again.
     *
     * @param on not before this day, of the place of delivery; null for as soon as possible
     */
    public record TryAgain(@Nullable LocalDate on) implements Wish {}

    /** Bring it back to the sender (return to origin, RTO). */
    public record SendBack() implements Wish {}

    /**
     * Deliver it to somebody or somewhere else, within reach of the same depot.
     *
     * @param party to whom and where
     */
    public record DeliverTo(Party party) implements Wish {
        /** Refuses null. */
        public DeliverTo {
            Objects.requireNonNull(party, "party");
        }
    }

    /** Refuses null. */
    public DeliveryInstruction {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(wish, "wish");
    }

    /**
     * Try again as soon as possible.
     *
     * @param number the parcel
     * @return the instruction
     */
    public static DeliveryInstruction tryAgain(TrackingNumber number) {
        return new DeliveryInstruction(number, new TryAgain(null));
    }

    /**
     * Try again later.
     *
     * @param number the parcel
     * @param day not before this day
     * @return the instruction
     */
    public static DeliveryInstruction tryAgainOn(TrackingNumber number, LocalDate day) {
        return new DeliveryInstruction(number, new TryAgain(Objects.requireNonNull(day, "day")));
    }

    /**
     * Bring it back to the sender.
     *
     * @param number the parcel
     * @return the instruction
     */
    public static DeliveryInstruction sendBack(TrackingNumber number) {
        return new DeliveryInstruction(number, new SendBack());
    }

    /**
     * Deliver it to somebody or somewhere else.
     *
     * @param number the parcel
     * @param party to whom and where
     * @return the instruction
     */
    public static DeliveryInstruction deliverTo(TrackingNumber number, Party party) {
        return new DeliveryInstruction(number, new DeliverTo(party));
    }
}
