package dev.aftercart.tracking;

/** The state of our looking at a parcel, which is not the state of the parcel. Closed. */
public enum Observation {
    /** The courier does not know the number, yet or at all. */
    NOT_REGISTERED,
    /** The courier knows the number and has not seen the parcel. */
    AWAITING_FIRST_SCAN,
    /** The number cannot be one of this courier's. */
    NUMBER_INVALID,
    /** Nobody knows which courier has the parcel. */
    COURIER_UNKNOWN,
    /** The courier reports. */
    ACTIVE,
    /** The courier has been silent for longer than usual. */
    STALE,
    /** Nobody looks any more, because nothing came for too long. */
    EXPIRED,
    /** Nobody looks any more, because somebody said so. */
    STOPPED,
    /** The courier could not be asked, or its answer not be read. */
    SOURCE_ERROR
}
