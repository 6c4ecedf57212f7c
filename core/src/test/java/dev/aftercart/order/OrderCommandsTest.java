package dev.aftercart.order;

import static dev.aftercart.order.OrderFixtures.DHL;
import static dev.aftercart.order.OrderFixtures.LAMP;
import static dev.aftercart.order.OrderFixtures.ORDERED;
import static dev.aftercart.order.OrderFixtures.PARCEL;
import static dev.aftercart.order.OrderFixtures.SHIRT;
import static dev.aftercart.order.OrderFixtures.at;
import static dev.aftercart.order.OrderFixtures.day;
import static dev.aftercart.order.OrderFixtures.order;
import static dev.aftercart.order.OrderFixtures.scan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.aftercart.explain.Phrase;
import dev.aftercart.promise.DateWindow;
import dev.aftercart.promise.Estimate;
import dev.aftercart.tracking.Detail;
import dev.aftercart.tracking.Direction;
import dev.aftercart.tracking.Milestone;
import dev.aftercart.tracking.Observation;
import dev.aftercart.tracking.Phase;
import dev.aftercart.tracking.Reason;
import dev.aftercart.tracking.TrackingEvent;
import dev.aftercart.tracking.TrackingNumber;
import dev.aftercart.tracking.TrackingReading;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Commands on an order of two shirts and a lamp: what they record, and why they do not. */
class OrderCommandsTest {

    private final Order placed = order();
    private final Order sent = done(
            placed,
            o -> o.shipped(p -> p.courier("dhl").tracking(PARCEL.value()).all()));
    private final Order delivered = sent.with(List.of(scan(5, Phase.DELIVERED, Detail.DELIVERED)));

    @Test
    void an_order_is_paid_by_several_means_and_never_refunded_above_that() {
        Order paid = done(
                done(placed, o -> o.payments().captured(sar("100.00"), "gift_card", "g-1")),
                o -> o.payments().captured(sar("278.00"), "card", "c-1"));
        assertThat(paid.tracks().payment()).isEqualTo(Tracks.Payment.PAID);
        assertThat(paid.captured()).contains(sar("378.00"));

        Order back = done(paid, o -> o.refunded(sar("300.00"), "r-1"));
        assertThat(back.refunded()).contains(sar("300.00"));
        assertThat(veto(back, o -> o.refunded(sar("78.01"), "r-2")))
                .isEqualTo(Phrase.of("order.veto.refund_too_high").with("left", sar("78.00")));
        assertThat(veto(placed, o -> o.refunded(sar("1.00"), "r-1")).arguments())
                .isEqualTo(Map.of("left", new Phrase.Argument.Amount(sar("0.00"))));
        assertThat(veto(paid, o -> o.paid(Money.parse("EUR 1.00"), "e-1")).key())
                .isEqualTo("order.veto.currency");
    }

    @Test
    void a_payment_is_authorised_or_fails() {
        assertThat(done(placed, o -> o.payments().authorised(sar("378.00"), "card", "a-1"))
                        .tracks()
                        .payment())
                .isEqualTo(Tracks.Payment.AUTHORISED);
        assertThat(done(placed, o -> o.payments().failed(sar("378.00"), "card", "f-1"))
                        .tracks()
                        .payment())
                .isEqualTo(Tracks.Payment.FAILED);
    }

    @Test
    void a_command_that_is_repeated_meets_no_objection_and_comes_to_nothing() {
        Order back = done(done(placed, o -> o.paid(sar("378.00"), "p-1")), o -> o.refunded(sar("378.00"), "r-1"));
        assertThat(done(back, o -> o.refunded(sar("378.00"), "r-1"))).isEqualTo(back);

        Order asked = done(delivered, o -> o.returns().requested("R1", Items.of(LAMP, 1), "broken"));
        assertThat(done(asked, o -> o.returns().requested("R1", Items.of(LAMP, 1), "broken")))
                .isEqualTo(asked);
    }

    @Test
    void lines_can_be_cancelled_until_they_leave() {
        Order less = done(placed, o -> o.cancellation().done(Items.of(SHIRT, 1), "changed_mind"));
        assertThat(less.ledger(SHIRT).orElseThrow().open()).isEqualTo(1);

        assertThat(veto(less, o -> o.cancellation().done(Items.of(SHIRT, 2), "changed_mind")))
                .isEqualTo(Phrase.of("order.veto.more_than_cancellable")
                        .withCode("sku", "SHIRT-M")
                        .with("open", 1));
        assertThat(veto(sent, o -> o.cancellation().asked(Items.of(LAMP, 1), "late"))
                        .key())
                .isEqualTo("order.veto.more_than_cancellable");
        assertThat(veto(sent, o -> o.cancellation().asked("late")).key()).isEqualTo("order.veto.nothing_to_cancel");
        assertThat(veto(placed, o -> o.cancellation().done(Items.of(Sku.of("HAT"), 1), "late")))
                .isEqualTo(Phrase.of("order.veto.unknown_sku").withCode("sku", "HAT"));
        assertThat(veto(placed, o -> o.cancellation().done(Items.NONE, "late")).key())
                .isEqualTo("order.veto.no_items");
    }

