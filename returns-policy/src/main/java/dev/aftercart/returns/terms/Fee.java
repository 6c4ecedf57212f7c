package dev.aftercart.returns.terms;

import java.util.Objects;

/**
 * Something the customer pays for a return, or loses of the refund. Immutable and thread-safe.
 *
 * @param kind for what
 * @param charge how much
 * @param per for each what it is charged once
 */
public record Fee(Kind kind, Charge charge, Per per) {

    /** What a fee is for. Closed. */
    public enum Kind {
        /** The way back. */
        RETURN_SHIPPING,
        /** Taking it into stock again. */
        RESTOCKING,
        /** Handling the return. */
        HANDLING,
        /** Asking or sending late. */
        LATE,
        /** Loss of value by use beyond trying. */
        VALUE_LOSS,
        /** The way to the customer, which is not refunded. */
        ORIGINAL_SHIPPING,
        /** What payment cost the shop: cash on delivery, instalments. */
        PAYMENT
    }

    /** For each what a fee is charged once. Closed. */
    public enum Per {
        /** For each piece. */
        PIECE,
        /** For the whole return, however many lines it has. */
        RETURN,
        /** For each parcel that the customer sends: {@link dev.aftercart.returns.Attributes#PARCELS}. */
        PARCEL
    }

    /** Refuses null, and a share of the price for each parcel, since parcels have no price. */
    public Fee {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(charge, "charge");
        Objects.requireNonNull(per, "per");
        if (per == Per.PARCEL && !(charge instanceof Charge.Flat) && !(charge instanceof Charge.Actual)) {
            throw new IllegalArgumentException(
                    "a fee for each parcel is an amount or the actual cost, but was " + charge);
        }
    }

    /**
     * A fee on the whole return.
     *
     * @param kind for what
     * @param charge how much
     * @return the fee
     */
    public static Fee of(Kind kind, Charge charge) {
        return new Fee(kind, charge, Per.RETURN);
    }

    /**
     * The same fee, charged for each piece.
     *
     * @return a new fee
     */
    public Fee perPiece() {
        return new Fee(kind, charge, Per.PIECE);
    }

    /**
     * The same fee, charged for each parcel.
     *
     * @return a new fee
     */
    public Fee perParcel() {
        return new Fee(kind, charge, Per.PARCEL);
    }
}
