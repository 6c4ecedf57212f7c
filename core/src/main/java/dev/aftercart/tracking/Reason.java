package dev.aftercart.tracking;

import java.util.Objects;

/**
 * Why something went wrong, and at whose door the cause lies; the same reason may come with several phases.
 *
 * <p>Open: the constants are the causes that couriers report most.
 *
 * @param fault whose cause it is
 * @param cause the cause's code, such as {@code not_home}
 */
public record Reason(Fault fault, String cause) {

    /** Whose cause a failure is. Closed. */
    public enum Fault {
        /** The courier's. */
        COURIER,
        /** The shop's. */
        MERCHANT,
        /** The recipient's. */
        RECIPIENT,
        /** Customs'. */
        CUSTOMS,
        /** Weather, strike, and what nobody can help. */
        FORCE_MAJEURE,
        /** An authority's other than customs. */
        AUTHORITY,
        /** It was not said. */
        UNKNOWN
    }

    /** Nobody was there. */
    public static final Reason NOT_HOME = new Reason(Fault.RECIPIENT, "not_home");
    /** The business was closed. */
    public static final Reason CLOSED = new Reason(Fault.RECIPIENT, "business_closed");
    /** The recipient refused. */
    public static final Reason REFUSED = new Reason(Fault.RECIPIENT, "refused");
    /** The recipient moved. */
    public static final Reason MOVED = new Reason(Fault.RECIPIENT, "moved");
    /** The address is wrong or incomplete. */
    public static final Reason ADDRESS = new Reason(Fault.RECIPIENT, "address");
    /** The courier could not get in. */
    public static final Reason NO_ACCESS = new Reason(Fault.RECIPIENT, "no_access");
    /** Cash, charges or duty were not paid. */
    public static final Reason UNPAID = new Reason(Fault.RECIPIENT, "unpaid");
    /** The recipient could not show who they are. */
    public static final Reason IDENTIFICATION = new Reason(Fault.RECIPIENT, "identification");
    /** The recipient did not collect the parcel. */
    public static final Reason NOT_COLLECTED = new Reason(Fault.RECIPIENT, "not_collected");
    /** The recipient wanted another day or place. */
    public static final Reason REQUESTED = new Reason(Fault.RECIPIENT, "requested");
    /** The recipient could not be reached. */
    public static final Reason UNREACHABLE = new Reason(Fault.RECIPIENT, "unreachable");
    /** The recipient wants to open the parcel before accepting it. */
    public static final Reason WANTS_INSPECTION = new Reason(Fault.RECIPIENT, "wants_inspection");
    /** The courier sent it the wrong way. */
    public static final Reason MISSORTED = new Reason(Fault.COURIER, "missorted");
    /** The parcel was damaged. */
    public static final Reason DAMAGED = new Reason(Fault.COURIER, "damaged");
    /** No room or no time at the courier's. */
    public static final Reason CAPACITY = new Reason(Fault.COURIER, "capacity");
    /** Handling at the courier's took longer. */
    public static final Reason PROCESSING = new Reason(Fault.COURIER, "processing");
    /** A flight was late. */
    public static final Reason LATE_FLIGHT = new Reason(Fault.COURIER, "late_flight");
    /** The courier does not carry such a parcel. */
    public static final Reason NOT_ACCEPTED = new Reason(Fault.COURIER, "not_accepted");
    /** The courier did not try. */
    public static final Reason NOT_ATTEMPTED = new Reason(Fault.COURIER, "not_attempted");
    /** A document is missing or wrong. */
    public static final Reason DOCUMENTS = new Reason(Fault.CUSTOMS, "documents");
    /** Customs take longer. */
    public static final Reason CUSTOMS_DELAY = new Reason(Fault.CUSTOMS, "customs_delay");
    /** Weather. */
    public static final Reason WEATHER = new Reason(Fault.FORCE_MAJEURE, "weather");
    /** A strike. */
    public static final Reason STRIKE = new Reason(Fault.FORCE_MAJEURE, "strike");
    /** The sender called it back. */
    public static final Reason RECALLED = new Reason(Fault.MERCHANT, "recalled");
    /** The courier does not deliver there; it was not said who should have known. */
    public static final Reason OUT_OF_AREA = new Reason(Fault.UNKNOWN, "out_of_area");
    /** A security matter. */
    public static final Reason SECURITY = new Reason(Fault.AUTHORITY, "security");

    /** Checks the form of the cause. */
    public Reason {
        Objects.requireNonNull(fault, "fault");
        OpenCode.check("a reason's cause", cause);
    }

    @Override
    public String toString() {
        return cause;
    }
}
