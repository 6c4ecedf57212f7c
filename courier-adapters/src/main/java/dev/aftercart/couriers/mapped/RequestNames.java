package dev.aftercart.couriers.mapped;

import java.util.HashSet;
import java.util.Set;

/**
 * The names that may stand in braces in a request.
 *
 * @param credentials what the host brings
 * @param several whether one call asks about several parcels
 */
record RequestNames(Set<String> credentials, boolean several) {

    /** What is known of one parcel. */
    static final Set<String> OF_A_PARCEL = Set.of("number", "postcode", "country", "language");

    /** The numbers of all parcels of a call. */
    static final String NUMBERS = "numbers";

    RequestNames {
        credentials = Set.copyOf(credentials);
    }

    /** Whether a name stands for something else than a credential. */
    static boolean isTaken(String name) {
        return OF_A_PARCEL.contains(name) || name.equals(NUMBERS);
    }

    /** What may stand where a call says something once. */
    Set<String> ofCall() {
        return several ? with(Set.of(NUMBERS)) : ofParcel();
    }

    /** What may stand where a call says something of one parcel. */
    Set<String> ofParcel() {
        return with(OF_A_PARCEL);
    }

    /** What a query brings may have letters that no header can carry; numbers have not. */
    Set<String> ofHeader() {
        return with(Set.of(several ? NUMBERS : "number"));
    }

    private Set<String> with(Set<String> more) {
        Set<String> all = new HashSet<>(credentials);
        all.addAll(more);
        return all;
    }
}
