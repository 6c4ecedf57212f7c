package dev.aftercart.order;

/**
 * Where the pieces of one line are. Every number counts pieces that got at least that far, so
 * {@code delivered <= shipped <= ordered - cancelled} and {@code returned <= delivered}. What the customer got without a
 * parcel, such as a download, left the shop and was delivered in one.
 *
 * <p>What would break that law is left out of the ledger and reported by {@link Order#anomalies()}.
 *
 * @param digital whether there is nothing to send
 * @param ordered how many the line has now
 * @param cancelled how many will not be sent
 * @param allocated how many were set aside
 * @param shipped how many left the shop: in parcels, or provided
 * @param provided how many the customer got without a parcel
 * @param delivered how many the customer got, with those that were provided
 * @param backToSender how many came back undelivered
 * @param lost how many couriers lost
 * @param returnRequested how many the customer wants to send back, without those that came back
 * @param returned how many came back from the customer
 */
public record LineLedger(
        boolean digital,
        int ordered,
        int cancelled,
        int allocated,
        int shipped,
        int provided,
        int delivered,
        int backToSender,
        int lost,
        int returnRequested,
        int returned) {

    /** Checks the law of the ledger. */
    public LineLedger {
        boolean lawful = cancelled >= 0
                && cancelled <= ordered
                && allocated >= 0
                && allocated <= ordered - cancelled
                && shipped <= ordered - cancelled
                && provided >= 0
                && provided <= delivered
                && backToSender >= 0
                && lost >= 0
                && delivered + backToSender + lost <= shipped
                && returned >= 0
                && returnRequested >= 0
                && returned + returnRequested <= delivered;
        if (!lawful) {
            throw new IllegalArgumentException(
                    "a ledger must have returned + asked back <= delivered, provided <= delivered, delivered + back to"
                            + " sender + lost <= shipped, allocated and shipped <= ordered - cancelled, but ordered "
                            + ordered
                            + ", cancelled " + cancelled + ", allocated " + allocated + ", shipped " + shipped
                            + ", provided " + provided + ", delivered " + delivered + ", back to sender " + backToSender
                            + ", lost " + lost
                            + ", asked back " + returnRequested + ", returned " + returned);
        }
    }

    /**
     * How many have not left the shop.
     *
     * @return ordered less cancelled less shipped
     */
    public int outstanding() {
        return ordered - cancelled - shipped;
    }

    /**
     * How many still have to be sent.
     *
     * @return what is outstanding; 0 for a digital line, which waits for no parcel
     */
    public int open() {
        return digital ? 0 : outstanding();
    }

    /**
     * How many can be sent: those that still have to be, and those that went and will not arrive.
     *
     * @return what is open, back at the sender, or lost
     */
    public int sendable() {
        return open() + backToSender + lost;
    }

    /**
     * How many can be cancelled: those that have not left, and those that went and will not arrive.
     *
     * @return what is outstanding, back at the sender, or lost
     */
    public int cancellable() {
        return outstanding() + backToSender + lost;
    }

    /**
     * How many of a digital line still have to be provided.
     *
     * @return what is outstanding; 0 for goods that are sent
     */
    public int toProvide() {
        return digital ? outstanding() : 0;
    }

    /**
     * How many the customer has and has not asked to send back.
     *
     * @return delivered less returned less asked back
     */
    public int returnable() {
        return delivered - returned - returnRequested;
    }
}
