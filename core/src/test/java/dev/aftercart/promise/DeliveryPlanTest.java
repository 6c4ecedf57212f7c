package dev.aftercart.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercart.explain.Phrase;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class DeliveryPlanTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Riyadh");
    /** Sunday to Thursday, until 14:00. */
    private static final WorkingCalendar WAREHOUSE = WorkingCalendar.in(ZONE)
            .withWeekend(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY)
            .withCutOff(LocalTime.of(14, 0));
    /** Saturday to Thursday. */
    private static final WorkingCalendar CARRIER = WorkingCalendar.in(ZONE).withWeekend(DayOfWeek.FRIDAY);

    private static final ShippingService STANDARD = ShippingService.of("Standard", CARRIER, 2, 4);
    private static final DeliveryPlan SHIRT = DeliveryPlan.from(WAREHOUSE)
            .line("SHIRT", Handling.days(1, 2))
            .via(STANDARD)
            .to(ZONE);
    /** Ten in the morning in Riyadh. */
    private static final Instant WEDNESDAY = Instant.parse("2026-03-04T07:00:00Z");

    @Test
    void handling_takes_the_shops_days_and_transit_the_carriers() {
        DeliveryPromise promise = SHIRT.at(WEDNESDAY);

        assertThat(promise.ships()).isEqualTo(DateWindow.between(march(5), march(8), ZONE));
        assertThat(promise.shipBy()).isEqualTo(new ShipBy(march(8), ZONE));
        assertThat(promise.window()).isEqualTo(DateWindow.between(march(8), march(12), ZONE));
        assertThat(keys(promise))
                .containsExactly("promise.step.counted", "promise.step.handling", "promise.step.transit");
    }

    @Test
    void at_the_cut_off_the_order_counts_for_the_next_working_day() {
        DeliveryPromise promise = SHIRT.at(Instant.parse("2026-03-05T11:00:00Z"));

        assertThat(promise.ships()).isEqualTo(DateWindow.between(march(9), march(10), ZONE));
        assertThat(keys(promise)).contains("promise.step.counted_later");
    }

    @Test
    void the_countdown_runs_to_the_cut_off_in_whole_minutes() {
        Phrase countdown =
                SHIRT.at(WEDNESDAY.plusSeconds(3600 + 46 * 60 + 1)).countdown().orElseThrow();

        assertThat(countdown)
                .isEqualTo(Phrase.of("promise.order_within")
                        .with("hours", 2)
                        .with("minutes", 13)
                        .with("day", march(12)));
        assertThat(SHIRT.at(Instant.parse("2026-03-04T10:59:30Z")).countdown().map(Phrase::key))
                .contains("promise.order_now");
        assertThat(SHIRT.at(Instant.parse("2026-03-04T10:58:30Z")).countdown().map(Phrase::key))
                .contains("promise.order_within_minutes");
    }

    @Test
    void a_parcel_waits_for_the_day_the_carrier_collects() {
        WorkingCalendar mondays = WorkingCalendar.in(ZONE)
                .withWeekend(
                        DayOfWeek.TUESDAY,
                        DayOfWeek.WEDNESDAY,
                        DayOfWeek.THURSDAY,
                        DayOfWeek.FRIDAY,
                        DayOfWeek.SATURDAY,
                        DayOfWeek.SUNDAY);
        DeliveryPromise promise = DeliveryPlan.from(WAREHOUSE)
                .line("SOFA", Handling.days(1))
                .via(ShippingService.of("Van", mondays, 0, 0))
                .to(ZONE)
                .at(WEDNESDAY);

        assertThat(promise.shipBy().day()).isEqualTo(march(9));
        assertThat(promise.window()).isEqualTo(DateWindow.on(march(9), ZONE));
        assertThat(keys(promise)).contains("promise.step.collected");
        // Ordered on Thursday, it goes with the same van; ordered on Sunday after the cut-off, it does not.
        assertThat(promise.orderBy()).contains(Instant.parse("2026-03-08T11:00:00Z"));
        assertThat(promise.countdown().map(Phrase::key)).contains("promise.order_by");
    }

    @Test
    void nothing_comes_on_a_holiday_of_the_destination() {
        WorkingCalendar destination = WorkingCalendar.in(ZONE)
                .withHolidays(Holidays.none().with(march(12), "Town Day").with(march(13), "Day after"));
        DeliveryPromise promise = SHIRT.to(destination).at(WEDNESDAY);

        assertThat(promise.window()).isEqualTo(DateWindow.between(march(8), march(14), ZONE));
        assertThat(promise.explanation().facts())
                .contains(Phrase.of("promise.step.holiday")
                        .with("day", march(12))
                        .with("next", march(14))
                        .with("name", "Town Day"));
        assertThat(keys(promise)).contains("promise.step.holidays_unknown");
    }

    @Test
    void a_pre_order_leaves_after_its_release_whenever_it_was_ordered_before() {
        DeliveryPromise promise = DeliveryPlan.from(WAREHOUSE)
                .line("GAME", Handling.sameDay().notBefore(LocalDate.parse("2026-04-01")))
                .via(STANDARD)
                .to(ZONE)
                .at(WEDNESDAY);

        assertThat(promise.shipBy().day()).isEqualTo("2026-04-01");
        assertThat(promise.orderBy()).contains(Instant.parse("2026-04-01T11:00:00Z"));
        assertThat(keys(promise)).contains("promise.step.not_before");
    }

    @Test
    void the_slowest_line_decides_unless_they_are_sent_apart() {
        DeliveryPlan cart = SHIRT.line("DESK", Handling.days(8, 10)).line("LAMP", Handling.days(1, 2));
        DeliveryPromise together = cart.at(WEDNESDAY);

        assertThat(together.ships()).isEqualTo(DateWindow.between(march(16), march(18), ZONE));
        assertThat(together.explanation().facts())
                .contains(Phrase.of("promise.step.slowest").withCode("line", "DESK"));
        assertThat(together.explanation().changes())
                .contains(Phrase.of("promise.change.apart").with("parcels", 2));
        assertThat(cart.parcels(WEDNESDAY))
                .extracting(parcel -> List.copyOf(parcel.lines().keySet()))
                .containsExactly(List.of("SHIRT", "LAMP"), List.of("DESK"));
        assertThat(cart.parcels(WEDNESDAY).get(0).at(WEDNESDAY).window())
                .isEqualTo(SHIRT.at(WEDNESDAY).window());
    }

    @Test
    void services_are_compared_by_time_and_by_price() {
        DeliveryPlan plan = DeliveryPlan.from(WAREHOUSE)
                .line("SHIRT", Handling.sameDay())
                .via(STANDARD.fee(Money.parse("SAR 10.00")))
                .via(ShippingService.of("Express", CARRIER, 1, 1)
                        .fee(Money.parse("SAR 35.00"))
                        .guaranteed())
                .via(ShippingService.of("Friend", CARRIER, 1, 9))
                .to(ZONE);
        List<DeliveryPromise> promises = plan.services(WEDNESDAY);

        assertThat(promises.stream().sorted(DeliveryPromise.FASTEST))
                .extracting(promise -> promise.service().name())
                .containsExactly("Express", "Standard", "Friend");
        assertThat(promises.stream().sorted(DeliveryPromise.CHEAPEST))
                .extracting(promise -> promise.service().name())
                .containsExactly("Standard", "Express", "Friend");
        assertThat(promises.get(1).estimate())
                .isEqualTo(new Estimate(
                        Estimate.Source.MERCHANT,
                        DateWindow.on(march(5), ZONE),
                        true,
                        new ShipBy(march(4), ZONE),
                        null));
        assertThatThrownBy(() -> plan.via(STANDARD.fee(Money.parse("EUR 1.00"))))
                .hasMessage(
                        "fees of one plan have one currency, but \"Standard\" costs EUR and \"Standard\" costs SAR");
    }

    @Test
    void a_slot_that_begins_before_the_parcel_leaves_is_that_of_the_next_day() {
        DeliveryPlan evening = DeliveryPlan.from(WAREHOUSE)
                .line("CAKE", Handling.sameDay())
                .via(ShippingService.of("Today", CARRIER, 0, 0).between(LocalTime.of(18, 0), LocalTime.of(20, 0)))
                .to(ZONE);
        DeliveryPlan noon = DeliveryPlan.from(WAREHOUSE)
                .line("CAKE", Handling.sameDay())
                .via(ShippingService.of("Today", CARRIER, 0, 0).between(LocalTime.of(12, 0), LocalTime.of(15, 0)))
                .to(ZONE);

        assertThat(evening.at(WEDNESDAY).window())
                .isEqualTo(DateWindow.on(march(4), ZONE).hours(LocalTime.of(18, 0), LocalTime.of(20, 0)));
        assertThat(noon.at(WEDNESDAY).window().first()).isEqualTo(march(5));
    }

    @Test
    void dates_go_on_where_the_destination_is_a_day_ahead() {
        ZoneId losAngeles = ZoneId.of("America/Los_Angeles");
        ZoneId auckland = ZoneId.of("Pacific/Auckland");
        DeliveryPromise promise = DeliveryPlan.from(WorkingCalendar.in(losAngeles))
                .line("SHIRT", Handling.sameDay())
                .via(ShippingService.of("By hand", WorkingCalendar.in(losAngeles), 0, 0))
                .to(auckland)
                .at(Instant.parse("2026-03-04T20:00:00Z"));

        assertThat(promise.shipBy()).isEqualTo(new ShipBy(march(4), losAngeles));
        assertThat(promise.window()).isEqualTo(DateWindow.on(march(5), auckland));
    }

    @Test
    void transit_can_be_learned() {
        double[] come = {0, 0.1, 0.5, 0.6, 0.7, 0.9};
        ShippingService learned =
                ShippingService.learned("Standard", CARRIER, day -> new TransitForecast(day, day, come, List.of()));
        DeliveryPromise promise = DeliveryPlan.from(WAREHOUSE)
                .line("SHIRT", Handling.days(0, 1))
                .via(learned)
                .to(ZONE)
                .at(WEDNESDAY);

        assertThat(promise.window()).isEqualTo(DateWindow.between(march(5), march(10), ZONE));
        assertThat(promise.estimate().source()).isEqualTo(Estimate.Source.MODEL);
        assertThat(keys(promise)).contains("promise.step.transit_learned");
    }

    @Test
    void what_is_collected_is_said_to_be_ready() {
        DeliveryPreference locker = DeliveryPreference.at(DeliveryPreference.Place.LOCKER, "RUH-7");
        DeliveryPromise promise = SHIRT.preferring(locker).at(WEDNESDAY);

        assertThat(promise.explanation().rule().key()).isEqualTo("promise.collect");
        assertThat(promise.estimate().preference()).isEqualTo(locker);
        assertThat(new Promises(List.of(promise.estimate())).preference()).contains(locker);
        assertThat(new Promises(List.of(promise.estimate())).shipBy()).contains(promise.shipBy());
    }

    @Test
    void a_preference_has_no_room_for_a_person() {
        for (DeliveryPreference.Place place : DeliveryPreference.Place.values()) {
            assertThatThrownBy(() -> DeliveryPreference.at(place, "Mrs Smith, no. 4"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageNotContaining("Smith");
        }
        assertThatThrownBy(() -> DeliveryPreference.at(DeliveryPreference.Place.NEIGHBOUR, "Smith"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("Smith");
    }

    @Test
    void misuse_is_told_in_words() {
        assertThatThrownBy(() -> DeliveryPlan.from(WAREHOUSE).via(STANDARD).at(WEDNESDAY))
                .hasMessage("a delivery plan needs line(...), via(...) and to(...) before it can promise anything,"
                        + " but has 0 lines, 1 services and no destination");
        assertThatThrownBy(() -> Handling.days(3, 2))
                .hasMessage("handling takes from 0 to 1000 days, the least first, but was 3 to 2");
        assertThatThrownBy(() -> ShippingService.of("x", CARRIER, -1, 2)).hasMessageContaining("transit takes");
        WorkingCalendar fridays = CARRIER.withWeekend(
                DayOfWeek.SATURDAY,
                DayOfWeek.SUNDAY,
                DayOfWeek.MONDAY,
                DayOfWeek.TUESDAY,
                DayOfWeek.WEDNESDAY,
                DayOfWeek.THURSDAY);
        DeliveryPlan never = DeliveryPlan.from(WAREHOUSE)
                .line("SHIRT", Handling.sameDay())
                .via(ShippingService.of("Friday van", fridays, 0, 0))
                .to(ZONE);
        assertThatThrownBy(() -> never.at(WEDNESDAY))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("\"Friday van\" have no working day in common");
    }

    private static List<String> keys(DeliveryPromise promise) {
        return promise.explanation().facts().stream().map(Phrase::key).toList();
    }

    private static LocalDate march(int day) {
        return LocalDate.of(2026, 3, day);
    }
}
