package dev.aftercart.order;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Works out, when an order is placed, what each line bears of a bundle's price, of the order's discounts, and of tax. */
final class Pricing {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private Pricing() {}

    /** The lines of a bundle: its parts, multiplied, at what they cost by themselves less what the bundle saves. */
    static List<Line> parts(Bundle bundle, Money price, List<Line> parts) {
        List<Line> whole = parts.stream()
                .map(part -> part.withQuantity(Math.multiplyExact(part.quantity(), bundle.quantity()))
                        .withBundle(bundle))
                .toList();
        Money cost = price.multipliedBy(bundle.quantity());
        Money apart = sum(whole, cost.getCurrencyUnit(), bundle);
        if (price.isNegative() || cost.isGreaterThan(apart)) {
            throw new IllegalArgumentException(
                    "price of bundle " + bundle.sku() + " must be between zero and what its parts"
                            + " cost by themselves, " + apart + " for " + bundle.quantity() + ", but was " + cost);
        }
        List<Money> saved = apart.isZero()
                ? whole.stream().map(Line::total).toList()
                : Shares.of(apart.minus(cost), whole.stream().map(Line::total).toList());
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < whole.size(); i++) {
            Line part = whole.get(i);
            lines.add(part.withDiscount(part.discount().plus(saved.get(i))));
        }
        return lines;
    }

    private static Money sum(List<Line> parts, CurrencyUnit currency, Bundle bundle) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException(
                    "bundle " + bundle.sku() + " needs at least one part, but there was none");
        }
        Money sum = Money.zero(currency);
        for (Line part : parts) {
            if (!part.currency().equals(currency)) {
                throw new IllegalArgumentException("price of bundle " + bundle.sku() + " is in " + currency
                        + ", but that of its part " + part.sku() + " in " + part.currency());
            }
            sum = sum.plus(part.total());
        }
        return sum;
    }

    /** The lines with their shares of what is taken off the order, beside shares that they have. */
    static List<Line> discounted(List<Line> lines, Money discount) {
        if (discount.isZero()) {
            return lines;
        }
        List<Money> shares =
                Shares.of(discount, lines.stream().map(Pricing::discountable).toList());
        List<Line> priced = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            priced.add(line.withOrderDiscount(line.orderDiscount().plus(shares.get(i))));
        }
        return priced;
    }

    /**
     * The lines of an edited order: what is taken off it is shared anew, up to what they cost, and tax follows where the rate is
     * known and the line costs something else than it did.
     */
    static List<Line> edited(List<Line> lines, Money discount, boolean taxIncluded) {
        List<Line> bare = bare(lines);
        Money most = most(bare);
        List<Line> shared = discounted(bare, discount.isGreaterThan(most) ? most : discount);
        List<Line> priced = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean costsTheSame = shared.get(i).total().equals(lines.get(i).total());
            priced.add(costsTheSame ? shared.get(i) : untaxed(shared.get(i)));
        }
        return taxed(priced, taxIncluded);
    }

    /** The lines without shares of what is taken off the order. */
    static List<Line> bare(List<Line> lines) {
        return lines.stream()
                .map(line -> line.withOrderDiscount(Money.zero(line.currency())))
                .toList();
    }

    private static Line untaxed(Line line) {
        return line.taxPercent()
                .map(percent -> line.withTax(percent.toPlainString()))
                .orElse(line);
    }

    /** The most that can be taken off an order. */
    static Money most(List<Line> lines) {
        return Money.total(lines.stream().map(Pricing::discountable).toList());
    }

    /** What can be taken off a line: nothing off a gift card, which is money itself. */
    static Money discountable(Line line) {
        return line.is(Trait.GIFT_CARD) ? Money.zero(line.currency()) : line.total();
    }

    /** The lines with their tax, worked out line by line where only the rate is known, and half a coin rounded up. */
    static List<Line> taxed(List<Line> lines, boolean included) {
        return lines.stream().map(line -> taxed(line, included)).toList();
    }

    private static Line taxed(Line line, boolean included) {
        if (line.taxPercent().isEmpty() || line.tax().isPresent()) {
            return line;
        }
        BigDecimal percent = line.taxPercent().get();
        Money tax = tax(line.total(), percent, included);
        return line.withTax(percent.toPlainString(), tax);
    }

    private static Money tax(Money total, BigDecimal percent, boolean included) {
        BigDecimal base = included ? ALL.add(percent) : ALL;
        BigDecimal amount = total.getAmount().multiply(percent).divide(base, total.getScale(), RoundingMode.HALF_UP);
        return Money.of(total.getCurrencyUnit(), amount);
    }
}
