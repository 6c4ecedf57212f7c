package dev.aftercart.couriers.detect;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that a tracking number says about its parcel.
 *
 * @param kind what it is about
 * @param code the characters of the number
 * @param meaning what they stand for, in English, or for a country its two letters of ISO 3166-1; null where the code is not known
 *     or speaks for itself
 */
public record NumberPart(Kind kind, String code, @Nullable String meaning) {

    /** What a part of a number can be about. Closed: only the forms we know have parts. */
    public enum Kind {
        /** The service that was bought, such as Ground or registered letter. */
        SERVICE,
        /** A country: of the post that issued the number (S10), or of destination (DPD). */
        COUNTRY,
        /** What was packed into: carton, pallet. */
        CONTAINER,
        /** The sender's number with the courier. */
        SHIPPER,
        /** The postcode of destination. */
        POSTCODE,
        /** Where the label was made. */
        ISSUER
    }

    /** Refuses a missing kind or code. */
    public NumberPart {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(code, "code");
    }

    /**
     * The meaning where it is known, else the code.
     *
     * @return words, or characters of the number
     */
    public String words() {
        return meaning == null ? code : meaning;
    }
}
