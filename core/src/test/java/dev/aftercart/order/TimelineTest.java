package dev.aftercart.order;

import static dev.aftercart.order.OrderFixtures.PARCEL;
import static dev.aftercart.order.OrderFixtures.at;
import static dev.aftercart.order.OrderFixtures.order;
import static dev.aftercart.order.OrderFixtures.scan;
import static dev.aftercart.order.OrderFixtures.shipped;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.explain.Phrase;
import dev.aftercart.tracking.Attempt;
import dev.aftercart.tracking.Detail;
import dev.aftercart.tracking.Direction;
import dev.aftercart.tracking.EventTime;
import dev.aftercart.tracking.Milestone;
import dev.aftercart.tracking.Phase;
import dev.aftercart.tracking.Place;
import dev.aftercart.tracking.TrackingEvent;
import dev.aftercart.tracking.TrackingNumber;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
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

        assertThat(keys(order.timeline().forCustomer().lines()))
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

        List<TimelineEntry> lines = order.timeline().forCustomer().lines();
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

        assertThat(order.timeline().forCustomer().lines())
                .extracting(TimelineEntry::city)
                .containsExactly("", "", "ROTTERDAM", "Henderson");
        assertThat(order.timeline().forSupport().get(3).said()).isNotNull();
    }

    @Test
    void each_parcel_tells_its_own_steps_and_how_it_is_with_it_now() {
        TrackingNumber second = TrackingNumber.of("SECOND-2");
        Order order = order(
                shipped(1, PARCEL, Items.of(OrderFixtures.SHIRT, 2)),
                shipped(2, second, Items.of(OrderFixtures.LAMP, 1)),
                scan(3, Phase.DELIVERED, Detail.DELIVERED),
                scan(second, at(3, Phase.HOLD, Detail.HELD).build()));

        CustomerTimeline told = order.timeline().forCustomer();
        assertThat(keys(told.steps())).containsExactly("timeline.placed", "timeline.promise");
        assertThat(told.parcels())
                .extracting(parcel -> parcel.parcel().number())
                .containsExactly(PARCEL, second);
        assertThat(told.parcels())
                .extracting(parcel -> parcel.status().key())
                .containsExactly("milestone.delivered", "hindrance.held");
        assertThat(keys(told.parcels().get(0).steps())).containsExactly("timeline.shipped", "tracking.delivered");
        assertThat(keys(told.parcels().get(1).steps())).containsExactly("timeline.shipped", "tracking.hold");
        assertThat(told.lines()).hasSize(6);
    }

    @Test
    void what_comes_after_the_end_of_the_way_or_was_corrected_is_for_support_alone() {
        OrderEvent wrong = scan(4, Phase.LOSS, Detail.LOST);
        Order order = order(
                shipped(2, PARCEL, Items.NONE),
                wrong,
                OrderFixtures.correction(5, wrong),
                scan(6, Phase.DELIVERED, Detail.DELIVERED),
                scan(7, Phase.TRANSIT, Detail.IN_TRANSIT));

        assertThat(keys(order.timeline().forCustomer().parcels().get(0).steps()))
                .containsExactly("timeline.shipped", "tracking.delivered");
        List<SupportEntry> support = order.timeline().forSupport();
        assertThat(support).hasSize(7);
        assertThat(support)
                .filteredOn(entry -> !entry.stands())
                .extracting(SupportEntry::event)
                .containsExactly(wrong);
        assertThat(support.get(3).event().recordedAt()).isEqualTo(wrong.recordedAt());
    }

    @Test
    void an_attempt_on_another_day_is_told_again() {
        Order order = order(
                scan(3, Phase.ATTEMPT_FAILED, Detail.ATTEMPT_FAILED),
                scan(4, Phase.ATTEMPT_FAILED, Detail.ATTEMPT_FAILED),
                scan(5, Phase.HOLD, Detail.HELD),
                scan(6, Phase.HOLD, Detail.HELD));

        assertThat(keys(order.timeline().forCustomer().parcels().get(0).steps()))
                .containsExactly("tracking.attempt_failed", "tracking.attempt_failed", "tracking.hold");
    }

    @Test
    void a_clock_in_utc_or_guessed_is_told_by_the_customers_and_a_day_as_a_day() {
        Order order = order(
                scan(3, Phase.TRANSIT, Detail.DEPARTED),
                scan(
                        PARCEL,
                        at(4, Phase.TRANSIT, Detail.ARRIVED)
                                .time(EventTime.on(LocalDate.parse("2026-03-04"), ZoneId.of("Asia/Jakarta")))
                                .build()));

        List<TimelineEntry> steps =
                order.timeline().forCustomer().parcels().get(0).steps();
        assertThat(steps.get(0).at()).hasToString("2026-03-03T15:00+03:00[Asia/Riyadh]");
        assertThat(steps.get(0).dayOnly()).isFalse();
        assertThat(steps.get(1).at().toLocalDate()).isEqualTo("2026-03-04");
        assertThat(steps.get(1).dayOnly()).isTrue();
    }

    @Test
    void the_courier_is_said_to_have_come_only_where_it_says_so() {
        for (Attempt.Found found : Attempt.Found.values()) {
            Order order = order(scan(
                    PARCEL,
                    at(3, Phase.ATTEMPT_FAILED, Detail.ATTEMPT_FAILED)
                            .attempt(new Attempt(found, 0, null))
                            .build()));
            assertThat(keys(order.timeline().forCustomer().lines()))
                    .last()
                    .isEqualTo("tracking.attempt_failed"
                            + (found == Attempt.Found.UNKNOWN
                                    ? ""
                                    : "_" + found.name().toLowerCase(Locale.ROOT)));
        }
    }

    @Test
    void the_old_goods_of_an_exchange_travel_on_and_the_customer_keeps_the_new_ones() {
        Order order = order(
                scan(PARCEL, exchange(3, Phase.DELIVERED, Detail.EXCHANGED)),
                scan(PARCEL, exchange(4, Phase.TRANSIT, Detail.RETURNING)),
                scan(PARCEL, exchange(5, Phase.TRANSIT, Detail.RETURNED)));

        assertThat(keys(order.timeline().forCustomer().parcels().get(0).steps()))
                .containsExactly("tracking.exchanged", "tracking.exchange_returning", "tracking.exchange_returned");
        assertThat(order.shipments().get(0).milestone()).isEqualTo(Milestone.DELIVERED);
    }

    private static TrackingEvent exchange(int day, Phase phase, Detail detail) {
        return at(day, phase, detail).direction(Direction.EXCHANGE).build();
    }

    @Test
    void a_parcel_that_goes_back_is_told_as_such() {
        Order order = order(scan(
                PARCEL,
                at(3, Phase.DELIVERED, Detail.DELIVERED)
                        .direction(Direction.RETURN_TO_ORIGIN)
                        .build()));

        assertThat(keys(order.timeline().forCustomer().lines())).endsWith("tracking.returned");
    }

    @Test
    void every_sentence_that_can_be_told_is_worded_in_every_language() {
        Set<String> told = new TreeSet<>();
        for (long seed = 1; seed <= 500; seed++) {
            Order order = Order.fold(OrderFixtures.NUMBER, OrderFixtures.randomLife(new Random(seed)));
            order.timeline()
                    .forSupport()
                    .forEach(line -> told.add(line.line().what().key()));
            OrderExplanationsTest.all(order).forEach(why -> told.addAll(OrderExplanationsTest.keys(why)));
            order.timeline()
                    .forCustomer()
                    .parcels()
                    .forEach(parcel -> told.add(parcel.status().key()));
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
