package dev.aftercart.returns;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.returns.analysis.Aspect;
import dev.aftercart.returns.analysis.PolicyDifference;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** A policy in two versions: the day of the order decides, whatever is asked when. */
class PolicyFixtureBookTest {

    private static final PolicyFixture BEFORE = PolicyFixture.of("zalando-2024");
    private static final PolicyFixture AFTER = PolicyFixture.of("zalando-2025");
    private static final PolicyBook BOOK =
            PolicyBook.of(BEFORE.policy()).from(LocalDate.parse("2025-01-07"), AFTER.policy());

    @Test
    void an_order_keeps_the_hundred_days_it_was_placed_under() {
        assertThat(ordered("2025-01-06").window().lastDay()).isEqualTo(LocalDate.parse("2025-04-20"));
        assertThat(ordered("2025-01-07").window().lastDay()).isEqualTo(LocalDate.parse("2025-02-09"));
        assertThat(ordered("2025-01-06").policy().version()).isEqualTo("2024");
        assertThat(ordered("2025-01-07").policy().version()).isEqualTo("2025");
    }

    @Test
    void the_day_of_the_order_is_that_of_the_customers_zone() {
        assertThat(versionAt("2025-01-06T22:59:59Z", "Europe/Berlin")).isEqualTo("2024");
        assertThat(versionAt("2025-01-06T23:00:00Z", "Europe/Berlin")).isEqualTo("2025");
        assertThat(versionAt("2025-01-06T23:00:00Z", "Europe/Lisbon")).isEqualTo("2024");
    }

    @Test
    void between_the_versions_nothing_but_the_window_differs_and_that_gets_stricter() {
        PolicyDifference difference = PolicyDifference.between(BEFORE.policy(), AFTER.policy());

        assertThat(difference.isStricterAnywhere()).isTrue();
        assertThat(difference.regions())
                .isNotEmpty()
                .allSatisfy(region -> assertThat(region.aspects()).containsOnlyKeys(Aspect.WINDOW));
    }

    private static String versionAt(String ordered, String zone) {
        return BOOK.policyFor(ReturnFacts.of(Instant.parse(ordered), ZoneId.of(zone)))
                .domain()
                .version();
    }

    private static Decision ordered(String day) {
        return decide(AFTER.rows().get(0).with("ordered", day).with("received", "2025-01-10"));
    }

    private static Decision decide(FixtureRow row) {
        LineDecision shown = row.decideAt(LocalDate.parse("2025-01-20"), LocalTime.NOON);
        return BOOK.decide(row.question(shown.at()).request(), shown.at());
    }
}
