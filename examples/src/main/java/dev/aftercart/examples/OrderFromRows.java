package dev.aftercart.examples;

import dev.aftercart.order.Address;
import dev.aftercart.order.Bundle;
import dev.aftercart.order.Line;
import dev.aftercart.order.Order;
import dev.aftercart.order.OrderCommand;
import dev.aftercart.order.OrderCommands;
import dev.aftercart.order.OrderDraft;
import dev.aftercart.order.OrderPhrases;
import dev.aftercart.order.Proposal;
import dev.aftercart.order.Sku;
import dev.aftercart.order.Totals;
import dev.aftercart.order.Trait;
import dev.aftercart.text.Texts;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.joda.money.Money;

/** An order made from the rows of a shop's own tables: a bundle, an engraved ring, a pre-order, a download, a discount, tax. */
public final class OrderFromRows {

    /** A row of the shop's order table. */
    record OrderRow(String number, Instant placedAt, String country, String tier, String coupon, Money couponAmount) {}

    /** A row of the shop's table of order items. */
    record ItemRow(String sku, String name, String type, int quantity, Money price, String taxPercent) {}

    private OrderFromRows() {}

    /**
     * Runs the example.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(PrintStream out) {
        OrderRow row = new OrderRow(
                "1002", Instant.parse("2026-03-07T09:00:00Z"), "SA", "gold", "SPRING", Money.parse("SAR 50.00"));
        List<ItemRow> items = List.of(
                new ItemRow("RING", "Ring", "stock", 1, Money.parse("SAR 600.00"), "15"),
                new ItemRow("RING/2", "Ring, engraved", "engraved", 1, Money.parse("SAR 650.00"), "15"),
                new ItemRow("ALBUM", "Album, out in May", "preorder", 1, Money.parse("SAR 79.00"), "15"),
                new ItemRow("E-BOOK", "How to care for silver", "download", 1, Money.parse("SAR 20.00"), "15"));

        OrderDraft draft = draft(row, items);
        Order order = Order.fold(draft.number(), draft.events(row.placedAt()));
        out.println("== placed");
        receipt(order.totals().orElseThrow(), out);

        order = after(order, o -> o.payments().captured(Money.parse("SAR 500.00"), "gift_card", "g-81"), out);
        order = after(order, o -> o.paid(Money.parse("SAR 1124.00"), "ch-9"), out);
        order = after(order, OrderCommands::provided, out);
        order = after(
                order,
                o -> o.shipped(p -> p.courier("dhl")
                        .tracking("1234567890")
                        .bundle("TEA-SET", 1)
                        .item("RING", 1)),
                out);
        order = after(order, o -> o.cancelled("changed_mind"), out);
        out.println("== on its way");
        ledgers(order, out);
        out.println(order.milestone() + ", " + order.tracks());
    }

    private static OrderDraft draft(OrderRow row, List<ItemRow> items) {
        OrderDraft draft = Order.place(row.number())
                .at(row.placedAt())
                .tier(row.tier())
                .shipTo(Address.in(row.country()).withZone("Asia/Riyadh"))
                .shipping("express", Money.parse("SAR 25.00"))
                .shippingTax(Money.parse("SAR 3.26"))
                .discount(row.couponAmount(), row.coupon())
                .payment("card")
                .channel("web", "sa")
                .bundle(
                        Bundle.of("TEA-SET", "Tea set", 1),
                        Money.parse("SAR 300.00"),
                        Line.of(Sku.of("CUP"), "Cup", 4, Money.parse("SAR 40.00"))
                                .withTax("15"),
                        Line.of(Sku.of("POT"), "Pot", 1, Money.parse("SAR 180.00"))
                                .withTax("15"));
        items.forEach(item -> draft.line(line(item)));
        return draft;
    }

    private static Line line(ItemRow item) {
        Line line = Line.of(Sku.of(item.sku()), item.name(), item.quantity(), item.price())
                .withTax(item.taxPercent());
        return switch (item.type()) {
            // The same ring stands in two lines: the engraved one has a key of its own, and says what it is of.
            case "engraved" -> line.withProduct("RING").withTraits(Trait.PERSONALISED, Trait.GIFT);
            case "preorder" -> line.withRelease(LocalDate.parse("2026-05-04"));
            case "download" -> line.withTraits(Trait.DIGITAL);
            default -> line;
        };
    }

    /** What {@code Aftercart.record} does, without a store: an hour later, the command, or why not. */
    private static Order after(Order order, OrderCommand command, PrintStream out) {
        Instant now = order.events().get(order.events().size() - 1).occurredAt().plusSeconds(3_600);
        Proposal proposal = command.propose(new OrderCommands(order, now, null));
        if (proposal instanceof Proposal.Vetoed vetoed) {
            out.println("no: " + Texts.of(OrderPhrases.bundle()).render(vetoed.why(), Locale.ENGLISH));
            return order;
        }
        return order.with(((Proposal.Events) proposal).events());
    }

    private static void receipt(Totals totals, PrintStream out) {
        out.println("goods     " + totals.subtotal());
        out.println("discount  " + totals.discount().negated());
        out.println("shipping  " + totals.shipping());
        out.println("total     " + totals.total() + " with " + totals.tax() + " tax in it");
    }

    private static void ledgers(Order order, PrintStream out) {
        for (Line line : order.lines()) {
            order.ledger(line.sku())
                    .ifPresent(ledger -> out.println(line.quantity() + " x " + line.sku() + " for " + line.total()
                            + ": to send " + ledger.open() + ", left " + ledger.shipped() + ", delivered "
                            + ledger.delivered()));
        }
    }
}
