package dev.aftercart.returns.terms;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a return is watched over: who approves it, what is to be shown, how closely the goods are looked at, and when the money
 * goes back. Immutable and thread-safe.
 *
 * @param approval who approves an eligible return
 * @param evidence what the customer has to show; the set is unmodifiable
 * @param inspection how closely the goods are looked at
 * @param refund what sets off the refund
 * @param sendBack until when the goods have to be on their way; null for no such limit
 * @param arrival until when they have to reach the shop; null for no such limit
 * @param refundDays within how many days after the trigger the shop refunds; 0 where nothing is said
 */
public record Control(
        Approval approval,
        Set<Evidence> evidence,
        Inspection inspection,
        RefundTrigger refund,
        @Nullable Deadline sendBack,
        @Nullable Deadline arrival,
        int refundDays) {

    /** Who approves a return that is eligible. Closed. */
    public enum Approval {
        /** Nobody has to: it is approved at once. */
        AUTOMATIC,
        /** A person of the shop. */
        MANUAL
    }

    private static final Control ANYTHING = new Control(
            Approval.MANUAL, EnumSet.allOf(Evidence.class), Inspection.LAB, RefundTrigger.INSPECTION, null, null, 0);
    private static final Control STANDARD =
            new Control(Approval.AUTOMATIC, Set.of(), Inspection.LIGHT, RefundTrigger.INSPECTION, null, null, 0);

    /** Checks the days and takes a copy of the evidence. */
    public Control {
        Objects.requireNonNull(approval, "approval");
        Objects.requireNonNull(inspection, "inspection");
        Objects.requireNonNull(refund, "refund");
        Set<Evidence> sorted = EnumSet.noneOf(Evidence.class);
        sorted.addAll(evidence);
        evidence = Collections.unmodifiableSet(sorted);
        if (refundDays < 0 || refundDays > Deadline.MOST_DAYS) {
            throw new IllegalArgumentException(
                    "the days to refund are 0 to " + Deadline.MOST_DAYS + ", but were " + refundDays);
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
     * @param most the limits; its deadline to send back is the earliest that the customer must have, and where there is one,
     *     having sent the goods is enough; its days to refund are the most that the shop may take, and 0 sets no limit
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
                sendBack == null || most.sendBack == null ? sendBack : sendBack.notBefore(most.sendBack),
                most.sendBack == null ? arrival : null,
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
        return new Control(who, evidence, inspection, refund, sendBack, arrival, refundDays);
    }

    /**
     * The same with other evidence.
     *
     * @param first what has to be shown
     * @param more what else has to be shown
     * @return a new value
     */
    public Control withEvidence(Evidence first, Evidence... more) {
        return new Control(approval, EnumSet.of(first, more), inspection, refund, sendBack, arrival, refundDays);
    }

    /**
     * The same with nothing to show.
     *
     * @return a new value
     */
    public Control withoutEvidence() {
        return new Control(approval, Set.of(), inspection, refund, sendBack, arrival, refundDays);
    }

    /**
     * The same with another inspection.
     *
     * @param level how closely the goods are looked at
     * @return a new value
     */
    public Control withInspection(Inspection level) {
        return new Control(approval, evidence, level, refund, sendBack, arrival, refundDays);
    }

    /**
     * The same with another trigger of the refund.
     *
     * @param trigger what sets it off
     * @return a new value
     */
    public Control withRefund(RefundTrigger trigger) {
        return new Control(approval, evidence, inspection, trigger, sendBack, arrival, refundDays);
    }

    /**
     * The same with a time to send the goods back.
     *
     * @param days within how many days after the acceptance
     * @return a new value
     */
    public Control withSendBackDays(int days) {
        return withSendBack(Deadline.afterAcceptance(days));
    }

    /**
     * The same with a time to send the goods back.
     *
     * @param deadline until when they have to be on their way, or null for no limit
     * @return a new value
     */
    public Control withSendBack(@Nullable Deadline deadline) {
        return new Control(approval, evidence, inspection, refund, deadline, arrival, refundDays);
    }

    /**
     * The same with a time for the goods to arrive.
     *
     * @param deadline until when they have to reach the shop, or null for no limit
     * @return a new value
     */
    public Control withArrival(@Nullable Deadline deadline) {
        return new Control(approval, evidence, inspection, refund, sendBack, deadline, refundDays);
    }

    /**
     * The same with a time to refund.
     *
     * @param days within how many days after the trigger; 0 where nothing is said
     * @return a new value
     */
    public Control withRefundDays(int days) {
        return new Control(approval, evidence, inspection, refund, sendBack, arrival, days);
    }
}
