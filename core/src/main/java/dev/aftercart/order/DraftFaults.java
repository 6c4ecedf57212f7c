package dev.aftercart.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Everything that keeps a draft from being an order, each fault a sentence that names the field. */
final class DraftFaults {

    private final OrderNumber number;
    private final List<Line> lines;
    private final List<String> faults;

    DraftFaults(OrderNumber number, List<Line> lines, Checkout checkout) {
        this.number = number;
        this.lines = lines;
        this.faults = new ArrayList<>(LineFaults.of(lines));
        if (faults.isEmpty()) {
            amount("shipping fee", checkout.shippingFee());
            amount("tax of shipping", checkout.shippingTax());
            amount("payment fee", checkout.paymentFee());
            amount("amount to be paid at the door", checkout.cashOnDelivery());
        }
        if (checkout.guest() && !checkout.tier().isEmpty()) {
            fault("tier is \"" + checkout.tier() + "\", but a guest has none: leave out tier(code) or guest()");
        }
    }

    DraftFaults placed(@Nullable Instant at) {
        if (at == null) {
            fault("say when it was placed, with at(instant)");
        }
        return this;
    }

    DraftFaults promise(List<LocalDate> days) {
        if (!days.isEmpty() && days.get(1).isBefore(days.get(0))) {
            fault("promise ends on " + days.get(1) + ", before it begins on " + days.get(0));
        }
        return this;
    }

    /** More taken off than there is; with a fault among the lines, nobody knows how much there is. */
    DraftFaults discounts(List<Money> discounts) {
        int before = faults.size();
        discounts.forEach(discount -> amount("discount of the order", discount));
        if (discounts.isEmpty()
                || faults.size() > before
                || !LineFaults.of(lines).isEmpty()) {
            return this;
        }
        Money sum = Money.total(discounts);
        Money most = Pricing.most(lines);
        if (sum.isGreaterThan(most)) {
            fault("discount of the order must not be above " + most
                    + ", what the lines without gift cards cost, but was " + sum);
        }
        return this;
    }

    private void amount(String what, @Nullable Money amount) {
        if (amount == null || lines.isEmpty()) {
            return;
        }
        CurrencyUnit currency = lines.get(0).currency();
        if (!amount.getCurrencyUnit().equals(currency)) {
            fault("an order has one currency: its lines are in " + currency + ", but the " + what + " is " + amount);
        } else if (amount.isNegative()) {
            fault(what + " must not be negative, but was " + amount);
        }
    }

    private void fault(String what) {
        faults.add(what);
    }

    void orThrow() {
        if (faults.size() == 1) {
            throw new IllegalStateException("order " + number + ": " + faults.get(0));
        }
        if (!faults.isEmpty()) {
            throw new IllegalStateException(
                    "order " + number + " has " + faults.size() + " faults:\n- " + String.join("\n- ", faults));
        }
    }
}
