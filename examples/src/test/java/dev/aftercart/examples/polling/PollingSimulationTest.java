package dev.aftercart.examples.polling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.courier.Quota;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PollingSimulationTest {

    private final PollingSimulation simulation = new PollingSimulation(3, 300);

    @Test
    void planned_polling_hears_of_deliveries_sooner_than_hourly_polling_and_calls_less_than_a_third_as_often() {
        PollingSimulation.Outcome planned = simulation.planned(Quota.AMPLE);
        PollingSimulation.Outcome hourly = simulation.fixed(Duration.ofHours(1));
        assertThat(planned.deliveryAge()).isLessThan(hourly.deliveryAge());
        assertThat(planned.calls()).isLessThan(hourly.calls() / 3);
    }

    @Test
    void whoever_asks_finds_everything_out_in_the_end() {
        assertThat(simulation.planned(Quota.AMPLE).news())
                .isEqualTo(simulation.fixed(Duration.ofMinutes(5)).news());
    }

    @Test
    void at_a_fixed_interval_news_is_half_an_interval_old() {
        assertThat(simulation.fixed(Duration.ofHours(1)).meanAge()).isBetween(27.0, 33.0);
    }

    @Test
    void a_smaller_quota_makes_fewer_calls_and_older_news() {
        PollingSimulation.Outcome some = simulation.planned(new Quota(6, Duration.ofDays(1), 1));
        PollingSimulation.Outcome few = simulation.planned(new Quota(2, Duration.ofDays(1), 1));
        assertThat(few.calls()).isLessThan(some.calls());
        assertThat(few.deliveryAge()).isGreaterThan(some.deliveryAge());
    }

    @Test
    void the_report_names_every_way_of_polling_and_draws_it() {
        PollingReport report = PollingReport.of(3, 50);
        assertThat(report.table().lines()).hasSize(10);
        assertThat(report.plot())
                .startsWith("<svg")
                .contains("every 5 min")
                .contains("4 calls a day")
                .endsWith("</svg>\n");
    }
}
