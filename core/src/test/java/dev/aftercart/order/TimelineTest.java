package dev.aftercart.order;

import static dev.aftercart.order.OrderFixtures.PARCEL;
import static dev.aftercart.order.OrderFixtures.at;
import static dev.aftercart.order.OrderFixtures.order;
import static dev.aftercart.order.OrderFixtures.scan;
import static dev.aftercart.order.OrderFixtures.shipped;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.explain.Explanation;
import dev.aftercart.explain.Phrase;
import dev.aftercart.tracking.Detail;
import dev.aftercart.tracking.Direction;
import dev.aftercart.tracking.EventTime;
import dev.aftercart.tracking.Phase;
import dev.aftercart.tracking.Place;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class TimelineTest {

    @Test
    void a_customer_reads_one_line_for_each_meaningful_step() {
        Order order = order(
                shipped(2, PARCEL, Items.NONE),
                scan(3, Phase.TRANSIT, Detail.ARRIVED),
                scan(4, Phase.TRANSIT, Detail.ARRIVED),
                scan(5, Phase.UNMAPPED, Detail.UNMAPPED),
                scan(6, Phase.DELIVERED, Detail.DELIVERED));

        assertThat(keys(order.timeline().forCustomer()))
                .containsExactly(
                        "timeline.placed",
                        "timeline.promise",
                        "timeline.shipped",
                        "tracking.arrived",
                        "tracking.delivered");
        assertThat(order.timeline().forSupport()).hasSize(7);
    }

    @Test
    void a_line_tells_the_clock_of_its_place() {
        Order order = order(scan(
                PARCEL,
                at(3, Phase.TRANSIT, Detail.DEPARTED)
                        .time(new EventTime(
                                OrderFixtures.day(3), ZoneId.of("Europe/Berlin"), EventTime.Evidence.FROM_LOCATION))
                        .build()));

        List<TimelineEntry> lines = order.timeline().forCustomer();
        assertThat(lines.get(0).at()).hasToString("2026-03-01T12:00+03:00[Asia/Riyadh]");
        assertThat(lines.get(2).at()).hasToString("2026-03-03T13:00+01:00[Europe/Berlin]");
    }

    @Test
    void a_place_is_masked_to_its_town_and_the_couriers_codes_are_for_support() {
        Order order = order(
                scan(
                        PARCEL,
                        at(3, Phase.TRANSIT, Detail.ARRIVED)
                                .place(Place.of("NL", "Quay 12, ROTTERDAM"))
                                .build()),
                scan(
                        PARCEL,
                        at(4, Phase.DELIVERED, Detail.DELIVERED)
                                .place(Place.of("US", "Henderson, NV, US"))
                                .build()));

        assertThat(order.timeline().forCustomer())
                .extracting(TimelineEntry::city)
                .containsExactly("", "", "ROTTERDAM", "Henderson");
        assertThat(order.timeline().forCustomer())
                .allSatisfy(line -> assertThat(line.said()).isNull());
        assertThat(order.timeline().forSupport().get(3).said()).isNotNull();
    }

    @Test
    void a_parcel_that_goes_back_is_told_as_such() {
        Order order = order(scan(
                PARCEL,
                at(3, Phase.DELIVERED, Detail.DELIVERED)
                        .direction(Direction.RETURN_TO_ORIGIN)
                        .build()));

        assertThat(keys(order.timeline().forCustomer())).endsWith("tracking.returned");
    }

    @Test
    void every_sentence_that_can_be_told_is_worded_in_every_language() {
        Set<String> told = new TreeSet<>();
        for (long seed = 1; seed <= 500; seed++) {
            Order order = Order.fold(OrderFixtures.NUMBER, OrderFixtures.randomLife(new Random(seed)));
            order.timeline().forSupport().forEach(line -> told.add(line.what().key()));
            Explanation why = order.milestoneExplained();
            told.add(why.rule().key());
            why.facts().forEach(fact -> told.add(fact.key()));
            why.changes().forEach(change -> told.add(change.key()));
        }
        assertThat(told).hasSizeGreaterThan(20);
        assertThat(OrderPhrases.bundle().languages()).containsExactlyInAnyOrder("en", "ar", "id");
        OrderPhrases.bundle()
                .languages()
                .forEach(language -> assertThat(OrderPhrases.bundle().keys(language))
                        .as(language)
                        .containsAll(told));
    }

    private static List<String> keys(List<TimelineEntry> lines) {
        return lines.stream().map(TimelineEntry::what).map(Phrase::key).toList();
    }
}
