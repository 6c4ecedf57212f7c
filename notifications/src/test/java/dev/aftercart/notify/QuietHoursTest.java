package dev.aftercart.notify;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class QuietHoursTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final QuietHours NIGHT = QuietHours.between("21:30", "08:00");

    @Test
    void a_night_goes_over_midnight_and_ends_in_the_morning_of_the_recipients_zone() {
        assertThat(NIGHT.end(Instant.parse("2026-03-07T19:00:00Z"), Story.RIYADH))
                .contains(Instant.parse("2026-03-08T05:00:00Z"));
        assertThat(NIGHT.end(Instant.parse("2026-03-08T04:59:00Z"), Story.RIYADH))
                .contains(Instant.parse("2026-03-08T05:00:00Z"));
        assertThat(NIGHT.end(Instant.parse("2026-03-08T05:00:00Z"), Story.RIYADH))
                .isEmpty();
        assertThat(NIGHT.end(Instant.parse("2026-03-08T18:29:59Z"), Story.RIYADH))
                .isEmpty();
        assertThat(QuietHours.NONE.end(Instant.parse("2026-03-07T19:00:00Z"), Story.RIYADH))
                .isEmpty();
    }

    @Test
    void where_the_clocks_jump_over_the_end_the_hours_end_with_the_jump() {
        QuietHours early = QuietHours.between("22:00", "02:30");

        assertThat(early.end(Instant.parse("2026-03-29T00:30:00Z"), BERLIN))
                .contains(Instant.parse("2026-03-29T01:00:00Z"));
    }

    @Test
    void where_the_clocks_are_put_back_the_end_that_comes_twice_counts_twice() {
        QuietHours early = QuietHours.between("22:00", "02:30");

        assertThat(early.end(Instant.parse("2026-10-25T00:10:00Z"), BERLIN))
                .contains(Instant.parse("2026-10-25T00:30:00Z"));
        assertThat(early.end(Instant.parse("2026-10-25T01:10:00Z"), BERLIN))
                .contains(Instant.parse("2026-10-25T01:30:00Z"));
    }

    @Test
    void the_end_is_later_and_the_first_instant_that_is_not_quiet() {
        long seed = System.nanoTime();
        System.out.println("quiet hours seed " + seed);
        Random random = new Random(seed);
        ZoneId[] zones = {BERLIN, Story.RIYADH, ZoneId.of("America/Sao_Paulo"), ZoneId.of("Australia/Lord_Howe")};
        for (int i = 0; i < 5_000; i++) {
            QuietHours hours = new QuietHours(
                    LocalTime.of(random.nextInt(24), random.nextInt(60)),
                    LocalTime.of(random.nextInt(24), random.nextInt(60)));
            ZoneId zone = zones[random.nextInt(zones.length)];
            Instant now = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(random.nextInt(366 * 86_400));
            Optional<Instant> end = hours.end(now, zone);
            assertThat(end.isPresent()).isEqualTo(hours.contains(now, zone));
            end.ifPresent(until -> {
                assertThat(until).isAfter(now);
                assertThat(hours.contains(until, zone))
                        .as("%s in %s at %s", hours, zone, until)
                        .isFalse();
                assertThat(hours.contains(until.minusMillis(1), zone)).isTrue();
            });
        }
    }
}
