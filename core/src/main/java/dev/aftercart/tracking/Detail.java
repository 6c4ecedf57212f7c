package dev.aftercart.tracking;

import java.util.Locale;

/**
 * What exactly an event says, within its {@link Phase}.
 *
 * <p>Open: an adapter may use details of its own. Codes are lower case with underscores. The constants are the details
 * that the couriers' public vocabularies share.
 *
 * @param code the detail's code, such as {@code out_for_delivery}
 */
public record Detail(String code) {

    /** A shipping label was made. */
    public static final Detail LABEL_CREATED = new Detail("label_created");
    /** A shipping label was printed. */
    public static final Detail LABEL_PRINTED = new Detail("label_printed");
    /** A shipping label was made invalid. */
    public static final Detail LABEL_VOIDED = new Detail("label_voided");
    /** The shop gets the parcel ready. */
    public static final Detail PREPARING = new Detail("preparing");
    /** The courier was told of the parcel. */
    public static final Detail DATA_RECEIVED = new Detail("data_received");
    /** The courier waits for something it must be told. */
    public static final Detail AWAITING_INFORMATION = new Detail("awaiting_information");
    /** A collection was arranged. */
    public static final Detail PICKUP_PENDING = new Detail("pickup_pending");
    /** The courier is on the way to collect. */
    public static final Detail OUT_FOR_PICKUP = new Detail("out_for_pickup");
    /** The parcel could not be collected from the sender. */
    public static final Detail PICKUP_FAILED = new Detail("pickup_failed");
    /** The courier has the parcel. */
    public static final Detail PICKED_UP = new Detail("picked_up");
    /** It moves, or was processed, somewhere. */
    public static final Detail IN_TRANSIT = new Detail("in_transit");
    /** It left a facility. */
    public static final Detail DEPARTED = new Detail("departed");
    /** It arrived at a facility. */
    public static final Detail ARRIVED = new Detail("arrived");
    /** It arrived in the country it goes to. */
    public static final Detail ARRIVED_IN_COUNTRY = new Detail("arrived_in_country");
    /** It is at the facility that delivers it. */
    public static final Detail AT_LAST_HUB = new Detail("at_last_hub");
    /** Another carrier takes it on. */
    public static final Detail HANDED_TO_CARRIER = new Detail("handed_to_carrier");
    /** It goes to another address than before. */
    public static final Detail FORWARDED = new Detail("forwarded");
    /** What kept it back was put right, and it moves again. */
    public static final Detail RESOLVED = new Detail("resolved");
    /** Something was said that changes nothing. */
    public static final Detail INFORMATION = new Detail("information");
    /** It is with customs. */
    public static final Detail CUSTOMS_STARTED = new Detail("customs_started");
    /** Customs let it go. */
    public static final Detail CUSTOMS_CLEARED = new Detail("customs_cleared");
    /** Customs want a document, an answer or money. */
    public static final Detail CUSTOMS_ACTION = new Detail("customs_action");
    /** It is late. */
    public static final Detail DELAYED = new Detail("delayed");
    /** It went the wrong way. */
    public static final Detail MISSORTED = new Detail("missorted");
    /** It is kept back. */
    public static final Detail HELD = new Detail("held");
    /** It is kept back until it is paid for. */
    public static final Detail HELD_FOR_PAYMENT = new Detail("held_for_payment");
    /** The delivery is on an agreed day. */
    public static final Detail SCHEDULED = new Detail("scheduled");
    /** The delivery moved to another day. */
    public static final Detail RESCHEDULED = new Detail("rescheduled");
    /** The recipient asked for something else. */
    public static final Detail INSTRUCTION = new Detail("instruction");
    /** The recipient was told about the delivery. */
    public static final Detail RECIPIENT_NOTIFIED = new Detail("recipient_notified");
    /** It is on the delivery vehicle. */
    public static final Detail OUT_FOR_DELIVERY = new Detail("out_for_delivery");
    /** It could not be handed over. */
    public static final Detail ATTEMPT_FAILED = new Detail("attempt_failed");
    /** A notice was left for the recipient. */
    public static final Detail NOTICE_LEFT = new Detail("notice_left");
    /** The delivery must be arranged anew. */
    public static final Detail RESCHEDULE_NEEDED = new Detail("reschedule_needed");
    /** Somebody must talk to the courier. */
    public static final Detail CONTACT_NEEDED = new Detail("contact_needed");
    /** It waits for the recipient. */
    public static final Detail READY_FOR_PICKUP = new Detail("ready_for_pickup");
    /** The recipient did not collect it. */
    public static final Detail UNCLAIMED = new Detail("unclaimed");
    /** It was handed over. */
    public static final Detail DELIVERED = new Detail("delivered");
    /** The recipient does not want it. */
    public static final Detail REFUSED = new Detail("refused");
    /** Something is wrong with it, and nobody said what. */
    public static final Detail PROBLEM = new Detail("problem");
    /** It cannot be delivered. */
    public static final Detail UNDELIVERABLE = new Detail("undeliverable");
    /** It was asked back before it reached the recipient. */
    public static final Detail RETURN_REQUESTED = new Detail("return_requested");
    /** It was decided that it goes back to the sender. */
    public static final Detail RETURN_DECIDED = new Detail("return_decided");
    /** It goes back to the sender. */
    public static final Detail RETURNING = new Detail("returning");
    /** The sender has it back. */
    public static final Detail RETURNED = new Detail("returned");
    /** New goods were handed over and the old ones taken along. */
    public static final Detail EXCHANGED = new Detail("exchanged");
    /** It is lost. */
    public static final Detail LOST = new Detail("lost");
    /** It is damaged. */
    public static final Detail DAMAGED = new Detail("damaged");
    /** It was destroyed. */
    public static final Detail DISPOSED = new Detail("disposed");
    /** The recipient took it without accepting the delivery. */
    public static final Detail SEIZED = new Detail("seized");
    /** The shipment was cancelled. */
    public static final Detail CANCELLED = new Detail("cancelled");
    /** The adapter does not know what was said. */
    public static final Detail UNMAPPED = new Detail("unmapped");

    /** Checks the form of the code. */
    public Detail {
        OpenCode.check("a tracking detail", code);
    }

    /**
     * A detail by its code.
     *
     * @param code the code, in any case
     * @return the detail
     * @throws IllegalArgumentException when it is not made of letters, digits and underscores
     */
    public static Detail of(String code) {
        return new Detail(code.toLowerCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return code;
    }
}
