package dev.aftercart.courier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercart.promise.DateWindow;
import dev.aftercart.tracking.Milestone;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PollingTest {

    private static final ZoneId RIYADH = ZoneId.of("Asia/Riyadh");
    private static final DateWindow EXPECTED =
            DateWindow.between(LocalDate.parse("2026-03-10"), LocalDate.parse("2026-03-12"), RIYADH);
    /** Noon in Riyadh. */
    private static final Instant NOON = Instant.parse("2026-03-06T09:00:00Z");

    private final Polling polling = Polling.usual();

    @Test
    void a_parcel_at_the_end_of_its_way_is_never_asked_for() {
        for (Milestone end : Milestone.values()) {
            if (end.isTerminal()) {
                assertThat(next(state(end, NOON, null), Quota.AMPLE, NOON))
                        .isEqualTo(new NextPoll.Never(NextPoll.Reason.ARRIVED));
            }
        }
    }

    @Test
    void a_parcel_silent_for_too_long_is_given_up_with_a_reason() {
        ParcelState parcel = state(Milestone.IN_TRANSIT, NOON, null);
        Instant late = NOON.plus(Duration.ofDays(45));
        assertThat(next(parcel, Quota.AMPLE, late.minusSeconds(1))).isInstanceOf(NextPoll.At.class);
        assertThat(next(parcel, Quota.AMPLE, late)).isEqualTo(new NextPoll.Never(NextPoll.Reason.STALE));
        assertThat(Polling.usual().staleAfter(Duration.ofDays(2)).nextPoll(parcel, Quota.AMPLE, late))
                .isInstanceOf(NextPoll.Never.class);
    }

    @Test
    void a_parcel_on_the_vehicle_is_asked_for_far_more_often_than_one_under_way() {
        assertThat(wait(Milestone.OUT_FOR_DELIVERY, NOON)).isEqualTo(Duration.ofMinutes(20));
        assertThat(wait(Milestone.IN_TRANSIT, NOON)).isEqualTo(Duration.ofHours(3));
        assertThat(wait(Milestone.PREPARING, NOON)).isEqualTo(Duration.ofHours(6));
    }

    @Test
    void the_longer_a_parcel_is_silent_the_longer_one_waits() {
        Duration before = Duration.ZERO;
        for (int hours = 0; hours < 24 * 40; hours += 12) {
            Instant heard = NOON.minus(Duration.ofHours(hours));
            Duration wait = wait(new ParcelState(Milestone.IN_TRANSIT, heard, NOON, null, false), Quota.AMPLE, NOON);
            assertThat(wait).isGreaterThan(before);
            before = wait;
        }
        assertThat(before).isLessThan(Duration.ofDays(2));
    }

    @Test
    void on_the_expected_days_it_is_asked_for_more_often_and_long_before_less_often() {
        Instant day = Instant.parse("2026-03-10T09:00:00Z");
        assertThat(wait(state(Milestone.IN_TRANSIT, NOON, EXPECTED), Quota.AMPLE, NOON))
                .isEqualTo(Duration.ofHours(6));
        assertThat(wait(state(Milestone.IN_TRANSIT, day, EXPECTED), Quota.AMPLE, day))
                .isEqualTo(Duration.ofMinutes(90));
    }

    @Test
    void what_falls_into_the_night_of_the_destination_waits_until_morning() {
        Instant evening = Instant.parse("2026-03-10T18:50:00Z");
        assertThat(next(state(Milestone.OUT_FOR_DELIVERY, evening, EXPECTED), Quota.AMPLE, evening))
                .isEqualTo(new NextPoll.At(Instant.parse("2026-03-11T03:00:00Z")));
        Instant small = Instant.parse("2026-03-10T22:30:00Z");
        assertThat(next(state(Milestone.OUT_FOR_DELIVERY, small, EXPECTED), Quota.AMPLE, small))
                .isEqualTo(new NextPoll.At(Instant.parse("2026-03-11T03:00:00Z")));
    }

    @Test
    void a_courier_that_pushes_is_hardly_asked() {
        ParcelState pushed = new ParcelState(Milestone.OUT_FOR_DELIVERY, NOON, NOON, null, true);
        assertThat(wait(pushed, Quota.AMPLE, NOON)).isEqualTo(Duration.ofDays(1));
    }

    @Test
    void a_short_quota_stretches_every_wait_alike_and_an_empty_one_until_it_is_full_again() {
        Quota scarce = new Quota(250, Duration.ofDays(1), 500);
        Duration under = wait(state(Milestone.IN_TRANSIT, NOON, null), scarce, NOON);
        Duration vehicle = wait(state(Milestone.OUT_FOR_DELIVERY, NOON, null), scarce, NOON);
        assertThat(under).isEqualTo(Duration.ofDays(2));
        assertThat(under.dividedBy(vehicle)).isEqualTo(9);
        assertThat(wait(state(Milestone.OUT_FOR_DELIVERY, NOON, null), new Quota(0, Duration.ofHours(5), 1), NOON))
                .isEqualTo(Duration.ofHours(5));
    }

    @Test
    void it_is_never_asked_before_now_whatever_the_numbers() {
        long seed = 7;
        Random random = new Random(seed);
        List<Milestone> milestones = List.of(Milestone.values());
        for (int i = 0; i < 100_000; i++) {
            Milestone milestone = milestones.get(random.nextInt(milestones.size()));
            Instant heard = NOON.minusSeconds(random.nextInt(5_000_000) - 100_000L);
            Instant asked = NOON.minusSeconds(random.nextInt(5_000_000));
            ParcelState parcel = new ParcelState(
                    milestone, heard, asked, random.nextBoolean() ? EXPECTED : null, random.nextBoolean());
            Quota quota = new Quota(
                    random.nextInt(1000), Duration.ofSeconds(1 + random.nextInt(86_400)), 1 + random.nextInt(5000));
            if (next(parcel, quota, NOON) instanceof NextPoll.At at) {
                assertThat(at.instant()).as("seed %s, %s", seed, parcel).isAfterOrEqualTo(NOON);
            }
        }
    }

    @Test
    void a_quota_that_makes_no_sense_is_refused() {
        assertThatThrownBy(() -> new Quota(-1, Duration.ofDays(1), 1)).hasMessageContaining("-1");
        assertThatThrownBy(() -> polling.staleAfter(Duration.ZERO)).hasMessageContaining("more than no silence");
    }

    private NextPoll next(ParcelState parcel, Quota quota, Instant now) {
        return polling.nextPoll(parcel, quota, now);
    }

    private Duration wait(Milestone milestone, Instant now) {
        return wait(state(milestone, now, null), Quota.AMPLE, now);
    }

    private Duration wait(ParcelState parcel, Quota quota, Instant now) {
        return Duration.between(now, ((NextPoll.At) next(parcel, quota, now)).instant());
    }

    private static ParcelState state(Milestone milestone, Instant now, @Nullable DateWindow expected) {
        return new ParcelState(milestone, now, now, expected, false);
    }
}
