package dev.aftercart.order;

/**
 * Where the pieces of one line are. Every number counts pieces that got at least that far, so
 * {@code delivered <= shipped <= ordered - cancelled} and {@code returned <= delivered}.
 *
 * <p>What would break that law is left out of the ledger and reported by {@link Order#anomalies()}.
 *
 * @param ordered how many the line has now
 * @param cancelled how many will not be sent
 * @param allocated how many were set aside
 * @param shipped how many were handed to couriers
 * @param delivered how many the customer got
 * @param backToSender how many came back undelivered
 * @param returnRequested how many the customer wants to send back, without those that came back
 * @param returned how many came back from the customer
 */
public record LineLedger(
        int ordered,
        int cancelled,
        int allocated,
        int shipped,
        int delivered,
        int backToSender,
        int returnRequested,
        int returned) {

    /** Checks the law of the ledger. */
    public LineLedger {
        boolean lawful = cancelled >= 0
                && cancelled <= ordered
                && shipped >= 0
                && shipped <= ordered - cancelled
                && delivered >= 0
                && backToSender >= 0
                && delivered + backToSender <= shipped
                && returned >= 0
                && returnRequested >= 0
                && returned + returnRequested <= delivered;
        if (!lawful) {
            throw new IllegalArgumentException(
                    "a ledger must have returned + asked back <= delivered, delivered + back to"
                            + " sender <= shipped, and shipped <= ordered - cancelled, but ordered " + ordered
                            + ", cancelled "
                            + cancelled + ", shipped " + shipped + ", delivered " + delivered + ", back to sender "
                            + backToSender
                            + ", asked back " + returnRequested + ", returned " + returned);
        }
    }

    /**
     * How many still have to be sent.
     *
     * @return ordered less cancelled less shipped
     */
    public int open() {
        return ordered - cancelled - shipped;
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
