package dev.aftercart.tracking;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What exactly an event says, within its {@link Phase}.
 *
 * <p>Open: an adapter may use details of its own. Codes are lower case with underscores. The constants are the details
 * that the couriers' public vocabularies share.
 *
 * @param code the detail's code, such as {@code out_for_delivery}
 */
public record Detail(String code) {

    /** The constants by their codes: filled by them while the class is made, and never changed after. */
    private static final Map<String, Detail> KNOWN = new HashMap<>();

    /** A shipping label was made. */
    public static final Detail LABEL_CREATED = known("label_created");
    /** A shipping label was printed. */
    public static final Detail LABEL_PRINTED = known("label_printed");
    /** A shipping label was made invalid. */
    public static final Detail LABEL_VOIDED = known("label_voided");
    /** The shop gets the parcel ready. */
    public static final Detail PREPARING = known("preparing");
    /** The courier was told of the parcel. */
    public static final Detail DATA_RECEIVED = known("data_received");
    /** The courier waits for something it must be told. */
    public static final Detail AWAITING_INFORMATION = known("awaiting_information");
    /** A collection was arranged. */
    public static final Detail PICKUP_PENDING = known("pickup_pending");
    /** The courier is on the way to collect. */
    public static final Detail OUT_FOR_PICKUP = known("out_for_pickup");
    /** The parcel could not be collected from the sender. */
    public static final Detail PICKUP_FAILED = known("pickup_failed");
    /** The courier has the parcel. */
    public static final Detail PICKED_UP = known("picked_up");
    /** It moves, or was processed, somewhere. */
    public static final Detail IN_TRANSIT = known("in_transit");
    /** It left a facility. */
    public static final Detail DEPARTED = known("departed");
    /** It arrived at a facility. */
    public static final Detail ARRIVED = known("arrived");
    /** It arrived in the country it goes to. */
    public static final Detail ARRIVED_IN_COUNTRY = known("arrived_in_country");
    /** It is at the facility that delivers it. */
    public static final Detail AT_LAST_HUB = known("at_last_hub");
    /** Another carrier takes it on. */
    public static final Detail HANDED_TO_CARRIER = known("handed_to_carrier");
    /** It goes to another address than before. */
    public static final Detail FORWARDED = known("forwarded");
    /** What kept it back was put right, and it moves again. */
    public static final Detail RESOLVED = known("resolved");
    /** Something was said that changes nothing. */
    public static final Detail INFORMATION = known("information");
    /** It is with customs. */
    public static final Detail CUSTOMS_STARTED = known("customs_started");
    /** Customs let it go. */
    public static final Detail CUSTOMS_CLEARED = known("customs_cleared");
    /** Customs want a document, an answer or money. */
    public static final Detail CUSTOMS_ACTION = known("customs_action");
    /** It is late. */
    public static final Detail DELAYED = known("delayed");
    /** It went the wrong way. */
    public static final Detail MISSORTED = known("missorted");
    /** It is kept back. */
    public static final Detail HELD = known("held");
    /** It is kept back until it is paid for. */
    public static final Detail HELD_FOR_PAYMENT = known("held_for_payment");
    /** The delivery is on an agreed day. */
    public static final Detail SCHEDULED = known("scheduled");
    /** The delivery moved to another day. */
    public static final Detail RESCHEDULED = known("rescheduled");
    /** The recipient asked for something else. */
    public static final Detail INSTRUCTION = known("instruction");
    /** The recipient was told about the delivery. */
    public static final Detail RECIPIENT_NOTIFIED = known("recipient_notified");
    /** It is on the delivery vehicle. */
    public static final Detail OUT_FOR_DELIVERY = known("out_for_delivery");
    /** It could not be handed over. */
    public static final Detail ATTEMPT_FAILED = known("attempt_failed");
    /** A notice was left for the recipient. */
    public static final Detail NOTICE_LEFT = known("notice_left");
    /** The delivery must be arranged anew. */
    public static final Detail RESCHEDULE_NEEDED = known("reschedule_needed");
    /** Somebody must talk to the courier. */
    public static final Detail CONTACT_NEEDED = known("contact_needed");
    /** It waits for the recipient. */
    public static final Detail READY_FOR_PICKUP = known("ready_for_pickup");
    /** The recipient did not collect it. */
    public static final Detail UNCLAIMED = known("unclaimed");
    /** It was handed over. */
    public static final Detail DELIVERED = known("delivered");
    /** The recipient does not want it. */
    public static final Detail REFUSED = known("refused");
    /** Something is wrong with it, and nobody said what. */
    public static final Detail PROBLEM = known("problem");
    /** It cannot be delivered. */
    public static final Detail UNDELIVERABLE = known("undeliverable");
    /** It was asked back before it reached the recipient. */
    public static final Detail RETURN_REQUESTED = known("return_requested");
    /** It was decided that it goes back to the sender. */
    public static final Detail RETURN_DECIDED = known("return_decided");
    /** It goes back to the sender. */
    public static final Detail RETURNING = known("returning");
    /** The sender has it back. */
    public static final Detail RETURNED = known("returned");
    /** New goods were handed over and the old ones taken along. */
    public static final Detail EXCHANGED = known("exchanged");
    /** It is lost. */
    public static final Detail LOST = known("lost");
    /** It is damaged. */
    public static final Detail DAMAGED = known("damaged");
    /** It was destroyed. */
    public static final Detail DISPOSED = known("disposed");
    /** The recipient took it without accepting the delivery. */
    public static final Detail SEIZED = known("seized");
    /** The shipment was cancelled. */
    public static final Detail CANCELLED = known("cancelled");
    /** The adapter does not know what was said. */
    public static final Detail UNMAPPED = known("unmapped");

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
        String lower = code.toLowerCase(Locale.ROOT);
        Detail known = KNOWN.get(lower);
        return known == null ? new Detail(lower) : known;
    }

    private static Detail known(String code) {
        Detail detail = new Detail(code);
        KNOWN.put(code, detail);
        return detail;
    }

    @Override
    public String toString() {
        return code;
    }
}
