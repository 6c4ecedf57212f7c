package dev.aftercart.returns;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.promise.WorkingCalendar;
import dev.aftercart.returns.terms.Anchor;
import dev.aftercart.returns.terms.Outcome;
import dev.aftercart.returns.terms.Window;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class WindowTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant ORDERED = Instant.parse("2025-12-01T09:00:00Z");

    @Test
    void the_day_of_delivery_is_not_counted_and_the_last_day_is_in() {
        Instant friday = Instant.parse("2025-12-12T15:00:00Z");

        assertThat(askedAt(fourteenDays(), friday, BERLIN, "2025-12-26T22:59:59.999999999Z"))
                .isEqualTo(Finding.ACCEPTED);
        assertThat(askedAt(fourteenDays(), friday, BERLIN, "2025-12-26T23:00:00Z"))
                .isEqualTo(Finding.WINDOW_CLOSED);
    }

    @Test
    void it_can_go_back_on_the_day_of_delivery_itself() {
        Instant friday = Instant.parse("2025-12-12T15:00:00Z");
        ReturnPolicy sameDay = ReturnPolicy.named("same day")
                .window(rules -> rules.otherwise(Window.days(0)))
                .build();

        assertThat(askedAt(sameDay, friday, BERLIN, "2025-12-12T15:00:00Z")).isEqualTo(Finding.ACCEPTED);
        assertThat(askedAt(sameDay, friday, BERLIN, "2025-12-12T14:59:59Z")).isEqualTo(Finding.NOT_HANDED_OVER);
        assertThat(askedAt(sameDay, friday, BERLIN, "2025-12-12T23:00:00Z")).isEqualTo(Finding.WINDOW_CLOSED);
    }

    @Test
    void the_same_instant_is_in_time_in_one_zone_and_late_in_another() {
        Instant delivered = Instant.parse("2026-03-01T12:00:00Z");
        String asked = "2026-03-15T21:30:00Z";

        assertThat(askedAt(fourteenDays(), delivered, BERLIN, asked)).isEqualTo(Finding.ACCEPTED);
        assertThat(askedAt(fourteenDays(), delivered, ZoneId.of("Asia/Riyadh"), asked))
                .isEqualTo(Finding.WINDOW_CLOSED);
    }

    @Test
    void a_last_day_of_twenty_three_or_twenty_five_hours_is_a_whole_day() {
        assertThat(askedAt(fourteenDays(), Instant.parse("2026-03-15T12:00:00Z"), BERLIN, "2026-03-29T21:59:59Z"))
                .isEqualTo(Finding.ACCEPTED);
        assertThat(askedAt(fourteenDays(), Instant.parse("2026-03-15T12:00:00Z"), BERLIN, "2026-03-29T22:00:00Z"))
                .isEqualTo(Finding.WINDOW_CLOSED);
        assertThat(askedAt(fourteenDays(), Instant.parse("2026-10-11T12:00:00Z"), BERLIN, "2026-10-25T22:59:59Z"))
                .isEqualTo(Finding.ACCEPTED);
        assertThat(askedAt(fourteenDays(), Instant.parse("2026-10-11T12:00:00Z"), BERLIN, "2026-10-25T23:00:00Z"))
                .isEqualTo(Finding.WINDOW_CLOSED);
    }

    @Test
    void a_day_that_begins_at_one_o_clock_ends_the_day_before_it() {
        ZoneId cairo = ZoneId.of("Africa/Cairo");
        Instant delivered = Instant.parse("2026-04-09T12:00:00Z");

        // In Cairo the night to Friday 24 April 2026 has no hour from midnight to one.
        assertThat(askedAt(fourteenDays(), delivered, cairo, "2026-04-23T21:59:59Z"))
                .isEqualTo(Finding.ACCEPTED);
        assertThat(askedAt(fourteenDays(), delivered, cairo, "2026-04-23T22:00:00Z"))
                .isEqualTo(Finding.WINDOW_CLOSED);
    }

    @Test
    void the_last_day_moves_over_a_holiday_and_a_weekend() {
        WorkingCalendar german = WorkingCalendar.in(BERLIN)
                .withWeekend(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)
                .withHolidays(Set.of(LocalDate.parse("2025-12-25"), LocalDate.parse("2025-12-26")));
        ReturnPolicy rolling = ReturnPolicy.named("rolling")
                .window(rules -> rules.otherwise(Window.days(14).rollingTo(german)))
                .build();
        Instant friday = Instant.parse("2025-12-12T15:00:00Z");

        assertThat(decide(rolling, friday, BERLIN, "2025-12-20T00:00:00Z")
                        .window()
                        .lastDay())
                .isEqualTo(LocalDate.parse("2025-12-29"));
        assertThat(askedAt(rolling, friday, BERLIN, "2025-12-29T22:59:59Z")).isEqualTo(Finding.ACCEPTED);
        assertThat(askedAt(rolling, friday, BERLIN, "2025-12-29T23:00:00Z")).isEqualTo(Finding.WINDOW_CLOSED);
    }

    @Test
    void a_shop_that_counts_from_dispatch_does_not_wait_for_the_delivery() {
        ReturnPolicy policy = ReturnPolicy.named("from dispatch")
                .window(rules -> rules.otherwise(Window.days(30).after(Anchor.DISPATCH)))
                .build();
        LineFacts sent = line().withDispatch(Instant.parse("2026-01-02T08:00:00Z"));

        ReturnWindow window =
                decide(policy, sent, BERLIN, "2026-01-10T00:00:00Z").window();
        assertThat(window.lastDay()).isEqualTo(LocalDate.parse("2026-02-01"));
        assertThat(decide(policy, line(), BERLIN, "2026-01-10T00:00:00Z").finding())
                .isEqualTo(Finding.NOT_HANDED_OVER);
    }

    @Test
    void a_window_falls_back_to_the_dispatch_until_the_delivery_is_known() {
        ReturnPolicy policy = ReturnPolicy.named("delivery, else dispatch")
                .window(rules -> rules.otherwise(Window.days(10).after(Anchor.DELIVERY, Anchor.DISPATCH)))
                .build();
        LineFacts both = line().withDispatch(Instant.parse("2026-01-02T08:00:00Z"))
                .withDelivery(Instant.parse("2026-01-06T08:00:00Z"));

        ReturnWindow early =
                decide(policy, both, BERLIN, "2026-01-05T00:00:00Z").window();
        ReturnWindow later =
                decide(policy, both, BERLIN, "2026-01-07T00:00:00Z").window();
        assertThat(early.anchor()).isEqualTo(Anchor.DISPATCH);
        assertThat(early.lastDay()).isEqualTo(LocalDate.parse("2026-01-12"));
        assertThat(later.anchor()).isEqualTo(Anchor.DELIVERY);
        assertThat(later.lastDay()).isEqualTo(LocalDate.parse("2026-01-16"));
    }

    @Test
    void a_window_from_the_order_still_wants_the_goods_in_the_customers_hands() {
        ReturnPolicy policy = ReturnPolicy.named("from order")
                .window(rules -> rules.otherwise(Window.days(30).after(Anchor.ORDER)))
                .build();

        assertThat(decide(policy, line(), BERLIN, "2025-12-05T00:00:00Z").finding())
                .isEqualTo(Finding.NOT_HANDED_OVER);
        assertThat(askedAt(policy, Instant.parse("2025-12-20T12:00:00Z"), BERLIN, "2025-12-31T22:59:59Z"))
                .isEqualTo(Finding.ACCEPTED);
        assertThat(askedAt(policy, Instant.parse("2025-12-20T12:00:00Z"), BERLIN, "2025-12-31T23:00:00Z"))
                .isEqualTo(Finding.WINDOW_CLOSED);
    }

    /** The reference knows nothing of instants: it counts the days one by one on the calendar of the zone. */
    @Test
    void the_window_is_what_counting_day_by_day_gives() {
        long seed = System.nanoTime();
        System.out.println("window seed " + seed);
        Random random = new Random(seed);
        List<String> zones = List.of(
                "Asia/Riyadh",
                "Europe/Berlin",
                "America/New_York",
                "Africa/Cairo",
                "Pacific/Apia",
                "Australia/Lord_Howe",
                "Asia/Kathmandu",
                "America/Havana",
                "UTC");
        for (int i = 0; i < 5_000; i++) {
            ZoneId zone = ZoneId.of(zones.get(random.nextInt(zones.size())));
            int days = random.nextInt(60);
            Instant delivered = Instant.ofEpochSecond(1_450_000_000L + random.nextInt(400_000_000));
            Instant asked = delivered.plusSeconds(random.nextInt(70 * 86_400));
            ReturnPolicy policy = ReturnPolicy.named("any")
                    .window(rules -> rules.otherwise(Window.days(days)))
                    .build();

            boolean expected = daysBetween(delivered, asked, zone) <= days;
            assertThat(decide(policy, line().withDelivery(delivered), zone, asked.toString())
                            .outcome())
                    .as("seed %s: %s + %s days in %s at %s", seed, delivered, days, zone, asked)
                    .isEqualTo(expected ? Outcome.YES : Outcome.NO);
        }
    }

    private static int daysBetween(Instant from, Instant to, ZoneId zone) {
        LocalDate day = from.atZone(zone).toLocalDate();
        LocalDate end = to.atZone(zone).toLocalDate();
        int days = 0;
        while (day.isBefore(end)) {
            day = day.plusDays(1);
            days++;
        }
        return days;
    }

    private static ReturnPolicy fourteenDays() {
        return ReturnPolicy.named("fourteen days")
                .window(rules -> rules.otherwise(Window.days(14)))
                .build();
    }

    private static LineFacts line() {
        return LineFacts.of("LAMP", Money.parse("EUR 40.00"), 1);
    }

    private static Finding askedAt(ReturnPolicy policy, Instant delivered, ZoneId zone, String at) {
        return decide(policy, delivered, zone, at).finding();
    }

    private static LineDecision decide(ReturnPolicy policy, Instant delivered, ZoneId zone, String at) {
        return decide(policy, line().withDelivery(delivered), zone, at);
    }

    private static LineDecision decide(ReturnPolicy policy, LineFacts line, ZoneId zone, String at) {
        ReturnFacts order = ReturnFacts.of(ORDERED, zone).withLine(line);
        return policy.decide(ReturnRequest.of(order).line("LAMP", 1), Instant.parse(at))
                .lines()
                .get(0);
    }
}
