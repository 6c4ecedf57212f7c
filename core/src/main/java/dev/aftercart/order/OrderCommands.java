package dev.aftercart.order;

import dev.aftercart.explain.Phrase;
import dev.aftercart.promise.DateWindow;
import dev.aftercart.promise.Estimate;
import dev.aftercart.tracking.Direction;
import dev.aftercart.tracking.Leg;
import dev.aftercart.tracking.TrackingReading;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What can be done to an order at an instant. Nothing here changes anything: each method says which events would be recorded,
 * or why none are. A command that was recorded before, with the same key, is proposed again and comes to nothing.
 *
 * <p>Immutable and thread-safe.
 */
public final class OrderCommands {

    private final Order order;
    private final Instant now;
    private final @Nullable StatusModel model;
    private final Proposer proposer;

    /**
     * What can be done to an order.
     *
     * @param order the order as it is
     * @param now when it is done
     * @param model the merchant's own statuses, or null when there are none
     */
    public OrderCommands(Order order, Instant now, @Nullable StatusModel model) {
        this(
                new Proposer(Objects.requireNonNull(order, "order"), Objects.requireNonNull(now, "now"), now, false),
                model);
    }

    private OrderCommands(Proposer proposer, @Nullable StatusModel model) {
        this.order = proposer.order;
        this.now = proposer.now;
        this.model = model;
        this.proposer = proposer;
    }

    /**
     * What was done at an instant in the past and is imported now: it counts, and nobody is to be told of it.
     *
     * @param happened when it was done
     * @return commands whose events are marked as history
     */
    public OrderCommands backfilled(Instant happened) {
        return new OrderCommands(proposer.backfilled(happened), model);
    }

    /**
     * The order as it is.
     *
     * @return the order
     */
    public Order order() {
        return order;
    }

    /**
     * What can be done about its money.
     *
     * @return the commands
     */
    public PaymentCommands payments() {
        return new PaymentCommands(proposer);
    }

    /**
     * What can be done about cancelling it.
     *
     * @return the commands
     */
    public CancellationCommands cancellation() {
        return new CancellationCommands(proposer);
    }

    /**
     * What can be done about goods that the customer has.
     *
     * @return the commands for returns, exchanges and claims
     */
    public ReturnCommands returns() {
        return new ReturnCommands(proposer);
    }

    /**
     * The shop accepts the order.
     *
     * @return the event
     */
    public Proposal confirmed() {
        return one(proposer.event(EventKind.CONFIRMED, Fact.Empty.INSTANCE).key("confirmed"));
    }

    /**
     * Money was taken, by the means that the customer chose at checkout.
     *
     * @param amount how much
     * @param key the payment provider's key for it, so that it counts once
     * @return the event, or a veto as {@link PaymentCommands#captured} gives it
     */
    public Proposal paid(Money amount, String key) {
        return payments().captured(amount, order.checkout().paymentMethod(), key);
    }

    /**
     * Money was given back, by the means that the customer chose at checkout.
     *
     * @param amount how much
     * @param key the payment provider's key for it, so that it counts once
     * @return the event, or a veto as {@link PaymentCommands#refunded} gives it
     */
    public Proposal refunded(Money amount, String key) {
        return payments().refunded(amount, order.checkout().paymentMethod(), key);
    }

    /**
     * The lines were changed. What was taken off the order stays taken off, as far as the lines cost so much, and is
     * {@linkplain #edited(List, Money) shared anew}.
     *
     * @param lines all lines as they are now
     * @return the event, or a veto when more of a line was sent or cancelled than would be left of it, or the currency is
     *     another one
     * @throws IllegalArgumentException when the lines cannot be one order's
     */
    public Proposal edited(List<Line> lines) {
        List<Line> sound = LineFaults.refusing(lines);
        CurrencyUnit currency = sound.get(0).currency();
        List<Money> shares = order.lines().stream()
                .filter(line -> line.currency().equals(currency))
                .map(Line::orderDiscount)
                .toList();
        return priced(sound, Money.total(currency, shares));
    }

