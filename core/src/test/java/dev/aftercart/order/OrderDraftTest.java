package dev.aftercart.order;

import static dev.aftercart.order.OrderFixtures.ORDERED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercart.customer.Customer;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class OrderDraftTest {

    @Test
    void an_order_knows_who_bought_and_on_which_terms() {
        Checkout checkout = placed(simple().customer(Customer.of("c-77").language("ar"))
                        .tier("gold")
                        .business("PO-4711")
                        .gift()
                        .channel("app", "sa"))
                .checkout();

        assertThat(checkout.customer()).hasToString("c-77");
        assertThat(checkout.tier()).isEqualTo("gold");
        assertThat(checkout.business()).isTrue();
        assertThat(checkout.purchaseOrder()).isEqualTo("PO-4711");
        assertThat(checkout.gift()).isTrue();
        assertThat(checkout.guest()).isFalse();
        assertThat(checkout).isNotEqualTo(Checkout.UNKNOWN);
    }

    @Test
    void a_line_knows_what_is_special_about_it() {
        Line ring = Line.of(Sku.of("RING/2"), "Engraved ring", 1, sar("900.00"))
                .withProduct("RING")
                .withVendor("Atelier")
                .withTraits(Trait.PERSONALISED, Trait.GIFT_WRAPPED)
                .withRelease(LocalDate.parse("2026-05-01"))
                .withGrams(40)
                .withShipTo(Address.in("AE").withRegion("Dubai"));
        Order order = placed(simple().line(ring).shipTo(Address.in("SA").withPostcode("11564")));

        assertThat(order.line(Sku.of("RING/2"))).contains(ring);
        assertThat(ring.product()).isEqualTo(Sku.of("RING"));
        assertThat(ring.is(Trait.PERSONALISED)).isTrue();
        assertThat(ring.is(Trait.DIGITAL)).isFalse();
        assertThat(order.shipTo(Sku.of("RING/2"))).contains(Address.in("AE").withRegion("Dubai"));
        assertThat(order.shipTo(Sku.of("MUG"))).contains(Address.in("SA").withPostcode("11564"));
    }

    @Test
    void a_receipt_adds_up_with_tax_included() {
        Totals totals = placed(simple().line(Line.of(Sku.of("LAMP"), "Lamp", 2, sar("57.50"))
                                .withDiscount(sar("15.00"))
                                .withTax("15"))
                        .discount(sar("10.00"), "SPRING10")
                        .shipping("express", sar("11.50"))
                        .shippingTax(sar("1.50"))
                        .paymentFee(sar("5.00")))
                .totals()
                .orElseThrow();

        assertThat(totals.subtotal()).isEqualTo(sar("135.00"));
        assertThat(totals.discount()).isEqualTo(sar("25.00"));
        // The lamps bear 8.33 of the ten: 91.67 with fifteen per cent in it.
        assertThat(totals.tax()).isEqualTo(sar("13.46"));
        assertThat(totals.total()).isEqualTo(sar("126.50"));
    }

    @Test
    void tax_that_is_added_is_owed_too() {
        Totals totals = placed(Order.place("1")
                        .at(ORDERED)
                        .taxAdded()
                        .line(Line.of(Sku.of("LAMP"), "Lamp", 1, Money.parse("USD 19.99"))
                                .withTax("8.875"))
                        .line(Line.of(Sku.of("BOOK"), "Book", 1, Money.parse("USD 10.00"))
                                .withTax("0")))
                .totals()
                .orElseThrow();

        assertThat(totals.tax()).isEqualTo(Money.parse("USD 1.77"));
        assertThat(totals.total()).isEqualTo(Money.parse("USD 31.76"));
    }

    @Test
    void a_discount_of_the_order_is_shared_to_the_last_coin_and_not_by_gift_cards() {
        Order order = placed(Order.place("1")
                .at(ORDERED)
                .line("A", "A", 1, sar("10.00"))
                .line("B", "B", 1, sar("10.00"))
                .line("C", "C", 1, sar("10.00"))
                .line(Line.of(Sku.of("CARD"), "Gift card", 1, sar("500.00")).withTraits(Trait.GIFT_CARD))
                .discount(sar("10.00"), "TEN"));

        assertThat(order.lines())
                .extracting(Line::orderDiscount)
                .containsExactly(sar("3.34"), sar("3.33"), sar("3.33"), sar("0.00"));
        assertThat(order.checkout().discountCodes()).containsExactly("TEN");
    }

    @Test
    void shares_add_up_and_are_never_a_coin_from_what_they_should_be() {
        for (long seed = 1; seed <= 5_000; seed++) {
            Random random = new Random(seed);
            CurrencyUnit currency = CurrencyUnit.of(List.of("SAR", "JPY", "KWD").get(random.nextInt(3)));
            Money whole = Money.ofMinor(currency, random.nextInt(100_000));
            List<Money> weights = random.ints(1 + random.nextInt(7), 1, 100_000)
                    .mapToObj(minor -> Money.ofMinor(currency, minor))
                    .toList();
            List<Money> shares = Shares.of(whole, weights);

            assertThat(Money.total(shares)).as("seed %d", seed).isEqualTo(whole);
            double sum = Money.total(weights).getAmount().doubleValue();
            for (int i = 0; i < shares.size(); i++) {
                double exact =
                        whole.getAmountMinorLong() * weights.get(i).getAmount().doubleValue() / sum;
                assertThat(shares.get(i).getAmountMinorLong() - exact)
                        .as("seed %d", seed)
                        .isBetween(-1.0, 1.0);
            }
        }
    }

    @Test
    void a_bundle_is_the_lines_of_its_parts_at_the_price_of_the_whole() {
        Order order = placed(Order.place("1")
                .at(ORDERED)
                .bundle(
                        Bundle.of("TEA-SET", "Tea set", 2),
                        sar("200.00"),
                        Line.of(Sku.of("CUP"), "Cup", 4, sar("30.00")),
                        Line.of(Sku.of("POT"), "Pot", 1, sar("130.00"))));

        assertThat(order.lines()).extracting(Line::quantity).containsExactly(8, 2);
        assertThat(order.lines()).extracting(Line::total).containsExactly(sar("192.00"), sar("208.00"));
        assertThat(order.total()).contains(sar("400.00"));
        Bundle set = order.lines().get(0).bundle().orElseThrow();
        assertThat(set.pieces(order.lines(), 1))
                .isEqualTo(Items.of(Sku.of("CUP"), 4).plus(Items.of(Sku.of("POT"), 1)));
    }

    @Test
    void a_bundle_that_cannot_be_is_refused_by_name() {
        Line cup = Line.of(Sku.of("CUP"), "Cup", 4, sar("30.00"));
        Bundle set = Bundle.of("TEA-SET", "Tea set", 2);

        assertThatThrownBy(() -> simple().bundle(set, sar("200.00"), cup))
                .hasMessage(
                        "price of bundle TEA-SET must be between zero and what its parts cost by themselves, SAR 240.00"
                                + " for 2, but was SAR 400.00");
        assertThatThrownBy(() -> simple().bundle(set, sar("200.00"))).hasMessageContaining("needs at least one part");
        assertThatThrownBy(() -> simple().bundle(set, Money.parse("EUR 1.00"), cup))
                .hasMessageContaining("in EUR")
                .hasMessageContaining("CUP in SAR");
        assertThatThrownBy(() -> placed(simple().line(
                                Line.of(Sku.of("CUP"), "Cup", 3, sar("30.00")).withBundle(set))
                        .line(Line.of(Sku.of("POT"), "Pot", 2, sar("30.00")).withBundle(Bundle.of("TEA-SET", "Set", 1)))
                        .line("TEA-SET", "Tea set", 1, sar("1.00"))))
                .hasMessageContaining("bundle TEA-SET is described in two ways")
                .hasMessageContaining("SKU TEA-SET is both a line and a bundle");
        assertThatThrownBy(() -> set.pieces(List.of(cup.withQuantity(3).withBundle(set)), 1))
                .hasMessageContaining("3 of CUP in 2 bundles");
    }

    @Test
    void every_fault_of_a_draft_is_named_at_once() {
        OrderDraft draft = Order.place("1")
                .guest()
                .tier("gold")
                .line("MUG", "Mug", 1, sar("20.00"))
                .shipping("express", Money.parse("EUR 5.00"))
                .paymentFee(sar("-1.00"))
                .discount(sar("30.00"), "")
                .promise(LocalDate.parse("2026-03-12"), LocalDate.parse("2026-03-10"));

        assertThatThrownBy(() -> draft.events(ORDERED))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("order 1 has 6 faults")
                .hasMessageContaining("at(instant)")
                .hasMessageContaining("tier is \"gold\"")
                .hasMessageContaining("lines are in SAR, but the shipping fee is EUR 5.00")
                .hasMessageContaining("payment fee must not be negative, but was SAR -1.00")
                .hasMessageContaining("must not be above SAR 20.00")
                .hasMessageContaining("promise ends on 2026-03-10, before it begins on 2026-03-12");
    }

    @Test
    void a_sku_that_stands_twice_says_what_to_do() {
        assertThatThrownBy(() -> placed(simple().line("MUG", "Mug, engraved", 1, sar("25.00"))))
                .hasMessageContaining("SKU MUG stands in two lines")
                .hasMessageContaining("withProduct(\"MUG\")");
    }

    @Test
    void a_value_that_cannot_be_is_refused_where_it_is_given() {
        Line mug = Line.of(Sku.of("MUG"), "Mug", 2, sar("20.00"));

        assertThatThrownBy(() -> mug.withDiscount(sar("30.00")).withOrderDiscount(sar("10.01")))
                .hasMessageContaining("discount of MUG")
                .hasMessageContaining("SAR 40.01");
        assertThatThrownBy(() -> mug.withDiscount(sar("-1.00"))).hasMessageContaining("must not be negative");
        assertThatThrownBy(() -> mug.withTax("15", Money.parse("EUR 1.00"))).hasMessageContaining("must be in SAR");
        for (String rate : List.of("101", "-1", "1e9", "15%", "", "0.1234567")) {
            assertThatThrownBy(() -> mug.withTax(rate)).hasMessageContaining("from 0 to 100");
        }
        assertThatThrownBy(() -> mug.withGrams(-1)).hasMessageContaining("grams");
        assertThatThrownBy(() -> mug.withVendor("a\nb")).hasMessageContaining("a vendor");
        assertThatThrownBy(() -> Address.in("sa")).hasMessageContaining("ISO 3166-1");
        assertThatThrownBy(() -> Address.in("SA").withPostcode("1".repeat(101))).hasMessageContaining("a postcode");
        assertThat(Address.in("SA").withRegion(" ")).isEqualTo(Address.in("SA"));
        assertThatThrownBy(() -> simple().business("sara@example.com")).hasMessageContaining("e-mail");
        assertThatThrownBy(() -> simple().tier("")).hasMessageContaining("a tier");
    }

    private static OrderDraft simple() {
        return Order.place("1").at(ORDERED).line("MUG", "Mug", 1, sar("20.00"));
    }

    private static Order placed(OrderDraft draft) {
        return Order.fold(draft.number(), draft.events(ORDERED));
    }

    private static Money sar(String amount) {
        return Money.parse("SAR " + amount);
    }
}
