package dev.aftercart.returns.terms;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * How a return is watched over: who approves it, what is to be shown, how closely the goods are looked at, and when the money
 * goes back. Immutable and thread-safe.
 *
 * @param approval who approves an eligible return
 * @param evidence what the customer has to show; the set is unmodifiable
 * @param inspection how closely the goods are looked at
 * @param refund what sets off the refund
 * @param sendBackDays within how many days after the acceptance the goods have to be on their way; 0 for no such limit
 * @param refundDays within how many days after the trigger the shop refunds; 0 where nothing is said
 */
public record Control(
        Approval approval,
        Set<Evidence> evidence,
        Inspection inspection,
        RefundTrigger refund,
        int sendBackDays,
        int refundDays) {

    /** Who approves a return that is eligible. Closed. */
    public enum Approval {
        /** Nobody has to: it is approved at once. */
        AUTOMATIC,
        /** A person of the shop. */
        MANUAL
    }

    private static final int MOST_DAYS = 3_650;
    private static final Control ANYTHING =
            new Control(Approval.MANUAL, EnumSet.allOf(Evidence.class), Inspection.LAB, RefundTrigger.INSPECTION, 0, 0);
    private static final Control STANDARD =
            new Control(Approval.AUTOMATIC, Set.of(), Inspection.LIGHT, RefundTrigger.INSPECTION, 0, 0);

    /** Checks the days and takes a copy of the evidence. */
    public Control {
        Objects.requireNonNull(approval, "approval");
        Objects.requireNonNull(inspection, "inspection");
        Objects.requireNonNull(refund, "refund");
        Set<Evidence> sorted = EnumSet.noneOf(Evidence.class);
        sorted.addAll(evidence);
        evidence = Collections.unmodifiableSet(sorted);
        days("to send back", sendBackDays);
        days("to refund", refundDays);
    }

    private static void days(String what, int days) {
        if (days < 0 || days > MOST_DAYS) {
            throw new IllegalArgumentException("the days " + what + " are 0 to " + MOST_DAYS + ", but were " + days);
        }
    }

    /**
     * What most shops do: approved at once, no evidence, a short look at the goods, and then the refund.
     *
     * @return the control
     */
    public static Control standard() {
        return STANDARD;
    }

    /**
     * As closely as can be, without any limit: where limits begin, see {@link #within}.
     *
     * @return the control
     */
    public static Control anything() {
        return ANYTHING;
    }

    /**
     * This control, held within limits: nothing is asked, looked at, or waited for beyond them.
     *
     * @param most the limits; its days to send back are the fewest that the customer must have, its days to refund the most
     *     that the shop may take, and 0 sets no limit
     * @return a control that is nowhere stricter than the limits, and nowhere stricter than this one
     */
    public Control within(Control most) {
        Set<Evidence> shown = EnumSet.noneOf(Evidence.class);
        shown.addAll(evidence);
        shown.retainAll(most.evidence);
        boolean sooner = most.refundDays > 0 && (refundDays == 0 || refundDays > most.refundDays);
        return new Control(
                least(approval, most.approval),
                shown,
                least(inspection, most.inspection),
                least(refund, most.refund),
                sendBackDays == 0 ? 0 : Math.max(sendBackDays, most.sendBackDays),
                sooner ? most.refundDays : refundDays);
    }

    private static <E extends Enum<E>> E least(E one, E other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    /**
     * The same with another approval.
     *
     * @param who who approves
     * @return a new value
     */
    public Control withApproval(Approval who) {
        return new Control(who, evidence, inspection, refund, sendBackDays, refundDays);
    }

    /**
     * The same with other evidence.
     *
     * @param first what has to be shown
     * @param more what else has to be shown
     * @return a new value
     */
    public Control withEvidence(Evidence first, Evidence... more) {
        return new Control(approval, EnumSet.of(first, more), inspection, refund, sendBackDays, refundDays);
    }

    /**
     * The same with nothing to show.
     *
     * @return a new value
     */
    public Control withoutEvidence() {
        return new Control(approval, Set.of(), inspection, refund, sendBackDays, refundDays);
    }

    /**
     * The same with another inspection.
     *
     * @param level how closely the goods are looked at
     * @return a new value
     */
    public Control withInspection(Inspection level) {
        return new Control(approval, evidence, level, refund, sendBackDays, refundDays);
    }

    /**
     * The same with another trigger of the refund.
     *
     * @param trigger what sets it off
     * @return a new value
     */
    public Control withRefund(RefundTrigger trigger) {
        return new Control(approval, evidence, inspection, trigger, sendBackDays, refundDays);
    }

    /**
     * The same with a time to send the goods back.
     *
     * @param days within how many days after the acceptance; 0 for no limit
     * @return a new value
     */
    public Control withSendBackDays(int days) {
        return new Control(approval, evidence, inspection, refund, days, refundDays);
    }

    /**
     * The same with a time to refund.
     *
     * @param days within how many days after the trigger; 0 where nothing is said
     * @return a new value
     */
    public Control withRefundDays(int days) {
        return new Control(approval, evidence, inspection, refund, sendBackDays, days);
    }
}