    /**
     * The lines were changed, and with them what is taken off the order. It is shared among the lines by what they cost, to the
     * smallest coin; gift cards take no share, and shares that lines bring do not count. Where a line then costs something else,
     * its tax is worked out anew from its rate.
     *
     * @param lines all lines as they are now
     * @param discount what is taken off the whole order now
     * @return the event, or a veto as for {@link #edited(List)}
     * @throws IllegalArgumentException when the lines cannot be one order's, or the discount is negative, in another currency or
     *     above what the lines cost
     */
    public Proposal edited(List<Line> lines, Money discount) {
        List<Line> sound = LineFaults.refusing(lines);
        Money most = Pricing.most(Pricing.bare(sound));
        boolean fits = discount.getCurrencyUnit().equals(most.getCurrencyUnit())
                && !discount.isNegative()
                && !discount.isGreaterThan(most);
        if (!fits) {
            throw new IllegalArgumentException("discount of the order must be from zero to " + most
                    + ", what the lines without gift cards cost, but was " + discount);
        }
        return priced(sound, discount);
    }

    private Proposal priced(List<Line> lines, Money discount) {
        List<Line> priced = Pricing.edited(lines, discount, order.checkout().taxIncluded());
        return proposer.propose(
                proposer.event(EventKind.EDITED, new Fact.Edited(priced)), new EditObjection(order).to(priced));
    }

    /**
     * Stock was set aside.
     *
     * @param items what was set aside
     * @return the event, or a veto when it is more than is needed
     */
    public Proposal allocated(Items items) {
        Optional<Phrase> tooMany = proposer.tooMany(
                items,
                "order.veto.more_than_needed",
                ledger -> ledger.ordered() - ledger.cancelled() - ledger.allocated());
        return proposer.propose(proposer.event(EventKind.ALLOCATED, new Fact.Allocated(items)), tooMany);
    }

    /**
     * A parcel leaves.
     *
     * @param parcel describes the parcel
     * @return the event, or a veto when it holds more than can be sent; in an exchange it may hold anything
     */
    public Proposal shipped(UnaryOperator<ParcelDraft> parcel) {
        ParcelDraft draft = parcel.apply(new ParcelDraft(order));
        boolean counts =
                draft.direction() == Direction.FORWARD && !draft.items().isEmpty();
        Optional<Phrase> tooMany = counts
                ? proposer.tooMany(draft.items(), "order.veto.more_than_open", LineLedger::sendable)
                : Optional.empty();
        return proposer.propose(proposer.event(EventKind.SHIPPED, draft.fact()).key(draft.key()), tooMany);
    }

    /**
     * The customer got everything that is digital: downloads, licences, codes.
     *
     * @return the event, or a veto when nothing of that kind is left
     */
    public Proposal provided() {
        Items items = Items.NONE;
        for (Line line : order.lines()) {
            int left = order.ledger(line.sku()).map(LineLedger::toProvide).orElse(0);
            items = left > 0 ? items.plus(Items.of(line.sku(), left)) : items;
        }
        return items.isEmpty() ? veto(Phrase.of("order.veto.nothing_to_provide")) : provided(items);
    }

    /**
     * The customer got goods without a parcel: a download, or a collection in the shop.
     *
     * @param items what they got
     * @return the event, or a veto when it is more than has not left yet
     */
    public Proposal provided(Items items) {
        Optional<Phrase> tooMany = proposer.tooMany(items, "order.veto.more_than_open", LineLedger::outstanding);
        return tooMany.isPresent()
                ? veto(tooMany.get())
                : one(proposer.event(EventKind.PROVIDED, new Fact.Provided(items)));
    }

    /**
     * The order is cancelled as a whole. Parts of it are cancelled through {@link #cancellation()}.
     *
     * @param reason the code of why, such as {@code changed_mind}
     * @return the event, or a veto when something is with a courier or the customer
     */
    public Proposal cancelled(String reason) {
        return cancellation().done(reason);
    }

