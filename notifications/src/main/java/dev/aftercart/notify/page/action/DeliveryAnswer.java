package dev.aftercart.notify.page.action;

import dev.aftercart.courier.DeliveryInstruction;
import dev.aftercart.tracking.TrackingNumber;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the customer asks of a courier that could not deliver. The order changes once the courier agreed. Sealed. */
public sealed interface DeliveryAnswer extends PageAction {

    /**
     * Which parcel.
     *
     * @return its number as it was sent, or null when the form named none
     */
    @Nullable
    TrackingNumber parcel();

    /**
     * To come again.
     *
     * @param parcel which parcel, or null
     * @param on on which day, by the customer's calendar, or null for as soon as may be
     */
    record TryAgain(
            @Nullable TrackingNumber parcel, @Nullable LocalDate on) implements DeliveryAnswer {

        /**
         * What to tell the courier, through {@link dev.aftercart.courier.DeliveryInstructions}.
         *
         * @param number the parcel that it is about: one of the order's own
         * @return the instruction
         */
        public DeliveryInstruction instruction(TrackingNumber number) {
            return on == null ? DeliveryInstruction.tryAgain(number) : DeliveryInstruction.tryAgainOn(number, on);
        }
    }

    /**
     * To leave it elsewhere. Its text form does not show where.
     *
     * @param parcel which parcel, or null
     * @param where what kind of place
     * @param words the address, the neighbour or the place, as the customer wrote it; lines are kept apart by a line feed
     */
    record DeliverElsewhere(@Nullable TrackingNumber parcel, Where where, String words) implements DeliveryAnswer {
        /** Refuses null. */
        public DeliverElsewhere {
            Objects.requireNonNull(where, "where");
            Objects.requireNonNull(words, "words");
        }

        @Override
        public String toString() {
            return "deliver elsewhere: " + where;
        }
    }

    /** Where a courier leaves a parcel. Closed. */
    enum Where {
        /** At another address; asked for only by customers who are verified, since that is how parcels are stolen. */
        ADDRESS,
        /** With a neighbour. */
        NEIGHBOUR,
        /** In a place that the customer thinks safe. */
        SAFE_PLACE
    }

    /**
     * To leave it at a pickup point.
     *
     * @param parcel which parcel, or null
     * @param point the code of the point
     */
    record UsePickupPoint(@Nullable TrackingNumber parcel, String point) implements DeliveryAnswer {
        /** Refuses null. */
        public UsePickupPoint {
            Objects.requireNonNull(point, "point");
        }
    }
}
