package dev.aftercart.order;

import dev.aftercart.tracking.Direction;
import dev.aftercart.tracking.Milestone;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What an order's lines, parcels and payments add up to. */
final class Rollup {

    /** Nothing is to come back. */
    private static final Set<Tracks.Returns> CLOSED =
            EnumSet.of(Tracks.Returns.NONE, Tracks.Returns.DECLINED, Tracks.Returns.RECEIVED);

    private final OrderFold fold;
    private final List<Shipment> shipments;
    private final List<LineLedger> ledgers;

    Rollup(OrderFold fold, List<Shipment> shipments, List<LineLedger> ledgers) {
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
        for (Shipment shipment : counting()) {
            slowest = least(slowest, further(own, shipment.milestone()));
        }
        boolean open = sum(LineLedger::open) > 0;
        if (slowest == null && isAllProvided()) {
            return further(own, Milestone.DELIVERED);
        }
        return open || slowest == null ? least(slowest, own) : slowest;
    }

    /**
     * The parcels that say how far the order has come. What goes out in exchange does not make an order under way again of
     * which the customer had everything.
     */
    List<Shipment> counting() {
        List<Shipment> sent = new ArrayList<>(shipments.size());
        List<Shipment> first = new ArrayList<>(shipments.size());
        for (Shipment shipment : shipments) {
            if (Ledgers.wasSent(shipment)) {
                sent.add(shipment);
                if (shipment.direction() != Direction.EXCHANGE) {
                    first.add(shipment);
                }
            }
        }
        return hadAll(first) ? first : sent;
    }

    private boolean hadAll(List<Shipment> first) {
        for (Shipment shipment : first) {
            if (shipment.milestone() != Milestone.DELIVERED) {
                return false;
            }
        }
        return !first.isEmpty() || isAllProvided();
    }

    /** Whether the customer has everything, and nothing of it came in a parcel. */
    private boolean isAllProvided() {
        return allPieces() > 0 && sum(LineLedger::provided) == allPieces();
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
        Optional<Money> total = Totals.of(fold.lines, fold.checkout).map(Totals::total);
        return total.filter(sum -> sum.getCurrencyUnit().equals(captured.getCurrencyUnit()))
                .filter(captured::isLessThan)
                .isEmpty();
    }

    private Tracks.Fulfilment fulfilment() {
        long pieces = allPieces();
        if (pieces == 0) {
            return ledgers.isEmpty() ? Tracks.Fulfilment.UNFULFILLED : Tracks.Fulfilment.CANCELLED;
        }
        long delivered = sum(LineLedger::delivered);
        if (delivered > 0) {
            return delivered == pieces ? Tracks.Fulfilment.DELIVERED : Tracks.Fulfilment.PARTLY_DELIVERED;
        }
        if (sum(LineLedger::backToSender) == pieces) {
            return Tracks.Fulfilment.BACK_TO_SENDER;
        }
        long shipped = sum(LineLedger::shipped);
        if (shipped > 0) {
            return shipped == pieces ? Tracks.Fulfilment.SHIPPED : Tracks.Fulfilment.PARTLY_SHIPPED;
        }
        return Tracks.Fulfilment.UNFULFILLED;
    }

    private Tracks.Returns returns() {
        Tracks.Returns state = Tracks.Returns.NONE;
        boolean received = false;
        boolean outstanding = false;
        for (ReturnCase step : fold.returns.values()) {
            received |= !step.received().isEmpty() || step.state() == EventKind.RETURN_RECEIVED;
            outstanding |= !step.outstanding().isEmpty();
            state = switch (step.state()) {
                case RETURN_REQUESTED, EXCHANGE_REQUESTED -> Tracks.Returns.REQUESTED;
                case RETURN_APPROVED -> Tracks.Returns.APPROVED;
                default -> state == Tracks.Returns.NONE ? Tracks.Returns.DECLINED : state;
            };
        }
        if (received) {
            state = outstanding ? Tracks.Returns.PARTLY_RECEIVED : Tracks.Returns.RECEIVED;
        }
        return CLOSED.contains(state) && isExchangeUnderWay() ? Tracks.Returns.EXCHANGING : state;
    }

    private boolean isExchangeUnderWay() {
        return shipments.stream()
                .anyMatch(parcel -> parcel.direction() == Direction.EXCHANGE
                        && !parcel.milestone().isTerminal());
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

    private long allPieces() {
        return sum(LineLedger::ordered) - sum(LineLedger::cancelled);
    }

    private long sum(ToIntFunction<LineLedger> number) {
        long sum = 0;
        for (LineLedger ledger : ledgers) {
            sum += number.applyAsInt(ledger);
        }
        return sum;
    }
}
