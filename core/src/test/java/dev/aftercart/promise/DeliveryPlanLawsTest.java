package dev.aftercart.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Laws of promises, tried on plans drawn at random: calendars, zones, lines, services. A failure names its seed. */
class DeliveryPlanLawsTest {

    private static final int PLANS = 1_000;

    interface Law {
        void check(DeliveryPlan plan, Instant at, Random random);
    }

    @Test
    void an_order_that_comes_later_does_not_arrive_earlier() {
        forAll((plan, at, random) -> {
            DeliveryPromise earlier = plan.at(at);
            DeliveryPromise later = plan.at(at.plus(Duration.ofMinutes(random.nextInt(20_000))));

            assertThat(later.window().first()).isAfterOrEqualTo(earlier.window().first());
            assertThat(later.window().last()).isAfterOrEqualTo(earlier.window().last());
            assertThat(later.shipBy().day()).isAfterOrEqualTo(earlier.shipBy().day());
        });
    }

    @Test
    void nothing_is_promised_for_the_past_and_nothing_arrives_before_it_left() {
        forAll((plan, at, random) -> {
            DeliveryPromise promise = plan.at(at);

            assertThat(promise.ships().isPast(at)).isFalse();
            assertThat(promise.window().isPast(at)).isFalse();
            assertThat(promise.window().overAt()).isAfter(promise.ships().opensAt());
            assertThat(plan.shop().isWorkingDay(promise.shipBy().day())).isTrue();
            assertThat(plan.destination().isWorkingDay(promise.window().first()))
                    .isTrue();
            assertThat(plan.destination().isWorkingDay(promise.window().last())).isTrue();
        });
    }

    @Test
    void the_window_holds_until_order_by_and_no_longer() {
        forAll((plan, at, random) -> {
            DeliveryPromise promise = plan.at(at);
            Instant orderBy = promise.orderBy().orElseThrow();

            assertThat(orderBy).isAfter(at);
            assertThat(plan.at(orderBy.minusNanos(1)).window()).isEqualTo(promise.window());
            assertThat(plan.at(orderBy).window()).isNotEqualTo(promise.window());
        });
    }

    @Test
    void what_takes_longer_or_waits_for_more_does_not_arrive_earlier() {
        forAll((plan, at, random) -> {
            DeliveryPlan more = plan.line("more", handling(random, at));

            assertThat(more.at(at).window().last())
                    .isAfterOrEqualTo(plan.at(at).window().last());
            for (DeliveryPlan parcel : more.parcels(at)) {
                assertThat(parcel.at(at).window().last())
                        .isBeforeOrEqualTo(more.at(at).window().last());
            }
        });
    }

    private static Handling handling(Random random, Instant at) {
        int least = random.nextInt(5);
        Handling handling = Handling.days(least, least + random.nextInt(4));
        LocalDate day = at.atZone(ZoneOffset.UTC).toLocalDate();
        return random.nextInt(4) == 0 ? handling.notBefore(day.plusDays(random.nextInt(30) - 5)) : handling;
    }

    private static void forAll(Law law) {
        for (long seed = 1; seed <= PLANS; seed++) {
            Random random = new Random(seed);
            GeneratedCalendars generated = new GeneratedCalendars(random);
            Instant at =
                    generated.day().atStartOfDay(ZoneOffset.UTC).toInstant().plusSeconds(random.nextInt(86_400));
            int least = random.nextInt(4);
            ShippingService service = ShippingService.of("any", generated.calendar(), least, least + random.nextInt(4));
            if (random.nextInt(3) == 0) {
                LocalTime from = LocalTime.of(random.nextInt(20), 0);
                service = service.between(from, from.plusHours(3));
            }
            DeliveryPlan plan = DeliveryPlan.from(generated.calendar())
                    .line("one", handling(random, at))
                    .line("two", handling(random, at))
                    .via(service)
                    .to(generated.calendar());
            try {
                law.check(plan, at, random);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("seed " + seed + ", " + plan.shop() + ", at " + at, e);
            }
        }
    }
}
