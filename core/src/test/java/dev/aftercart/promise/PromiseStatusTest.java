package dev.aftercart.promise;

import static dev.aftercart.promise.PromiseStatus.Arrival;
import static dev.aftercart.promise.PromiseStatus.Standing;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.explain.Phrase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PromiseStatusTest {

    /** Three hours ahead of UTC. */
    private static final ZoneId ZONE = ZoneId.of("Asia/Riyadh");

    private static final Estimate CHECKOUT =
            Estimate.by(Estimate.Source.MERCHANT, DateWindow.between(march(10), march(12), ZONE));
    private static final Promises PROMISED = new Promises(List.of(CHECKOUT));

    @Test
    void the_arrival_comes_nearer_day_by_day_in_the_zone_of_the_promise() {
        assertThat(PROMISED.at(at("2026-03-08T20:59:59Z"), null).arrival()).isEqualTo(Arrival.LATER);
        assertThat(PROMISED.at(at("2026-03-08T21:00:00Z"), null).arrival()).isEqualTo(Arrival.TOMORROW);
        assertThat(PROMISED.at(at("2026-03-09T21:00:00Z"), null).arrival()).isEqualTo(Arrival.TODAY);
        assertThat(PROMISED.at(at("2026-03-12T20:59:59Z"), null).standing()).isEqualTo(Standing.ON_TRACK);

        PromiseStatus overdue = PROMISED.at(at("2026-03-12T21:00:00Z"), null);
        assertThat(overdue.standing()).isEqualTo(Standing.OVERDUE);
        assertThat(overdue.arrival()).isEqualTo(Arrival.OVER);
        assertThat(overdue.daysLate()).isEqualTo(1);
        assertThat(overdue.lateBy()).isZero();
        assertThat(overdue.missedAt()).contains(at("2026-03-12T21:00:00Z"));
    }

    @Test
    void delivery_keeps_or_breaks_the_promise_by_the_day_it_happened() {
        Instant later = at("2026-04-01T00:00:00Z");

        PromiseStatus kept = PROMISED.at(later, at("2026-03-12T20:59:00Z"));
        assertThat(kept.standing()).isEqualTo(Standing.KEPT);
        assertThat(kept.daysLate()).isZero();

        PromiseStatus broken = PROMISED.at(later, at("2026-03-14T09:00:00Z"));
        assertThat(broken.standing()).isEqualTo(Standing.BROKEN);
        assertThat(broken.daysLate()).isEqualTo(2);
        assertThat(broken.lateBy()).isEqualTo(Duration.ofHours(36));
        assertThat(broken.explanation().rule())
                .isEqualTo(Phrase.of("promise.status.broken")
                        .with("when", PromisePhrases.when(CHECKOUT.window()))
                        .with("days", 2));
    }

    @Test
    void a_delivery_that_has_not_happened_yet_does_not_count() {
        assertThat(PROMISED.at(at("2026-03-11T00:00:00Z"), at("2026-03-11T00:00:01Z"))
                        .standing())
                .isEqualTo(Standing.ON_TRACK);
    }

    @Test
    void a_slot_is_kept_to_the_minute() {
        DateWindow slot = DateWindow.on(march(10), ZONE).hours(LocalTime.of(14, 0), LocalTime.of(16, 0));
        Promises promises = new Promises(List.of(Estimate.by(Estimate.Source.MERCHANT, slot)));
        Instant evening = at("2026-03-10T20:00:00Z");

        assertThat(promises.at(at("2026-03-10T10:59:59Z"), null).arrival()).isEqualTo(Arrival.TODAY);
        assertThat(promises.at(at("2026-03-10T11:00:00Z"), null).arrival()).isEqualTo(Arrival.NOW);
        assertThat(promises.at(evening, at("2026-03-10T13:00:00Z")).standing()).isEqualTo(Standing.KEPT);

        PromiseStatus late = promises.at(evening, at("2026-03-10T13:40:00Z"));
        assertThat(late.standing()).isEqualTo(Standing.BROKEN);
        assertThat(late.lateBy()).isEqualTo(Duration.ofMinutes(40));
        assertThat(late.daysLate()).isZero();
        assertThat(late.explanation().rule().key()).isEqualTo("promise.status.broken_same_day");
    }

    @Test
    void a_slot_over_midnight_ends_on_the_next_day() {
        DateWindow slot = DateWindow.on(march(10), ZONE).hours(LocalTime.of(22, 0), LocalTime.of(1, 0));

        assertThat(slot.contains(at("2026-03-10T21:30:00Z"))).isTrue();
        assertThat(slot.isPast(at("2026-03-10T22:00:01Z"))).isTrue();
        assertThat(slot.contains(at("2026-03-10T18:59:00Z"))).isFalse();
    }

    @Test
    void a_slot_whose_beginning_the_clocks_skip_does_not_end_before_it_begins() {
        DateWindow slot = DateWindow.on(LocalDate.parse("2026-03-29"), ZoneId.of("Europe/Berlin"))
                .hours(LocalTime.of(2, 30), LocalTime.of(3, 0));

        assertThat(slot.overAt()).isAfter(slot.opensAt());
    }

    @Test
    void a_courier_who_expects_it_later_puts_the_promise_at_risk_and_does_not_move_it() {
        Promises told =
                new Promises(List.of(CHECKOUT, Estimate.by(Estimate.Source.COURIER, DateWindow.on(march(14), ZONE))));
        PromiseStatus before = PROMISED.at(at("2026-03-11T09:00:00Z"), null);
        PromiseStatus after = told.at(at("2026-03-11T09:05:00Z"), null);

        assertThat(after.standing()).isEqualTo(Standing.EXPECTED_LATE);
        assertThat(after.changesSince(before))
                .containsExactlyInAnyOrder(PromiseChange.REVISED_LATER, PromiseChange.AT_RISK);
        assertThat(after.revisedSince(before)).isEqualTo(Duration.ofDays(2));
        assertThat(after.explanation().facts())
                .extracting(Phrase::key)
                .containsExactly("promise.said.merchant", "promise.said.courier");
        assertThat(told.at(at("2026-03-13T09:00:00Z"), null))
                .extracting(PromiseStatus::standing, PromiseStatus::arrival)
                .containsExactly(Standing.OVERDUE, Arrival.TOMORROW);
    }

    @Test
    void a_day_that_the_customer_asked_for_is_no_lateness() {
        Estimate wish = Estimate.by(Estimate.Source.CUSTOMER, DateWindow.on(march(20), ZONE));
        Promises moved = new Promises(List.of(CHECKOUT, wish));

        assertThat(moved.at(at("2026-03-16T09:00:00Z"), null))
                .extracting(PromiseStatus::standing, PromiseStatus::arrival)
                .containsExactly(Standing.ON_TRACK, Arrival.LATER);
        assertThat(moved.at(at("2026-04-01T00:00:00Z"), at("2026-03-20T09:00:00Z"))
                        .standing())
                .isEqualTo(Standing.KEPT);
        PromiseStatus overdue = moved.at(at("2026-03-22T09:00:00Z"), null);
        assertThat(overdue)
                .extracting(PromiseStatus::standing, PromiseStatus::daysLate)
                .containsExactly(Standing.OVERDUE, 2L);
        assertThat(overdue.explanation().facts()).extracting(Phrase::key).containsExactly("promise.said.customer");
        assertThat(moved.first()).contains(CHECKOUT);
    }

    @Test
    void of_courier_and_customer_the_one_who_spoke_last_says_what_holds_now() {
        Estimate wish = Estimate.by(Estimate.Source.CUSTOMER, DateWindow.on(march(20), ZONE));
        Estimate courier = Estimate.by(Estimate.Source.COURIER, DateWindow.on(march(11), ZONE));

        assertThat(new Promises(List.of(CHECKOUT, courier, wish)).current()).contains(wish);
        Estimate after = Estimate.by(Estimate.Source.COURIER, DateWindow.on(march(21), ZONE));
        Promises late = new Promises(List.of(CHECKOUT, courier, wish, after));
        assertThat(late.current()).contains(after);
        assertThat(late.at(at("2026-03-18T09:00:00Z"), null).standing()).isEqualTo(Standing.EXPECTED_LATE);
    }

    @Test
    void an_earlier_date_is_news_as_well() {
        Promises told =
                new Promises(List.of(CHECKOUT, Estimate.by(Estimate.Source.COURIER, DateWindow.on(march(9), ZONE))));

        PromiseStatus after = told.at(at("2026-03-08T09:00:00Z"), null);
        assertThat(after.changesSince(PROMISED.at(at("2026-03-08T08:00:00Z"), null)))
                .containsExactlyInAnyOrder(PromiseChange.REVISED_EARLIER, PromiseChange.ARRIVING_TOMORROW);
        // The courier's day passed; the shop's own window has not.
        assertThat(told.at(at("2026-03-11T09:00:00Z"), null))
                .extracting(PromiseStatus::standing, PromiseStatus::arrival)
                .containsExactly(Standing.ON_TRACK, Arrival.TODAY);
    }

    @Test
    void time_alone_makes_news_at_foreseen_instants() {
        List<PromiseChange> news = new ArrayList<>();
        Instant now = at("2026-03-01T00:00:00Z");
        PromiseStatus before = PROMISED.at(now, null);
        while (PROMISED.nextChangeAt(now).isPresent()) {
            now = PROMISED.nextChangeAt(now).orElseThrow();
            PromiseStatus after = PROMISED.at(now, null);
            news.addAll(after.changesSince(before));
            before = after;
        }
        assertThat(news)
                .containsExactly(PromiseChange.ARRIVING_TOMORROW, PromiseChange.ARRIVING_TODAY, PromiseChange.MISSED);
        assertThat(now).isEqualTo("2026-03-12T21:00:00Z");
    }

    @Test
    void without_a_date_nothing_can_be_kept_or_missed() {
        Promises none = new Promises(List.of());
        PromiseStatus status = none.at(at("2026-03-11T09:00:00Z"), null);

        assertThat(status.standing()).isEqualTo(Standing.NONE);
        assertThat(status.missedAt()).isEmpty();
        assertThat(none.nextChangeAt(at("2026-03-11T09:00:00Z"))).isEmpty();
        assertThat(status.explanation().rule().key()).isEqualTo("promise.status.none");
        assertThat(PROMISED.at(at("2026-03-01T00:00:00Z"), null).changesSince(status))
                .containsExactly(PromiseChange.PROMISED);
    }

    @Test
    void where_the_shop_promised_nothing_the_first_date_given_counts() {
        Estimate courier = Estimate.by(Estimate.Source.COURIER, DateWindow.on(march(9), ZONE));
        Promises told =
                new Promises(List.of(courier, Estimate.by(Estimate.Source.COURIER, DateWindow.on(march(11), ZONE))));

        assertThat(told.owed()).contains(courier);
        assertThat(told.at(at("2026-03-10T09:00:00Z"), null).standing()).isEqualTo(Standing.OVERDUE);
    }

    private static LocalDate march(int day) {
        return LocalDate.of(2026, 3, day);
    }

    private static Instant at(String text) {
        return Instant.parse(text);
    }
}
