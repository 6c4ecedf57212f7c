package dev.aftercart.returns;

import static dev.aftercart.returns.ReturnReason.SIZE_TOO_SMALL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.customer.Customer;
import dev.aftercart.order.Address;
import dev.aftercart.order.Items;
import dev.aftercart.order.Line;
import dev.aftercart.order.Order;
import dev.aftercart.order.OrderCommands;
import dev.aftercart.order.OrderDraft;
import dev.aftercart.order.ParcelDraft;
import dev.aftercart.order.Proposal;
import dev.aftercart.order.Sku;
import dev.aftercart.order.Trait;
import dev.aftercart.returns.terms.Outcome;
import dev.aftercart.returns.terms.Window;
import dev.aftercart.tracking.CourierCode;
import dev.aftercart.tracking.Detail;
import dev.aftercart.tracking.EventTime;
import dev.aftercart.tracking.Phase;
import dev.aftercart.tracking.TrackingEvent;
import dev.aftercart.tracking.TrackingNumber;
import dev.aftercart.tracking.TrackingReading;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** The policy beside a real order, folded from its events. */
class OrderFactsTest {

    private static final Instant PLACED = Instant.parse("2026-03-01T09:00:00Z");
    private static final Instant SENT = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant ARRIVED = Instant.parse("2026-03-04T22:30:00Z");
    private static final Instant SOON = Instant.parse("2026-03-06T09:00:00Z");

    private static final ReturnPolicy POLICY = ReturnPolicy.named("standard")
            .window(rules -> rules.otherwise(Window.days(14)))
            .build();

    @Test
    void an_order_brings_its_own_facts() {
        Order order = arrived(sent(placed(), "P1", parcel -> parcel.item("SHIRT-M", 2)), "P1", ARRIVED);
        ReturnFacts facts = ReturnFacts.of(order);

        assertThat(facts.orderedAt()).isEqualTo(PLACED);
        assertThat(facts.zone()).isEqualTo(ZoneId.of("Asia/Riyadh"));
        assertThat(facts.country()).isEqualTo("SA");
        assertThat(facts.lines())
                .containsExactly(LineFacts.of("SHIRT-M", Money.parse("SAR 149.00"), 2)
                        .withCategory("apparel/shirts")
                        .withTags("linen")
                        .withDispatch(SENT)
                        .withDelivery(ARRIVED)
                        .with(Attributes.VENDOR, "")
                        .with(Attributes.TRAITS, Set.of()));
    }

    @Test
    void what_is_special_about_the_goods_stands_beside_the_shops_own_marks() {
        OrderDraft draft = Order.place("1001")
                .at(PLACED)
                .line(Line.of(Sku.of("RING"), "Engraved ring", 1, Money.parse("SAR 900.00"))
                        .withTags("sale")
                        .withTraits(Trait.PERSONALISED, Trait.MADE_TO_ORDER));

        LineFacts ring = ReturnFacts.of(Order.fold(draft.number(), draft.events(PLACED)))
                .lines()
                .get(0);
        assertThat(ring.tags()).containsExactly("sale");
        assertThat(ring.stated().get(Attributes.TRAITS)).isEqualTo(Set.of("personalised", "made-to-order"));
    }

    @Test
    void the_days_are_those_of_the_customers_zone() {
        Order order = arrived(sent(placed(), "P1", parcel -> parcel.item("SHIRT-M", 2)), "P1", ARRIVED);
        Decision decision =
                POLICY.decide(ReturnRequest.of(order).line("SHIRT-M", 1).reason(SIZE_TOO_SMALL), SOON);

        // Half past ten in the evening in London is the next day in Riyadh.
        assertThat(decision.outcome()).isEqualTo(Outcome.YES);
        assertThat(decision.window().startedOn()).isEqualTo(LocalDate.parse("2026-03-05"));
        assertThat(decision.window().lastDay()).isEqualTo(LocalDate.parse("2026-03-19"));
    }

    @Test
    void an_order_on_its_way_is_accepted_once_delivered_and_that_is_true() {
        Order onItsWay = sent(placed(), "P1", parcel -> parcel.item("SHIRT-M", 2));
        Decision early = POLICY.decide(ReturnRequest.of(onItsWay).line("SHIRT-M", 2), SOON);
        Decision later =
                POLICY.decide(ReturnRequest.of(arrived(onItsWay, "P1", ARRIVED)).line("SHIRT-M", 2), SOON);

        assertThat(early.lines().get(0).finding()).isEqualTo(Finding.NOT_HANDED_OVER);
        assertThat(early.explanation().changes()).containsExactly(Wording.CHANGE_DELIVERED.phrase());
        assertThat(later.outcome()).isEqualTo(Outcome.YES);
    }

    @Test
    void of_a_line_in_two_parcels_what_has_come_can_go_back() {
        Order order = sent(placed(), "P1", parcel -> parcel.item("SHIRT-M", 1));
        Order half = arrived(sent(order, "P2", parcel -> parcel.item("SHIRT-M", 1)), "P1", ARRIVED);

        assertThat(finding(half, 1)).isEqualTo(Finding.ACCEPTED);
        assertThat(finding(half, 2)).isEqualTo(Finding.TOO_MANY);
    }

    @Test
    void what_was_asked_back_before_is_not_returnable_again() {
        Order order = arrived(sent(placed(), "P1", parcel -> parcel.item("SHIRT-M", 2)), "P1", ARRIVED);
        Order asked = after(
                order,
                SOON,
                commands -> commands.returns().requested("R1", Items.of(Sku.of("SHIRT-M"), 1), "too_small"));

        assertThat(finding(asked, 1)).isEqualTo(Finding.ACCEPTED);
        assertThat(finding(asked, 2)).isEqualTo(Finding.TOO_MANY);
    }

    private static Finding finding(Order order, int quantity) {
        return POLICY.decide(ReturnRequest.of(order).line("SHIRT-M", quantity), SOON)
                .lines()
                .get(0)
                .finding();
    }

    private static Order placed() {
        OrderDraft draft = Order.place("1001")
                .at(PLACED)
                .customer(Customer.of("c-77").zone("Asia/Riyadh"))
                .line(Line.of(Sku.of("SHIRT-M"), "Linen shirt", 2, Money.parse("SAR 149.00"))
                        .withCategory("apparel/shirts")
                        .withTags("linen"))
                .shipTo(Address.in("SA"));
        return Order.fold(draft.number(), draft.events(PLACED));
    }

    private static Order sent(Order order, String number, UnaryOperator<ParcelDraft> content) {
        return after(
                order,
                SENT,
                commands -> commands.shipped(
                        parcel -> content.apply(parcel.courier("dhl").tracking(number))));
    }

    private static Order arrived(Order order, String number, Instant at) {
        TrackingEvent delivery = TrackingEvent.of(Phase.DELIVERED, Detail.DELIVERED)
                .time(EventTime.of(at.atOffset(ZoneOffset.UTC)))
                .build();
        TrackingReading reading =
                TrackingReading.of(CourierCode.of("dhl"), TrackingNumber.of(number), List.of(delivery));
        return after(order, at, commands -> commands.tracked(reading));
    }

    private static Order after(Order order, Instant at, Function<OrderCommands, Proposal> command) {
        Proposal proposal = command.apply(new OrderCommands(order, at, null));
        assertThat(proposal).isInstanceOf(Proposal.Events.class);
        return order.with(((Proposal.Events) proposal).events());
    }
}
