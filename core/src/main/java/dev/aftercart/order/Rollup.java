package dev.aftercart.order;

import dev.aftercart.tracking.Milestone;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What an order's lines, parcels and payments add up to. */
final class Rollup {

    private final OrderFold fold;
    private final List<Shipment> shipments;
    private final Map<Sku, LineLedger> ledgers;

    Rollup(OrderFold fold, List<Shipment> shipments, Map<Sku, LineLedger> ledgers) {
        this.fold = fold;
        this.shipments = shipments;
        this.ledgers = ledgers;
    }

    /** As far as the piece that has come least far; cancelled only when nothing was sent. */
    Milestone milestone() {
        Milestone own = fold.milestone == null ? Milestone.PLACED : fold.milestone;
        if (own == Milestone.CANCELLED || (!ledgers.isEmpty() && allPieces() == 0)) {
            return Milestone.CANCELLED;
        }
        Milestone slowest = null;
        for (Shipment shipment : shipments) {
            if (shipment.isOutbound()) {
                slowest = least(slowest, further(own, shipment.milestone()));
            }
        }
        boolean open = sum(ledgers.values(), LineLedger::open) > 0;
        return open || slowest == null ? least(slowest, own) : slowest;
    }

    private static Milestone further(Milestone a, Milestone b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    private static Milestone least(@Nullable Milestone a, Milestone b) {
        return a != null && a.compareTo(b) <= 0 ? a : b;
    }

    Tracks tracks() {
        return new Tracks(payment(), fulfilment(), returns(), refund());
    }

    private Tracks.Payment payment() {
        Money captured = fold.captured;
        if (captured != null && captured.isPositive()) {
            return covers(captured) ? Tracks.Payment.PAID : Tracks.Payment.PARTLY_PAID;
        }
        if (fold.paymentFailed) {
            return Tracks.Payment.FAILED;
        }
        return fold.authorised ? Tracks.Payment.AUTHORISED : Tracks.Payment.OPEN;
    }

    private boolean covers(Money captured) {
        Money total = total(fold);
        return total == null
                || !total.getCurrencyUnit().equals(captured.getCurrencyUnit())
                || !captured.isLessThan(total);
    }

    private Tracks.Fulfilment fulfilment() {
        int pieces = allPieces();
        if (pieces == 0) {
            return ledgers.isEmpty() ? Tracks.Fulfilment.UNFULFILLED : Tracks.Fulfilment.CANCELLED;
        }
        int delivered = sum(ledgers.values(), LineLedger::delivered);
        if (delivered > 0) {
            return delivered == pieces ? Tracks.Fulfilment.DELIVERED : Tracks.Fulfilment.PARTLY_DELIVERED;
        }
        int shipped = sum(ledgers.values(), LineLedger::shipped);
        if (shipped > 0) {
            return shipped == pieces ? Tracks.Fulfilment.SHIPPED : Tracks.Fulfilment.PARTLY_SHIPPED;
        }
        return Tracks.Fulfilment.UNFULFILLED;
    }

    private Tracks.Returns returns() {
        Tracks.Returns state = Tracks.Returns.NONE;
        boolean received = false;
        boolean outstanding = false;
        for (OrderFold.ReturnCase step : fold.returns.values()) {
            received |= step.state() == EventKind.RETURN_RECEIVED;
            outstanding |= step.state() == EventKind.RETURN_REQUESTED || step.state() == EventKind.RETURN_APPROVED;
            state = switch (step.state()) {
                case RETURN_REQUESTED -> Tracks.Returns.REQUESTED;
                case RETURN_APPROVED -> Tracks.Returns.APPROVED;
                default -> state == Tracks.Returns.NONE ? Tracks.Returns.DECLINED : state;
            };
        }
        if (!received) {
            return state;
        }
        return outstanding ? Tracks.Returns.PARTLY_RECEIVED : Tracks.Returns.RECEIVED;
    }

    private Tracks.Refund refund() {
        Money refunded = fold.refunded;
        if (refunded == null || refunded.isZero()) {
            return Tracks.Refund.NONE;
        }
        Money captured = fold.captured;
        boolean all = captured == null
                || !captured.getCurrencyUnit().equals(refunded.getCurrencyUnit())
                || !refunded.isLessThan(captured);
        return all ? Tracks.Refund.REFUNDED : Tracks.Refund.PARTLY_REFUNDED;
    }

    private int allPieces() {
        return sum(ledgers.values(), LineLedger::ordered) - sum(ledgers.values(), LineLedger::cancelled);
    }

    private static int sum(Collection<LineLedger> ledgers, ToIntFunction<LineLedger> number) {
        int sum = 0;
        for (LineLedger ledger : ledgers) {
            sum += number.applyAsInt(ledger);
        }
        return sum;
    }

    /** What the lines and the shipping cost; null for an order without lines. */
    static @Nullable Money total(OrderFold fold) {
        Money sum = null;
        for (Line line : fold.lines) {
            sum = sum == null ? line.total() : sum.plus(line.total());
        }
        Money fee = fold.checkout.shippingFee();
        return sum == null || fee == null || !fee.getCurrencyUnit().equals(sum.getCurrencyUnit()) ? sum : sum.plus(fee);
    }
}
