package dev.aftercart.order;

import dev.aftercart.explain.Phrase;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What can be done about an order's money. Each step carries the payment provider's own key, so that it counts once, and by
 * which means it was paid, since an order may be paid by several.
 *
 * <p>Immutable and thread-safe.
 */
public final class PaymentCommands {

    private final Proposer proposer;

    PaymentCommands(Proposer proposer) {
        this.proposer = proposer;
    }

    /**
     * Money was reserved.
     *
     * @param amount how much
     * @param method by which means, such as {@code card} or {@code gift_card}
     * @param key the payment provider's key for it
     * @return the event, or a veto when it is not in the order's currency
     */
    public Proposal authorised(Money amount, String method, String key) {
        return money(EventKind.PAYMENT_AUTHORISED, new Fact.Payment(amount, method), key);
    }

    /**
     * Money was taken.
     *
     * @param amount how much
     * @param method by which means, such as {@code card} or {@code gift_card}
     * @param key the payment provider's key for it
     * @return the event, or a veto when it is not in the order's currency
     */
    public Proposal captured(Money amount, String method, String key) {
        return money(EventKind.PAYMENT_CAPTURED, new Fact.Payment(amount, method), key);
    }

    /**
     * A payment did not go through.
     *
     * @param amount how much it would have been
     * @param method by which means
     * @param key the payment provider's key for it
     * @return the event
     */
    public Proposal failed(Money amount, String method, String key) {
        return money(EventKind.PAYMENT_FAILED, new Fact.Payment(amount, method), key);
    }

    /**
     * Money was given back.
     *
     * @param amount how much
     * @param method by which means
     * @param key the payment provider's key for it
     * @return the event, or a veto when it is more than was taken and not given back yet
     */
    public Proposal refunded(Money amount, String method, String key) {
        return money(EventKind.PAYMENT_REFUNDED, new Fact.Payment(amount, method), key);
    }

    private Proposal money(EventKind kind, Fact.Payment payment, String key) {
        OrderEvent.Draft event = proposer.event(kind, payment).key(kind.code() + ":" + key);
        return proposer.propose(event, foreign(payment.amount()).or(() -> tooMuch(kind, payment.amount())));
    }

    private Optional<Phrase> foreign(Money amount) {
        CurrencyUnit given = amount.getCurrencyUnit();
        return proposer.order
                .total()
                .map(Money::getCurrencyUnit)
                .filter(currency -> !currency.equals(given))
                .map(currency -> Phrase.of("order.veto.currency")
                        .withCode("currency", currency.getCode())
                        .withCode("given", given.getCode()));
    }

    private Optional<Phrase> tooMuch(EventKind kind, Money amount) {
        if (kind != EventKind.PAYMENT_REFUNDED) {
            return Optional.empty();
        }
        Money none = Money.zero(amount.getCurrencyUnit());
        Money captured = proposer.order.captured().orElse(none);
        Money refunded = proposer.order.refunded().orElse(none);
        boolean comparable = captured.isSameCurrency(amount) && refunded.isSameCurrency(amount);
        Money left = comparable && captured.isGreaterThan(refunded) ? captured.minus(refunded) : none;
        return Proposer.unless(
                !amount.isGreaterThan(left),
                Phrase.of("order.veto.refund_too_high").with("left", left));
    }
}
