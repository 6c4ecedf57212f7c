package dev.aftercart.order;

import static dev.aftercart.order.OrderFixtures.PARCEL;
import static dev.aftercart.order.OrderFixtures.order;
import static dev.aftercart.order.OrderFixtures.paid;
import static dev.aftercart.order.OrderFixtures.refunded;
import static dev.aftercart.order.OrderFixtures.returned;
import static dev.aftercart.order.OrderFixtures.scan;
import static dev.aftercart.order.OrderFixtures.shipped;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.explain.Explanation;
import dev.aftercart.explain.Phrase;
import dev.aftercart.tracking.Detail;
import dev.aftercart.tracking.Phase;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OrderExplanationsTest {

    @Test
    void a_payment_names_what_was_taken_and_what_the_order_costs() {
        OrderEvent part = paid("SAR 100.00", "p-1");
        Explanation why = order(part).explained().payment();

        assertThat(why.rule().arguments().get("state"))
                .isEqualTo(new Phrase.Argument.Nested(Phrase.of("track.payment.partly_paid")));
        assertThat(why.evidence()).containsExactly(part.id().value());
        assertThat(keysOf(why.facts())).containsExactly("order.fact.event", "order.fact.total");
        assertThat(keysOf(why.changes())).containsExactly("order.change.pay");
        assertThat(order(paid("SAR 378.00", "p-1")).explained().payment().changes())
                .isEmpty();
    }

    @Test
    void a_delivery_names_the_events_that_it_rests_on_and_what_is_still_to_come() {
        OrderEvent sent = shipped(2, PARCEL, Items.of(OrderFixtures.SHIRT, 2));
        OrderEvent delivered = scan(5, Phase.DELIVERED, Detail.DELIVERED);
        Order order = order(sent, delivered);

        Explanation why = order.explained().deliveredAt();
        assertThat(why.rule().key()).isEqualTo("order.rule.not_delivered");
        assertThat(why.evidence())
                .containsExactly(sent.id().value(), delivered.id().value());
        assertThat(keysOf(why.changes())).containsExactly("order.change.ship");
        assertThat(order.explained().fulfilment().evidence()).isEqualTo(why.evidence());
        assertThat(order(shipped(2, PARCEL, Items.NONE), delivered)
                        .explained()
                        .deliveredAt()
                        .rule()
                        .key())
                .isEqualTo("order.rule.delivered");
    }

    @Test
    void a_lines_ledger_names_the_events_about_that_line() {
        OrderEvent shirts = shipped(2, PARCEL, Items.of(OrderFixtures.SHIRT, 2));
        OrderEvent back = returned(9, EventKind.RETURN_REQUESTED, Items.of(OrderFixtures.SHIRT, 1));
        Order order = order(shirts, scan(5, Phase.DELIVERED, Detail.DELIVERED), back);

        Explanation lamp = order.explained().ledger(OrderFixtures.LAMP).orElseThrow();
        Explanation shirt = order.explained().ledger(OrderFixtures.SHIRT).orElseThrow();
        assertThat(shirt.evidence()).contains(shirts.id().value(), back.id().value());
        assertThat(lamp.evidence())
                .doesNotContain(shirts.id().value(), back.id().value());
        assertThat(keysOf(lamp.changes())).containsExactly("order.change.ship");
        assertThat(order.explained().ledger(Sku.of("NONE"))).isEmpty();
    }

    @Test
    void a_refund_a_return_and_the_zone_say_what_they_rest_on() {
        OrderEvent asked = returned(9, EventKind.RETURN_REQUESTED, Items.NONE);
        Order order = order(paid("SAR 378.00", "p-1"), asked, refunded(10, "SAR 10.00", "r-1"));

        assertThat(order.explained().returns().evidence())
                .containsExactly(asked.id().value());
        assertThat(keysOf(order.explained().returns().changes())).containsExactly("order.change.return_answer");
        assertThat(order.explained().refund().evidence()).hasSize(2);
        assertThat(order.explained().zone().rule())
                .isEqualTo(Phrase.of("order.rule.zone_customer").withCode("zone", "Asia/Riyadh"));
    }

    @Test
    void every_answer_of_every_life_rests_on_events_that_stand() {
        for (long seed = 1; seed <= 500; seed++) {
            Order order = Order.fold(OrderFixtures.NUMBER, OrderFixtures.randomLife(new Random(seed)));
            Corrections corrections = Corrections.among(order.events());
            Set<String> standing = new HashSet<>();
            order.events().stream()
                    .filter(corrections::stands)
                    .forEach(event -> standing.add(event.id().value()));
            for (Explanation why : all(order)) {
                assertThat(
                                standing.isEmpty()
                                        ? Set.of(order.events().get(0).id().value())
                                        : standing)
                        .as("seed %d: %s", seed, why.rule().key())
                        .containsAll(why.evidence());
            }
        }
    }

    static List<Explanation> all(Order order) {
        OrderExplanations why = order.explained();
        List<Explanation> all = new ArrayList<>(List.of(
                why.milestone(),
                why.payment(),
                why.fulfilment(),
                why.returns(),
                why.refund(),
                why.deliveredAt(),
                why.zone()));
        order.lines().forEach(line -> all.add(why.ledger(line.sku()).orElseThrow()));
        return all;
    }

    /** The keys of all its sentences, those inside others, too. */
    static Set<String> keys(Explanation why) {
        Set<String> keys = new HashSet<>(keysOf(List.of(why.rule())));
        keys.addAll(keysOf(why.facts()));
        keys.addAll(keysOf(why.changes()));
        if (why.rule().arguments().get("state") instanceof Phrase.Argument.Nested state) {
            keys.add(state.value().key());
        }
        return keys;
    }

    private static List<String> keysOf(List<Phrase> phrases) {
        return phrases.stream().map(Phrase::key).toList();
    }
}
