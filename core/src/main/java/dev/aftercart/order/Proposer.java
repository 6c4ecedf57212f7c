package dev.aftercart.order;

import dev.aftercart.explain.Phrase;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntBiFunction;
import java.util.function.ToIntFunction;

/** Makes proposals for an order at an instant: an event, unless something speaks against it. */
final class Proposer {

    final Order order;
    final Instant now;
    private final Instant heard;
    private final boolean history;

    /** {@code history} was done at {@code now} and is heard of later. */
    Proposer(Order order, Instant now, Instant heard, boolean history) {
        this.order = order;
        this.now = now;
        this.heard = heard;
        this.history = history;
    }

    /** The same for something that was done before, and that nobody is to be told of. */
    Proposer backfilled(Instant happened) {
        return new Proposer(order, happened, heard, true);
    }

    OrderEvent recorded(OrderEvent.Draft draft) {
        return (history ? draft.backfilled() : draft).recorded(heard);
    }

    OrderEvent.Draft event(EventKind kind, Fact fact) {
        // What is done in the same instant stays in the order in which it was done.
        return OrderEvent.of(kind, fact, now).sequence(order.events().size());
    }

    Proposal propose(OrderEvent.Draft draft) {
        return propose(draft, Optional.empty());
    }

    /** What was recorded before is proposed again, and comes to nothing: a command that is repeated meets no objection. */
    Proposal propose(OrderEvent.Draft draft, Optional<Phrase> objection) {
        OrderEvent event = recorded(draft);
        boolean known = order.events().stream().anyMatch(before -> before.id().equals(event.id()));
        return objection.isEmpty() || known
                ? new Proposal.Events(List.of(event))
                : new Proposal.Vetoed(objection.get());
    }

    /** Objects to no pieces at all, to a line that the order does not have, and to more pieces than there are. */
    Optional<Phrase> tooMany(Items items, String key, ToIntFunction<LineLedger> most) {
        return tooMany(items, key, (sku, ledger) -> most.applyAsInt(ledger));
    }

    Optional<Phrase> tooMany(Items items, String key, ToIntBiFunction<Sku, LineLedger> most) {
        return items.isEmpty()
                ? Optional.of(Phrase.of("order.veto.no_items"))
                : items.quantities().keySet().stream()
                        .flatMap(sku -> tooMany(sku, items.of(sku), key, most).stream())
                        .findFirst();
    }

    private Optional<Phrase> tooMany(Sku sku, int pieces, String key, ToIntBiFunction<Sku, LineLedger> most) {
        Optional<LineLedger> ledger = order.ledger(sku);
        if (ledger.isEmpty()) {
            return Optional.of(Phrase.of("order.veto.unknown_sku").withCode("sku", sku.value()));
        }
        int left = Math.max(0, most.applyAsInt(sku, ledger.get()));
        return pieces <= left
                ? Optional.empty()
                : Optional.of(Phrase.of(key).withCode("sku", sku.value()).with("open", left));
    }

    /** The objection, unless something holds. */
    static Optional<Phrase> unless(boolean fine, Phrase objection) {
        return fine ? Optional.empty() : Optional.of(objection);
    }
}