    @Test
    void a_customer_is_won_back_only_after_asking_to_cancel() {
        assertThat(veto(placed, o -> o.cancellation().rescued("free_shipping")).key())
                .isEqualTo("order.veto.not_asked");
        Order asked = done(placed, o -> o.cancellation().asked("too_expensive"));
        assertThat(done(asked, o -> o.cancellation().asked("too_expensive"))).isEqualTo(asked);
        assertThat(done(asked, o -> o.cancellation().asked("late")).events())
                .hasSize(asked.events().size() + 1);
        Order saved = done(asked, o -> o.cancellation().rescued("free_shipping"));
        assertThat(saved.milestone()).isEqualTo(Milestone.PLACED);
        assertThat(veto(saved, o -> o.cancellation().rescued("free_shipping")).key())
                .isEqualTo("order.veto.not_asked");
        assertThat(veto(
                                done(asked, o -> o.cancelled("too_expensive")),
                                o -> o.cancellation().rescued("free_shipping"))
                        .key())
                .isEqualTo("order.veto.not_asked");
    }

    @Test
    void what_came_back_undelivered_or_was_lost_can_be_sent_again_or_cancelled() {
        Order lost = sent.with(List.of(scan(5, Phase.LOSS, Detail.of("LOST"))));
        assertThat(lost.ledger(LAMP).orElseThrow().lost()).isEqualTo(1);

        Order again = done(
                lost,
                o -> o.shipped(p ->
                        p.courier("dhl").tracking("SECOND-2").item("SHIRT-M", 2).item("LAMP", 1)));
        assertThat(again.anomalies()).isEmpty();
        assertThat(veto(
                                again,
                                o -> o.shipped(p ->
                                        p.courier("dhl").tracking("THIRD-3").item("LAMP", 1)))
                        .key())
                .isEqualTo("order.veto.more_than_open");
        assertThat(veto(sent, o -> o.cancelled("late")).key()).isEqualTo("order.veto.already_shipped");
        assertThat(done(lost, o -> o.cancelled("lost")).milestone()).isEqualTo(Milestone.CANCELLED);
    }

    @Test
    void a_replacement_may_hold_anything_and_is_no_anomaly() {
        Order replaced = done(
                delivered,
                o -> o.shipped(p -> p.courier("dhl")
                        .tracking("X1")
                        .direction(Direction.EXCHANGE)
                        .item("LAMP", 1)));

        assertThat(replaced.anomalies()).isEmpty();
        assertThat(replaced.ledger(LAMP).orElseThrow().shipped()).isEqualTo(1);
    }

    @Test
    void what_goes_out_in_exchange_leaves_a_delivered_order_delivered() {
        Order had = done(delivered, o -> o.returns().exchangeRequested("X1", Items.of(SHIRT, 1), "too_small"));
        Order both = done(
                had,
                o -> o.shipped(p -> p.courier("dhl")
                        .tracking("X1")
                        .direction(Direction.EXCHANGE)
                        .item("SHIRT-M", 1)));

        assertThat(both.milestone()).isEqualTo(Milestone.DELIVERED);
        assertThat(both.deliveredAt()).contains(day(5));
        assertThat(both.tracks())
                .extracting(Tracks::fulfilment, Tracks::returns)
                .containsExactly(Tracks.Fulfilment.DELIVERED, Tracks.Returns.REQUESTED);
        assertThat(both.explained().milestone().changes()).isEmpty();

        Order swapped = done(both, o -> o.returns().received("X1"));
        assertThat(swapped.tracks().returns()).isEqualTo(Tracks.Returns.EXCHANGING);
        assertThat(swapped.explained().returns().changes())
                .containsExactly(Phrase.of("order.change.report").withCode("number", "X1"));

        TrackingEvent arrival = at(14, Phase.DELIVERED, Detail.DELIVERED).build();
        Order closed = swapped.with(List.of(scan(TrackingNumber.of("X1"), arrival)));
        assertThat(closed.tracks().returns()).isEqualTo(Tracks.Returns.RECEIVED);
        assertThat(closed.deliveredAt()).contains(day(5));
        assertThat(closed.deliveredAt(SHIRT)).contains(day(14));
    }

