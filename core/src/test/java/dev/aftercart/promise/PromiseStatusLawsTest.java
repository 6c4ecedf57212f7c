package dev.aftercart.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Laws of how promises stand, tried on many drawn at random. A failure names its seed. */
class PromiseStatusLawsTest {

    private static final int SETS = 2_000;
    private static final LocalDate START = LocalDate.parse("2026-03-20");
    private static final Instant NOW = Instant.parse("2026-03-20T12:00:00Z");

    interface Law {
        void check(Promises promises, Instant now, Random random);
    }

    @Test
    void between_two_turns_nothing_changes_and_at_a_turn_something_does() {
        forAll((promises, now, random) -> {
            PromiseStatus before = promises.at(now, null);
            Instant turn = promises.nextChangeAt(now).orElse(now.plus(Duration.ofDays(400)));

            for (int i = 0; i < 20; i++) {
                Instant between = now.plusMillis((long)
                        (random.nextDouble() * Duration.between(now, turn).toMillis()));
                assertThat(promises.at(between, null).isOtherThan(before))
                        .as("at %s", between)
                        .isFalse();
            }
            if (promises.nextChangeAt(now).isPresent()) {
                assertThat(promises.at(turn.minusNanos(1), null).isOtherThan(before))
                        .isFalse();
                assertThat(promises.at(turn, null).isOtherThan(before)).isTrue();
            }
        });
    }

    @Test
    void lateness_only_grows_and_a_promise_once_missed_stays_missed() {
        forAll((promises, now, random) -> {
            Instant later = now.plusSeconds(random.nextInt(2_000_000));
            PromiseStatus before = promises.at(now, null);
            PromiseStatus after = promises.at(later, null);

            assertThat(after.lateBy()).isGreaterThanOrEqualTo(before.lateBy());
            assertThat(after.daysLate()).isGreaterThanOrEqualTo(before.daysLate());
            assertThat(before.missedAt().isPresent() && after.missedAt().isEmpty())
                    .isFalse();
        });
    }

    @Test
    void it_is_broken_when_delivered_exactly_where_it_was_overdue_just_then() {
        forAll((promises, now, random) -> {
            PromiseStatus waiting = promises.at(now, null);
            PromiseStatus delivered = promises.at(now.plus(Duration.ofDays(30)), now);

            assertThat(delivered.missedAt()).isEqualTo(waiting.missedAt());
            assertThat(delivered.lateBy()).isEqualTo(waiting.lateBy());
            assertThat(delivered.changesSince(delivered)).isEmpty();
        });
    }

    private static DateWindow window(Random random) {
        LocalDate first = START.plusDays(random.nextInt(20) - 10);
        ZoneId zone = ZoneId.of(List.of("Asia/Riyadh", "Europe/Berlin", "America/New_York", "Pacific/Auckland")
                .get(random.nextInt(4)));
        DateWindow days = DateWindow.between(first, first.plusDays(random.nextInt(4)), zone);
        return switch (random.nextInt(4)) {
            case 0 -> days.hours(time(random), time(random));
            case 1 -> new DateWindow(first, first, null, time(random), zone);
            case 2 -> new DateWindow(first, first, time(random), null, zone);
            default -> days;
        };
    }

    private static LocalTime time(Random random) {
        return LocalTime.of(random.nextInt(24), random.nextInt(60));
    }

    private static void forAll(Law law) {
        for (long seed = 1; seed <= SETS; seed++) {
            Random random = new Random(seed);
            List<Estimate> estimates = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                Estimate.Source source = List.of(Estimate.Source.values()).get(random.nextInt(4));
                estimates.add(Estimate.by(source, window(random)));
            }
            try {
                law.check(new Promises(estimates), NOW.plusSeconds(random.nextInt(3_000_000) - 1_500_000), random);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("seed " + seed + ": " + estimates, e);
            }
        }
    }
}
