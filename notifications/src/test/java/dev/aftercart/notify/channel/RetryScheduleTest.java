package dev.aftercart.notify.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RetryScheduleTest {

    private static final Instant NOW = Instant.parse("2026-03-10T09:30:00Z");

    @Test
    void the_same_question_has_the_same_answer_and_chance_adds_a_fifth_at_most() {
        RetrySchedule schedule = RetrySchedule.of(List.of(Duration.ofMinutes(10)));
        assertThat(schedule.next(1, NOW, null, 0)).contains(NOW.plusSeconds(600));
        assertThat(schedule.next(1, NOW, null, 0.5)).contains(NOW.plusSeconds(660));
        assertThat(schedule.next(1, NOW, null, 1)).contains(NOW.plusSeconds(720));
    }

    @Test
    void what_the_provider_asks_for_is_kept_to() {
        RetrySchedule schedule = RetrySchedule.of(List.of(Duration.ofMinutes(10)));
        assertThat(schedule.next(1, NOW, NOW.plusSeconds(3600), 1)).contains(NOW.plusSeconds(3600));
        assertThat(schedule.next(1, NOW, NOW.plusSeconds(5), 0)).contains(NOW.plusSeconds(600));
    }

    @Test
    void pauses_double_up_to_the_longest_and_end() {
        RetrySchedule schedule = RetrySchedule.doubling(Duration.ofSeconds(30), Duration.ofSeconds(100), 5);
        assertThat(schedule.next(1, NOW, null, 0)).contains(NOW.plusSeconds(30));
        assertThat(schedule.next(2, NOW, null, 0)).contains(NOW.plusSeconds(60));
        assertThat(schedule.next(3, NOW, null, 0)).contains(NOW.plusSeconds(100));
        assertThat(schedule.next(4, NOW, null, 0)).contains(NOW.plusSeconds(100));
        assertThat(schedule.next(5, NOW, null, 0)).isEmpty();
    }

    @Test
    void a_webhook_is_tried_ten_times_over_three_days() {
        Instant at = NOW;
        int attempts = 1;
        for (var next = RetrySchedule.webhooks().next(1, at, null, 0);
                next.isPresent();
                next = RetrySchedule.webhooks().next(attempts, at, null, 0)) {
            at = next.get();
            attempts++;
        }
        assertThat(attempts).isEqualTo(10);
        assertThat(Duration.between(NOW, at)).isBetween(Duration.ofDays(3), Duration.ofDays(4));
    }

    @Test
    void nonsense_is_refused() {
        RetrySchedule schedule = RetrySchedule.webhooks();
        assertThatIllegalArgumentException().isThrownBy(() -> schedule.next(0, NOW, null, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> schedule.next(1, NOW, null, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> RetrySchedule.of(List.of(Duration.ofSeconds(-1))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RetrySchedule.doubling(Duration.ZERO, Duration.ofSeconds(1), 3));
    }
}