    @Test
    void what_is_sent_again_for_a_lost_parcel_makes_the_order_under_way_again() {
        Order lost = sent.with(List.of(scan(5, Phase.LOSS, Detail.LOST)));
        Order again = done(
                lost,
                o -> o.shipped(p -> p.courier("dhl")
                        .tracking("X1")
                        .direction(Direction.EXCHANGE)
                        .item("SHIRT-M", 2)
                        .item("LAMP", 1)));

        assertThat(again.milestone()).isEqualTo(Milestone.SHIPPED);
    }

    @Test
    void an_edit_shares_what_is_taken_off_the_order_anew_and_tax_follows() {
        OrderDraft draft = Order.place("1")
                .at(ORDERED)
                .line(Line.of(SHIRT, "Shirt", 2, sar("50.00")).withTax("15"))
                .line(Line.of(LAMP, "Lamp", 1, sar("100.00")).withTax("15", sar("12.34")))
                .discount(sar("40.00"), "FORTY");
        Order bought = Order.fold(draft.number(), draft.events(ORDERED));
        Line shirt = bought.line(SHIRT).orElseThrow();
        Line lamp = bought.line(LAMP).orElseThrow();

        assertThat(done(bought, o -> o.edited(bought.lines())).lines()).isEqualTo(bought.lines());
        Order one = done(bought, o -> o.edited(List.of(shirt.withQuantity(1), lamp)));
        assertThat(one.lines()).extracting(Line::orderDiscount).containsExactly(sar("13.33"), sar("26.67"));
        assertThat(one.lines()).extracting(Line::tax).containsExactly(opt("4.78"), opt("9.56"));
        assertThat(one.total()).contains(sar("110.00"));

        Order shirts = done(bought, o -> o.edited(List.of(shirt)));
        assertThat(shirts.total()).contains(sar("60.00"));
        Order halved = done(bought, o -> o.edited(List.of(shirt, lamp), sar("20.00")));
        assertThat(halved.total()).contains(sar("180.00"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> commands(bought).edited(List.of(shirt), sar("100.01")))
                .withMessageContaining("from zero to SAR 100.00");
    }

    private static Optional<Money> opt(String amount) {
        return Optional.of(sar(amount));
    }

    @Test
    void one_sku_in_two_lines_is_counted_line_by_line_under_a_key_of_each_lines_own() {
        OrderDraft draft = Order.place("1")
                .at(ORDERED)
                .line("MUG", "Mug", 2, sar("20.00"))
                .line(Line.of(Sku.of("MUG/2"), "Mug with a name", 1, sar("30.00"))
                        .withProduct("MUG")
                        .withTraits(Trait.GIFT, Trait.PERSONALISED));
        Order bought = Order.fold(draft.number(), draft.events(ORDERED));
        assertThat(bought.lines()).extracting(Line::product).containsOnly(Sku.of("MUG"));

        Order had = done(
                        bought,
                        o -> o.shipped(p -> p.courier("dhl")
                                .tracking(PARCEL.value())
                                .item("MUG", 1)
                                .item("MUG/2", 1)))
                .with(List.of(scan(5, Phase.DELIVERED, Detail.DELIVERED)));
        Order asked = done(had, o -> o.returns().requested("R1", Items.of(Sku.of("MUG/2"), 1), "broken"));
        byte[] json =
                new OrderLog(asked.number(), asked.events(), null).toJson().getBytes(StandardCharsets.UTF_8);
        Order stored = OrderLog.read(json).orThrow().fold();

        assertThat(stored.ledger(Sku.of("MUG")).orElseThrow())
                .extracting(LineLedger::open, LineLedger::delivered, LineLedger::returnRequested)
                .containsExactly(1, 1, 0);
        assertThat(stored.ledger(Sku.of("MUG/2")).orElseThrow())
                .extracting(LineLedger::open, LineLedger::delivered, LineLedger::returnRequested)
                .containsExactly(0, 1, 1);
    }

    @Test
    void an_edit_cannot_take_away_what_has_gone() {
        Order half =
                done(placed, o -> o.shipped(p -> p.courier("dhl").tracking("P1").item("SHIRT-M", 2)));
        Line lamp = half.line(LAMP).orElseThrow();
        Line shirt = half.line(SHIRT).orElseThrow();

        assertThat(done(half, o -> o.edited(List.of(shirt, lamp.withQuantity(3))))
                        .total())
                .contains(sar("538.00"));
        assertThat(veto(half, o -> o.edited(List.of(shirt.withQuantity(1), lamp))))
                .isEqualTo(Phrase.of("order.veto.fewer_than_gone")
                        .withCode("sku", "SHIRT-M")
                        .with("gone", 2));
        assertThat(veto(half, o -> o.edited(List.of(lamp))).key()).isEqualTo("order.veto.fewer_than_gone");
        assertThat(veto(placed, o -> o.edited(List.of(Line.of(LAMP, "Lamp", 1, Money.parse("EUR 9.00")))))
                        .key())
                .isEqualTo("order.veto.currency");
    }

    @Test
    void stock_is_set_aside_once() {
        Order aside = done(placed, o -> o.allocated(Items.of(SHIRT, 2)));
        assertThat(aside.milestone()).isEqualTo(Milestone.PREPARING);
        assertThat(veto(aside, o -> o.allocated(Items.of(SHIRT, 1))).key()).isEqualTo("order.veto.more_than_needed");
    }

    @Test
    void a_return_comes_in_several_parcels_and_is_waited_for_until_it_is_closed() {
        Order asked = done(delivered, o -> o.returns().requested("R1", Items.of(SHIRT, 2), "too_small"));
        Order agreed = done(asked, o -> o.returns().approved("R1"));
        assertThat(agreed.tracks().returns()).isEqualTo(Tracks.Returns.APPROVED);

        Order one = done(agreed, o -> o.returns().received("R1", Items.of(SHIRT, 1)));
        assertThat(one.tracks().returns()).isEqualTo(Tracks.Returns.PARTLY_RECEIVED);
        assertThat(one.ledger(SHIRT).orElseThrow().returnRequested()).isEqualTo(1);
        assertThat(veto(one, o -> o.returns().received("R1", Items.of(SHIRT, 2)))
                        .key())
                .isEqualTo("order.veto.more_than_returnable");

        assertThat(done(one, o -> o.returns().received("R1"))
                        .ledger(SHIRT)
                        .orElseThrow()
                        .returned())
                .isEqualTo(2);
        Order closed = done(one, o -> o.returns().declined("R1", "too_late"));
        assertThat(closed.ledger(SHIRT).orElseThrow().returnable()).isEqualTo(1);
        assertThat(closed.tracks().returns()).isEqualTo(Tracks.Returns.RECEIVED);
        assertThat(veto(closed, o -> o.returns().received("R1")))
                .isEqualTo(Phrase.of("order.veto.return_closed").withCode("reference", "R1"));
    }

    @Test
    void nobody_returns_what_they_have_not_got_or_asked_to_return_already() {
        assertThat(veto(sent, o -> o.returns().requested("R1", Items.of(SHIRT, 1), "too_small"))
                        .key())
                .isEqualTo("order.veto.more_than_returnable");
        Order swap = done(delivered, o -> o.returns().exchangeRequested("E1", Items.of(LAMP, 1), "broken"));
        assertThat(veto(swap, o -> o.returns().requested("R1", Items.of(LAMP, 1), "broken"))
                        .key())
                .isEqualTo("order.veto.more_than_returnable");
        assertThat(veto(delivered, o -> o.returns().approved("R9")).key()).isEqualTo("order.veto.unknown_return");
        assertThat(veto(delivered, o -> o.returns().exchangeCompleted("E9")).key())
                .isEqualTo("order.veto.unknown_return");
        assertThat(done(swap, o -> o.returns().exchangeCompleted("E1")).anomalies())
                .isEmpty();
    }

    @Test
    void a_claim_is_about_what_left_the_shop() {
        assertThat(veto(placed, o -> o.returns().claimOpened("C1", Items.of(LAMP, 1), "missing"))
                        .key())
                .isEqualTo("order.veto.more_than_shipped");
        assertThat(veto(sent, o -> o.returns().claimResolved("C1", "replaced")).key())
                .isEqualTo("order.veto.unknown_return");
        Order claimed = done(sent, o -> o.returns().claimOpened("C1", Items.of(LAMP, 1), "missing"));
        assertThat(done(claimed, o -> o.returns().claimResolved("C1", "replaced"))
                        .events())
                .hasSize(claimed.events().size() + 1);
    }

    @Test
    void a_promise_is_made_once_and_then_revised() {
        DateWindow window = DateWindow.on(LocalDate.parse("2026-03-20"), ZoneId.of("Asia/Riyadh"));
        Order later = done(placed, o -> o.promised(window));
        assertThat(last(later).kind()).isEqualTo(EventKind.PROMISE_REVISED);
        assertThat(done(later, o -> o.promised(window))).isEqualTo(later);

        OrderDraft bare = Order.place("1").at(ORDERED).line("MUG", "Mug", 1, sar("9.00"));
        Order first = done(Order.fold(bare.number(), bare.events(ORDERED)), o -> o.promised(window));
        assertThat(last(first).kind()).isEqualTo(EventKind.PROMISE_MADE);
    }

    @Test
    void a_day_that_the_customer_asks_for_is_recorded_once_as_theirs() {
        DateWindow wish = DateWindow.on(LocalDate.parse("2026-03-20"), ZoneId.of("Asia/Riyadh"));
        Order moved = done(placed, o -> o.rescheduled(wish));

        assertThat(last(moved).kind()).isEqualTo(EventKind.PROMISE_REVISED);
        assertThat(moved.promises().owed()).contains(Estimate.by(Estimate.Source.CUSTOMER, wish));
        assertThat(done(moved, o -> o.rescheduled(wish))).isEqualTo(moved);
    }

    @Test
    void a_couriers_day_that_the_recipient_wished_for_is_the_customers_and_is_not_told_again() {
        DateWindow day = DateWindow.on(LocalDate.parse("2026-03-20"), ZoneId.of("Asia/Riyadh"));
        TrackingEvent.Draft moved = at(9, Phase.DELIVERY_PLAN, Detail.RESCHEDULED);
        TrackingEvent next = at(19, Phase.TRANSIT, Detail.IN_TRANSIT).build();

        Order wished = done(
                sent, o -> o.tracked(reading(day, moved.reason(Reason.REQUESTED).build())));
        assertThat(wished.promises().owed()).contains(Estimate.by(Estimate.Source.CUSTOMER, day));
        Order onward = done(wished, o -> o.tracked(reading(day, next)));
        assertThat(onward.promises()).isEqualTo(wished.promises());

        Order late = done(
                sent, o -> o.tracked(reading(day, moved.reason(Reason.CAPACITY).build())));
        assertThat(late.promises().owed()).isEqualTo(sent.promises().owed());
        assertThat(late.promises().current()).contains(Estimate.by(Estimate.Source.COURIER, day));
    }

    private static TrackingReading reading(DateWindow day, TrackingEvent event) {
        return new TrackingReading(
                DHL,
                PARCEL,
                Set.of(),
                null,
                List.of(event),
                List.of(Estimate.by(Estimate.Source.COURIER, day)),
                Observation.ACTIVE,
                List.of());
    }

    @Test
    void a_mistake_is_corrected_or_replaced() {
        EventId shipment = last(sent).id();
        Order undone = done(sent, o -> o.corrected(shipment, "support", "wrong_order"));
        assertThat(undone.shipments()).isEmpty();

        OrderEvent.Draft truth = OrderEvent.of(EventKind.PROVIDED, new Fact.Provided(Items.of(LAMP, 1)), day(3));
        Order replaced = done(sent, o -> o.corrected(shipment, truth, "support", "collected"));
        assertThat(replaced.ledger(LAMP).orElseThrow().delivered()).isEqualTo(1);
        assertThat(veto(sent, o -> o.corrected(EventId.of("shop:x"), "support", "wrong_order"))
                        .key())
                .isEqualTo("order.veto.unknown_event");
        assertThat(last(done(sent, o -> o.noted("note-9"))).fact()).isEqualTo(new Fact.Note("note-9"));
    }

    private static Order done(Order order, Function<OrderCommands, Proposal> command) {
        Proposal proposal = command.apply(commands(order));
        assertThat(proposal).isInstanceOf(Proposal.Events.class);
        return order.with(((Proposal.Events) proposal).events());
    }

    private static Phrase veto(Order order, Function<OrderCommands, Proposal> command) {
        Proposal proposal = command.apply(commands(order));
        assertThat(proposal).isInstanceOf(Proposal.Vetoed.class);
        Phrase why = ((Proposal.Vetoed) proposal).why();
        for (String language : OrderPhrases.bundle().languages()) {
            String pattern = OrderPhrases.bundle().pattern(language, why.key()).orElseThrow();
            why.arguments()
                    .keySet()
                    .forEach(name -> assertThat(pattern)
                            .as("%s in %s", why.key(), language)
                            .contains("{" + name));
        }
        return why;
    }

    /** A minute after whatever happened last. */
    private static OrderCommands commands(Order order) {
        Instant now = last(order).occurredAt().plusSeconds(60);
        return new OrderCommands(order, now, null);
    }

    private static OrderEvent last(Order order) {
        return order.events().get(order.events().size() - 1);
    }

    private static Money sar(String amount) {
        return Money.parse("SAR " + amount);
    }
}
