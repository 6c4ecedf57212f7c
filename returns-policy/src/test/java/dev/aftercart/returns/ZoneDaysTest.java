package dev.aftercart.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The listed days are those of the zone's own rules, at every instant. */
class ZoneDaysTest {

    private static final long SEED = 20_261_122L;
    private static final Instant LONG_AGO = Instant.parse("1850-01-01T00:00:00Z");
    private static final Instant FAR_AHEAD = Instant.parse("2250-01-01T00:00:00Z");
    private static final int RANDOM = 300;

    @Test
    void every_zone_has_the_days_of_its_rules_around_each_change_of_its_clocks_and_at_random() {
        Random random = new Random(SEED);
        for (String id : ZoneId.getAvailableZoneIds()) {
            ZoneId zone = ZoneId.of(id);
            ZoneDays days = ZoneDays.listed(zone);
            for (Instant instant : instants(zone, random)) {
                assertThat(days.dayOf(instant))
                        .as("%s at %s, seed %d", zone, instant, SEED)
                        .isEqualTo(Math.toIntExact(
                                LocalDate.ofInstant(instant, zone).toEpochDay()));
            }
        }
    }

    /** Both sides of every change, of the midnights beside it, and of both ends of the list; and anywhere in 400 years. */
    private static List<Instant> instants(ZoneId zone, Random random) {
        List<Instant> instants = new ArrayList<>();
        around(instants, ZoneDays.START);
        around(instants, ZoneDays.END);
        ZoneRules rules = zone.getRules();
        ZoneOffsetTransition change = rules.nextTransition(ZoneDays.START.minus(Duration.ofDays(3_000)));
        while (change != null && change.getInstant().isBefore(ZoneDays.END.plus(Duration.ofDays(3_000)))) {
            around(instants, change.getInstant());
            LocalDate day = change.getDateTimeBefore().toLocalDate();
            around(instants, day.atStartOfDay(zone).toInstant());
            around(instants, day.plusDays(1).atStartOfDay(zone).toInstant());
            change = rules.nextTransition(change.getInstant());
        }
        long seconds = Duration.between(LONG_AGO, FAR_AHEAD).toSeconds();
        for (int i = 0; i < RANDOM; i++) {
            instants.add(LONG_AGO.plusSeconds((long) (random.nextDouble() * seconds)));
        }
        return instants;
    }

    private static void around(List<Instant> instants, Instant instant) {
        instants.add(instant.minusNanos(1));
        instants.add(instant);
        instants.add(instant.plusSeconds(1));
    }

    @Test
    void days_thousands_of_years_away_are_counted_too() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        for (String far : List.of("-9999-03-01T23:30:00Z", "+19999-07-31T22:30:00Z")) {
            assertThat(ZoneDays.listed(berlin).dayOf(Instant.parse(far)))
                    .isEqualTo(Math.toIntExact(
                            LocalDate.ofInstant(Instant.parse(far), berlin).toEpochDay()));
        }
    }

    @Test
    void a_zone_is_listed_once_and_one_whose_clocks_never_change_not_at_all() {
        ZoneDays.Known known = new ZoneDays.Known();

        assertThat(known.of(ZoneId.of("Asia/Riyadh"))).isSameAs(known.of(ZoneId.of("Asia/Riyadh")));
        assertThat(known.of(ZoneOffset.UTC)).isNull();
        assertThat(known.of(ZoneId.of("UTC+05:30"))).isNull();
    }
}
