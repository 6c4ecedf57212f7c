package dev.aftercart.promise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.explain.Explanation;
import dev.aftercart.explain.Phrase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PromisePhrasesTest {

    private static final LocalDate DAY = LocalDate.parse("2026-03-10");
    private static final DateWindow SLOT =
            DateWindow.on(DAY, ZoneOffset.UTC).hours(LocalTime.of(14, 0), LocalTime.of(16, 0));
    private static final DateWindow DAYS = DateWindow.between(DAY, DAY.plusDays(2), ZoneOffset.UTC);

    @Test
    void every_standing_source_and_place_has_its_sentence() {
        Set<String> used = new TreeSet<>();
        for (DeliveryPreference.Place place : DeliveryPreference.Place.values()) {
            for (Estimate.Source source : Estimate.Source.values()) {
                for (DateWindow window : List.of(SLOT, DAYS)) {
                    Estimate estimate = Estimate.by(source, window).preferring(DeliveryPreference.of(place));
                    Promises promises = new Promises(List.of(
                            estimate,
                            Estimate.by(Estimate.Source.COURIER, DateWindow.on(DAY.plusDays(9), ZoneOffset.UTC))));
                    for (int hours = -48; hours < 200; hours += 5) {
                        Instant now = SLOT.opensAt().plus(Duration.ofHours(hours));
                        collect(promises.at(now, null).explanation(), used);
                        collect(promises.at(now, now).explanation(), used);
                    }
                }
            }
        }
        assertThat(used).contains("promise.status.broken_same_day", "promise.status.expected_late");
        assertThat(PromisePhrases.bundle().keys("en")).containsAll(used);
    }

    private static void collect(Explanation explanation, Set<String> used) {
        Stream.of(Stream.of(explanation.rule()), explanation.facts().stream(), explanation.changes().stream())
                .flatMap(phrases -> phrases)
                .forEach(phrase -> collect(phrase, used));
    }

    private static void collect(Phrase phrase, Set<String> used) {
        used.add(phrase.key());
        phrase.arguments().values().forEach(argument -> {
            if (argument instanceof Phrase.Argument.Nested nested) {
                collect(nested.value(), used);
            }
        });
    }
}
