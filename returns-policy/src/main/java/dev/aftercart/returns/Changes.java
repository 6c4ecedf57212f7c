package dev.aftercart.returns;

import dev.aftercart.explain.Phrase;
import dev.aftercart.returns.terms.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What would have led to a yes. Each change is tried on the same rules before it is named, so none of them can be false:
 * what is excluded twice over is not promised for the price of one change.
 */
final class Changes {

    private final LineDecision line;
    private final List<Phrase> changes = new ArrayList<>();

    private Changes(LineDecision line) {
        this.line = line;
    }

    static List<Phrase> of(LineDecision line) {
        Changes changes = new Changes(line);
        if (line.outcome() != Outcome.YES) {
            changes.until();
            changes.handedOver();
            changes.fewer();
            changes.better();
            changes.faulty();
        }
        return changes.changes;
    }

    private void until() {
        Instant closes = line.window().closesAt();
        LocalDate last = line.window().lastDay();
        if (closes != null && last != null && line.finding() == Finding.WINDOW_CLOSED) {
            offer(
                    line.asked(),
                    closes.minusNanos(1),
                    Wording.CHANGE_UNTIL.phrase().with("last", last));
        }
    }

    private void handedOver() {
        if (line.finding() == Finding.NOT_HANDED_OVER) {
            LineFacts facts = line.asked().line();
            boolean dispatch = Answer.waitsForDispatch(line);
            LineFacts arrived = dispatch ? facts.withDispatch(line.at()) : facts.withDelivery(line.at());
            Wording wording = dispatch ? Wording.CHANGE_DISPATCHED : Wording.CHANGE_DELIVERED;
            offer(line.asked().withLine(arrived), line.at(), wording.phrase());
        }
    }

    private void fewer() {
        int left = line.asked().left();
        if (line.finding() == Finding.TOO_MANY && left > 0) {
            offer(
                    line.asked().withQuantity(left),
                    line.at(),
                    Wording.CHANGE_FEWER.phrase().with("count", left));
        }
    }

    /** The least that would do: opened but unused before unopened. */
    private void better() {
        GoodsCondition stated = line.asked().goods();
        boolean open = stated.compareTo(GoodsCondition.UNUSED) > 0
                && offer(line.asked().withGoods(GoodsCondition.UNUSED), line.at(), Wording.CHANGE_UNUSED.phrase());
        if (!open && stated != GoodsCondition.SEALED) {
            offer(line.asked().withGoods(GoodsCondition.SEALED), line.at(), Wording.CHANGE_SEALED.phrase());
        }
    }

    private void faulty() {
        if (line.asked().reason().group() == ReturnReason.Group.REMORSE) {
            offer(line.asked().withReason(ReturnReason.DEFECTIVE), line.at(), Wording.CHANGE_FAULTY.phrase());
        }
    }

    private boolean offer(RequestedLine asked, Instant at, Phrase change) {
        boolean accepted = line.whatIf(asked, at).outcome() == Outcome.YES;
        if (accepted) {
            changes.add(change);
        }
        return accepted;
    }
}
