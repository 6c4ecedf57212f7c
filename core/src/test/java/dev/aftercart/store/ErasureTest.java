package dev.aftercart.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.customer.Customer;
import dev.aftercart.explain.Diagnostic;
import dev.aftercart.order.EventKind;
import dev.aftercart.order.Fact;
import dev.aftercart.order.Items;
import dev.aftercart.order.Line;
import dev.aftercart.order.Order;
import dev.aftercart.order.OrderEvent;
import dev.aftercart.order.OrderFixtures;
import dev.aftercart.order.OrderLog;
import dev.aftercart.order.OrderNumber;
import dev.aftercart.order.Shipment;
import dev.aftercart.tracking.Detail;
import dev.aftercart.tracking.Direction;
import dev.aftercart.tracking.Leg;
import dev.aftercart.tracking.Observation;
import dev.aftercart.tracking.Phase;
import dev.aftercart.tracking.Place;
import dev.aftercart.tracking.Provenance;
import dev.aftercart.tracking.TrackingEvent;
import dev.aftercart.tracking.TrackingNumber;
import dev.aftercart.tracking.TrackingReading;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Of an erased person nothing is left anywhere in the store, and no figure of their orders changes. */
class ErasureTest {

    private static final int LIVES = 300;
    private static final Instant NOW = OrderFixtures.ORDERED;
    private static final Leg PARCEL = new Leg(OrderFixtures.DHL, OrderFixtures.PARCEL);
    private static final List<String> PERSON = List.of(
            "Zainab Testperson",
            "Testperson",
            "zainab.t@example.org",
            "+966511112222",
            "511112222",
            "King Fahd Street 12");
    private static final String NEIGHBOUR = "Mrs Nebenan";

    @Test
    void every_figure_of_an_erased_persons_orders_is_as_before_and_the_person_is_nowhere() throws Exception {
        for (long seed = 1; seed <= LIVES; seed++) {
            Random random = new Random(seed);
            OrderStore store = OrderStore.inMemory();
            Customer customer = fill(store, random);
            List<Object> before = figures(store);
            assertThat(Reach.texts(store)).as("seed %d, before", seed).anyMatch(text -> text.contains(NEIGHBOUR));

            store.erase(customer.id());

            assertThat(figures(store)).as("seed %d", seed).isEqualTo(before);
            List<String> reachable = Reach.texts(store);
            reachable.add(documents(store));
            for (String trace : PERSON) {
                assertThat(reachable).as("seed %d", seed).noneMatch(text -> text.contains(trace));
            }
            assertThat(reachable).as("seed %d", seed).noneMatch(text -> text.contains(NEIGHBOUR));
        }
    }

    @Test
    void the_search_finds_what_is_hidden_deep_in_a_store() throws Exception {
        OrderStore store = OrderStore.inMemory();
        store.save(customer());
        store.keepRaw(RawPayload.of(OrderFixtures.DHL, "", NOW, bytes("{\"to\":\"" + PERSON.get(0) + "\"}")));

        List<String> texts = Reach.texts(store);
        assertThat(texts).contains(PERSON.get(0), PERSON.get(2));
        assertThat(texts).anyMatch(text -> text.startsWith("{\"to\":"));
    }

    private static Customer customer() {
        return Customer.of("c-77").name(PERSON.get(0)).email(PERSON.get(2)).phone(PERSON.get(3));
    }

    /** An order with all that a courier may say of a person, and readings that no order claims. */
    private static Customer fill(OrderStore store, Random random) {
        Customer customer = customer();
        store.save(customer);
        RawPayload raw =
                RawPayload.of(OrderFixtures.DHL, "application/json", NOW, bytes(String.join(", ", PERSON) + NEIGHBOUR));
        store.keepRaw(raw.about(Set.of(PARCEL)));
        store.keepRaw(RawPayload.of(OrderFixtures.DHL, "", NOW, bytes("unreadable " + PERSON.get(0))));
        List<OrderEvent> events = new ArrayList<>(OrderFixtures.randomLife(random));
        events.add(OrderEvent.of(
                        EventKind.SHIPPED,
                        new Fact.Shipped(PARCEL.courier(), PARCEL.number(), Direction.FORWARD, Items.NONE),
                        NOW.plusSeconds(60))
                .recorded(NOW));
        events.add(OrderEvent.of(
                        EventKind.TRACKING_RECORDED,
                        new Fact.Tracked(
                                PARCEL.courier(),
                                PARCEL.number(),
                                gossip().toDraft().build()),
                        NOW.plusSeconds(120))
                .recorded(NOW));
        store.append(OrderFixtures.NUMBER, 0, events, List.of(new Task("wake", OrderFixtures.NUMBER, NOW)));
        store.keepUnmatched(new TrackingReading(
                OrderFixtures.DHL,
                TrackingNumber.of("UNKNOWN-1"),
                Set.of(),
                PERSON.get(0),
                List.of(gossip()),
                List.of(),
                Observation.ACTIVE,
                List.of(Diagnostic.warning("text", "no rule for " + PERSON.get(0)))));
        return customer;
    }

    private static TrackingEvent gossip() {
        return TrackingEvent.of(Phase.DELIVERED, Detail.DELIVERED)
                .place(new Place("SA", PERSON.get(5), PERSON.get(5) + ", c/o " + NEIGHBOUR, PERSON.get(3)))
                .provenance(new Provenance(
                        "dhl",
                        null,
                        "Signed by " + PERSON.get(0),
                        "call " + PERSON.get(3),
                        "Left with " + NEIGHBOUR + " for " + PERSON.get(0) + ", " + PERSON.get(2),
                        "en"))
                .build();
    }

    /** Everything that is derived from the log. */
    private static List<Object> figures(OrderStore store) {
        Order order = store.load(OrderFixtures.NUMBER).orElseThrow().fold();
        List<Object> figures = new ArrayList<>();
        figures.add(order.events());
        figures.add(order.milestone());
        figures.add(order.tracks());
        figures.add(order.total());
        figures.add(order.promises());
        figures.add(order.deliveredAt());
        figures.add(order.anomalies());
        figures.add(order.zone());
        figures.add(order.checkout());
        order.lines().stream().map(Line::sku).map(order::ledger).forEach(figures::add);
        for (Shipment parcel : order.shipments()) {
            figures.add(List.of(parcel.legs(), parcel.items(), parcel.milestone(), parcel.hindrances()));
            figures.add(parcel.journey().events());
        }
        figures.add(store.find(PARCEL.courier(), PARCEL.number()));
        figures.add(store.changesSince(0, 100));
        return figures;
    }

    /** What goes out of the store, as documents. */
    private static String documents(OrderStore store) {
        StringBuilder documents = new StringBuilder();
        for (OrderNumber number : store.changesSince(0, 1000).orders()) {
            Stored stored = store.load(number).orElseThrow();
            documents.append(new OrderLog(number, stored.events(), null).toJson());
        }
        return documents.toString();
    }

    private static byte[] bytes(String content) {
        return content.getBytes(StandardCharsets.UTF_8);
    }
}
