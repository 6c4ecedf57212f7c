package dev.aftercart.returns.terms;

import java.util.List;

/**
 * How goods travel back. Open: the constants are what most shops offer; a shop adds its own with the constructor. Immutable
 * and thread-safe.
 *
 * @param code such as {@code home-pickup}: lower case letters and digits, with {@code -} between
 */
public record ReturnMethod(String code) implements Choice.Option {

    /** Dropped off with a printed label. */
    public static final ReturnMethod LABEL_DROP_OFF = new ReturnMethod("label-drop-off");
    /** Dropped off with a code to show. */
    public static final ReturnMethod QR_DROP_OFF = new ReturnMethod("qr-drop-off");
    /** Put into a locker. */
    public static final ReturnMethod LOCKER = new ReturnMethod("locker");
    /** Given to a kiosk. */
    public static final ReturnMethod KIOSK = new ReturnMethod("kiosk");
    /** Fetched from the customer. */
    public static final ReturnMethod HOME_PICKUP = new ReturnMethod("home-pickup");
    /** Swapped at the door. */
    public static final ReturnMethod DOOR_SWAP = new ReturnMethod("door-swap");
    /** Brought to a store. */
    public static final ReturnMethod IN_STORE = new ReturnMethod("in-store");
    /** Sent by a carrier of the customer's choice. */
    public static final ReturnMethod OWN_CARRIER = new ReturnMethod("own-carrier");
    /** Not sent at all. */
    public static final ReturnMethod KEEP = new ReturnMethod("keep");

    private static final List<ReturnMethod> KNOWN =
            List.of(LABEL_DROP_OFF, QR_DROP_OFF, LOCKER, KIOSK, HOME_PICKUP, DOOR_SWAP, IN_STORE, OWN_CARRIER, KEEP);

    /** Checks the code. */
    public ReturnMethod {
        Codes.check("a return method", code);
    }

    /**
     * Those that this library has words for.
     *
     * @return the constants
     */
    public static List<ReturnMethod> known() {
        return KNOWN;
    }
}