    /**
     * The order enters one of the merchant's own statuses.
     *
     * @param status the status
     * @return the event, or a veto by the model: no such way, or a guard's objection
     * @throws IllegalStateException when the shop has no status model
     */
    public Proposal enter(String status) {
        if (model == null) {
            throw new IllegalStateException(
                    "entering status \"" + status + "\" needs a StatusModel, but there is none");
        }
        Optional<Phrase> objection = model.objection(order, status);
        return objection.isPresent()
                ? veto(objection.get())
                : one(OrderEvent.of(EventKind.STATUS_ENTERED, model.entering(status), now));
    }

    /**
     * The shop gives the customer a date: the first one is a promise, each one after it a revision.
     *
     * @param window between which days
     * @return the event; none when the customer was told these days already
     */
    public Proposal promised(DateWindow window) {
        return dated(Estimate.by(Estimate.Source.MERCHANT, window));
    }

    /**
     * The customer asked for another day and gets it. The order is late only after that day.
     *
     * @param window between which days
     * @return the event; none when these are the days that the customer asked for last
     */
    public Proposal rescheduled(DateWindow window) {
        return dated(Estimate.by(Estimate.Source.CUSTOMER, window));
    }

    private Proposal dated(Estimate estimate) {
        Optional<Estimate> told = order.promises().latest(estimate.source());
        boolean isFirst = told.isEmpty() && estimate.source() == Estimate.Source.MERCHANT;
        EventKind kind = isFirst ? EventKind.PROMISE_MADE : EventKind.PROMISE_REVISED;
        return told.equals(Optional.of(estimate))
                ? new Proposal.Events(List.of())
                : one(proposer.event(kind, new Fact.Promised(estimate)));
    }

    /**
     * An event does not hold: it was recorded by mistake.
     *
     * @param mistake which event
     * @param by the code of who says so; not a person's name
     * @param reason the code of why
     * @return the event, or a veto when the order has no such event
     */
    public Proposal corrected(EventId mistake, String by, String reason) {
        Fact fact = new Fact.Correction(mistake, null, by, reason);
        return proposer.propose(proposer.event(EventKind.CORRECTED, fact), unknown(mistake));
    }

    /**
     * An event does not hold, and another stands in its place.
     *
     * @param mistake which event
     * @param instead what happened in truth
     * @param by the code of who says so; not a person's name
     * @param reason the code of why
     * @return both events, or a veto when the order has no such event
     */
    public Proposal corrected(EventId mistake, OrderEvent.Draft instead, String by, String reason) {
        OrderEvent truth = proposer.recorded(instead);
        Fact fact = new Fact.Correction(mistake, truth.id(), by, reason);
        OrderEvent correction = proposer.recorded(proposer.event(EventKind.CORRECTED, fact));
        return unknown(mistake).map(OrderCommands::veto).orElse(new Proposal.Events(List.of(truth, correction)));
    }

    private Optional<Phrase> unknown(EventId id) {
        boolean known = order.events().stream().anyMatch(event -> event.id().equals(id));
        return Proposer.unless(known, Phrase.of("order.veto.unknown_event").withCode("event", id.value()));
    }

    /**
     * Somebody wrote a note.
     *
     * @param reference where its words are kept, beside the log
     * @return the event
     */
    public Proposal noted(String reference) {
        return one(proposer.event(EventKind.NOTED, new Fact.Note(reference)).key("noted:" + reference));
    }

    /**
     * A courier reported. What was heard before is left out.
     *
     * @param reading what it said
     * @return the events that are new; without the courier's sentences, which may name people
     */
    public Proposal tracked(TrackingReading reading) {
        return new Proposal.Events(new TrackingNews(proposer, reading).events());
    }

    /**
     * A courier handed a parcel on to another one: what is reported under the new number is about the same parcel.
     *
     * @param from the parcel's number until now
     * @param to its number from now on, with the next courier
     * @return the event
     */
    public Proposal handedOn(Leg from, Leg to) {
        return one(TrackingNews.handedOn(from, to, now));
    }

    private Proposal one(OrderEvent.Draft draft) {
        return proposer.propose(draft.sequence(order.events().size()));
    }

    private static Proposal veto(Phrase why) {
        return new Proposal.Vetoed(why);
    }
}
