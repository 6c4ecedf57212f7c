package dev.aftercart.notify.page;

import dev.aftercart.explain.Phrase;
import dev.aftercart.order.Checkout;
import dev.aftercart.order.Order;
import dev.aftercart.order.Totals;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** The sums under a list of goods: a row for each amount that is not zero, so that they add up to the total. */
final class Receipt {

    private final List<Row> rows = new ArrayList<>();

    private Receipt() {}

    /** A row: what it is, and how much; the words stand in place of the amount where there is none to pay. */
    record Row(
            Phrase label, @Nullable Money amount, @Nullable Phrase words, boolean strong) {}

    static List<Row> of(Order order) {
        Receipt receipt = new Receipt();
        order.totals().ifPresent(totals -> receipt.write(totals, order.checkout()));
        return List.copyOf(receipt.rows);
    }

    private void write(Totals totals, Checkout checkout) {
        if (!totals.subtotal().equals(totals.total())) {
            row("receipt.subtotal", totals.subtotal());
        }
        if (totals.discount().isPositive()) {
            row("receipt.discount", totals.discount().negated());
        }
        shipping(totals, checkout);
        if (totals.paymentFee().isPositive()) {
            row("receipt.payment_fee", totals.paymentFee());
        }
        if (totals.tax().isPositive() && !totals.taxIncluded()) {
            row("receipt.tax", totals.tax());
        }
        rows.add(new Row(Phrase.of("receipt.total"), totals.total(), null, true));
        if (totals.tax().isPositive() && totals.taxIncluded()) {
            row("receipt.tax_included", totals.tax());
        }
        if (checkout.cashOnDelivery() != null) {
            row("receipt.cash", checkout.cashOnDelivery());
        }
    }

    /** Free is worth a word; unknown is not. */
    private void shipping(Totals totals, Checkout checkout) {
        if (totals.shipping().isPositive()) {
            row("receipt.shipping", totals.shipping());
        } else if (checkout.shippingFee() != null) {
            rows.add(new Row(Phrase.of("receipt.shipping"), null, Phrase.of("receipt.free"), false));
        }
    }

    private void row(String key, Money amount) {
        rows.add(new Row(Phrase.of(key), amount, null, false));
    }

    /** What is given back, and what was given back in all when that is more. */
    static List<Row> refund(Order order, @Nullable Money amount) {
        Receipt receipt = new Receipt();
        if (amount != null) {
            receipt.rows.add(new Row(Phrase.of("receipt.refund"), amount, null, true));
            order.refunded()
                    .filter(all -> all.getCurrencyUnit().equals(amount.getCurrencyUnit()) && all.isGreaterThan(amount))
                    .ifPresent(all -> receipt.row("receipt.refunded", all));
            order.captured().ifPresent(paid -> receipt.row("receipt.paid", paid));
        }
        return List.copyOf(receipt.rows);
    }
}
