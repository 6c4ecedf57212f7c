package dev.aftercart.order;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What an order costs, as it stands on a receipt. All in one currency: an amount in another one is left out, and listed by
 * {@link Order#anomalies()}.
 *
 * @param subtotal all lines before discounts
 * @param discount what is taken off, from lines and from the order
 * @param shipping what shipping costs
 * @param paymentFee what the way of paying costs, such as a fee for cash on delivery
 * @param tax the tax of the lines and of shipping, as far as it was said
 * @param taxIncluded whether the tax is within the other amounts already, and not added to them
 * @param total what the customer owes in the end
 */
public record Totals(
        Money subtotal, Money discount, Money shipping, Money paymentFee, Money tax, boolean taxIncluded, Money total) {

    /** The totals of some lines; empty when there are none. */
    static Optional<Totals> of(List<Line> lines, Checkout checkout) {
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        Money subtotal = Money.zero(lines.get(0).currency());
        Money discount = subtotal;
        Money tax = plus(subtotal, checkout.shippingTax());
        for (Line line : lines) {
            subtotal = subtotal.plus(line.unitPrice().multipliedBy(line.quantity()));
            discount = discount.plus(line.discount()).plus(line.orderDiscount());
            tax = plus(tax, line.tax().orElse(null));
        }
        Money none = Money.zero(subtotal.getCurrencyUnit());
        Money shipping = plus(none, checkout.shippingFee());
        Money fee = plus(none, checkout.paymentFee());
        Money net = subtotal.minus(discount).plus(shipping).plus(fee);
        Money total = checkout.taxIncluded() ? net : net.plus(tax);
        return Optional.of(new Totals(subtotal, discount, shipping, fee, tax, checkout.taxIncluded(), total));
    }

    private static Money plus(Money sum, @Nullable Money amount) {
        CurrencyUnit currency = sum.getCurrencyUnit();
        boolean counts = amount != null && currency.equals(amount.getCurrencyUnit());
        return counts ? sum.plus(Objects.requireNonNull(amount)) : sum;
    }
}
