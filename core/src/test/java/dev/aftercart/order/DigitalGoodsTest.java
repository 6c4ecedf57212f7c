package dev.aftercart.order;

import static dev.aftercart.order.OrderFixtures.ORDERED;
import static dev.aftercart.order.OrderFixtures.PARCEL;
import static dev.aftercart.order.OrderFixtures.day;
import static dev.aftercart.order.OrderFixtures.scan;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.explain.Phrase;
import dev.aftercart.tracking.Detail;
import dev.aftercart.tracking.Milestone;
import dev.aftercart.tracking.Phase;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What needs no parcel: downloads, and what is collected in the shop. */
class DigitalGoodsTest {

    private static final Sku BOOK = Sku.of("E-BOOK");
    private static final Sku MUG = Sku.of("MUG");
    private static final Line DOWNLOAD = Line.of(BOOK, "A book to read on screens", 1, Money.parse("SAR 40.00"))
            .withTraits(Trait.DIGITAL);
    private static final Line CHINA = Line.of(MUG, "Mug", 2, Money.parse("SAR 20.00"));

    @Test
    void an_order_of_downloads_waits_for_no_parcel_and_is_delivered_when_they_were_provided() {
        Order order = order(DOWNLOAD);
        assertThat(order.ledger(BOOK).orElseThrow().open()).isZero();
        assertThat(order.ledger(BOOK).orElseThrow().toProvide()).isEqualTo(1);
        assertThat(order.milestone()).isEqualTo(Milestone.PLACED);
        assertThat(order.explained().milestone().changes())
                .containsExactly(Phrase.of("order.change.provide").with("open", 1));

        Order provided = order.with(events(commands(order).provided()));
        assertThat(provided.milestone()).isEqualTo(Milestone.DELIVERED);
        assertThat(provided.tracks().fulfilment()).isEqualTo(Tracks.Fulfilment.DELIVERED);
        assertThat(provided.deliveredAt()).contains(day(2));
        assertThat(provided.deliveredAt(BOOK)).contains(day(2));
        assertThat(provided.ledger(BOOK).orElseThrow().returnable()).isEqualTo(1);
        assertThat(commands(provided).provided())
                .isEqualTo(new Proposal.Vetoed(Phrase.of("order.veto.nothing_to_provide")));
    }

    @Test
    void a_mixed_order_is_as_far_as_its_parcels_and_says_that_the_download_is_missing() {
        Order sent = sent(order(DOWNLOAD, CHINA));
        assertThat(sent.shipments().get(0).items()).isEqualTo(Items.of(MUG, 2));
        assertThat(sent.milestone()).isEqualTo(Milestone.SHIPPED);
        assertThat(sent.tracks().fulfilment()).isEqualTo(Tracks.Fulfilment.PARTLY_SHIPPED);

        Order delivered = sent.with(List.of(scan(5, Phase.DELIVERED, Detail.DELIVERED)));
        assertThat(delivered.milestone()).isEqualTo(Milestone.DELIVERED);
        assertThat(delivered.tracks().fulfilment()).isEqualTo(Tracks.Fulfilment.PARTLY_DELIVERED);
        assertThat(delivered.with(events(commands(delivered).provided())).deliveredAt())
                .contains(day(5));
    }

    @Test
    void a_parcel_of_which_nobody_said_what_is_in_it_holds_no_download() {
        Order order = order(DOWNLOAD, CHINA).with(List.of(OrderFixtures.shipped(2, PARCEL, Items.NONE)));

        assertThat(order.shipments().get(0).items()).isEqualTo(Items.of(MUG, 2));
    }

    @Test
    void a_download_in_a_parcel_is_vetoed() {
        Order order = order(DOWNLOAD);
        Proposal proposal = commands(order)
                .shipped(parcel -> parcel.courier("dhl").tracking("1").item("E-BOOK", 1));

        assertThat(proposal)
                .isEqualTo(new Proposal.Vetoed(Phrase.of("order.veto.more_than_open")
                        .withCode("sku", "E-BOOK")
                        .with("open", 0)));
    }

    @Test
    void what_is_collected_in_the_shop_is_delivered_piece_by_piece() {
        Order order = order(CHINA);
        Order one = order.with(events(commands(order).provided(Items.of(MUG, 1))));
        assertThat(one.milestone()).isEqualTo(Milestone.PLACED);
        assertThat(one.tracks().fulfilment()).isEqualTo(Tracks.Fulfilment.PARTLY_DELIVERED);

        Order both = one.with(List.of(OrderEvent.of(EventKind.PROVIDED, new Fact.Provided(Items.of(MUG, 1)), day(3))
                .recorded(day(3))));
        assertThat(both.milestone()).isEqualTo(Milestone.DELIVERED);
        assertThat(both.deliveredAt()).contains(day(3));
    }

    @Test
    void a_parcel_whose_courier_was_called_off_leaves_the_order_open() {
        Order order = sent(order(CHINA)).with(List.of(scan(3, Phase.CANCELLED, Detail.of("CANCELLED"))));

        assertThat(order.milestone()).isEqualTo(Milestone.PLACED);
        assertThat(order.ledger(MUG).orElseThrow().open()).isEqualTo(2);
        assertThat(commands(order).cancelled("late")).isInstanceOf(Proposal.Events.class);
    }

    @Test
    void a_parcel_to_each_address_holds_what_goes_there() {
        Address dubai = Address.in("AE").withRegion("Dubai");
        Order order = order(
                CHINA, Line.of(Sku.of("HAT"), "Hat", 1, Money.parse("SAR 9.00")).withShipTo(dubai));
        Proposal proposal =
                commands(order).shipped(p -> p.courier("dhl").tracking("1").all(dubai));

        assertThat(((Fact.Shipped) events(proposal).get(0).fact()).items()).isEqualTo(Items.of(Sku.of("HAT"), 1));
    }

    @Test
    void a_bundle_is_sent_by_its_parts() {
        OrderDraft draft = Order.place("1")
                .at(ORDERED)
                .bundle(Bundle.of("SET", "Set", 2), Money.parse("SAR 15.00"), CHINA.withQuantity(1));
        Order order = Order.fold(draft.number(), draft.events(ORDERED));
        Proposal proposal =
                commands(order).shipped(p -> p.courier("dhl").tracking("1").bundle("SET", 1));

        assertThat(order.with(events(proposal)).ledger(MUG).orElseThrow().open())
                .isEqualTo(1);
    }

    private static Order order(Line... lines) {
        OrderDraft draft = Order.place("1").at(ORDERED).shipTo(Address.in("SA"));
        List.of(lines).forEach(draft::line);
        return Order.fold(draft.number(), draft.events(ORDERED));
    }

    private static Order sent(Order order) {
        return order.with(events(commands(order)
                .shipped(
                        parcel -> parcel.courier("dhl").tracking(PARCEL.value()).all())));
    }

    private static OrderCommands commands(Order order) {
        return new OrderCommands(order, day(2), null);
    }

    private static List<OrderEvent> events(Proposal proposal) {
        assertThat(proposal).isInstanceOf(Proposal.Events.class);
        return ((Proposal.Events) proposal).events();
    }
}
