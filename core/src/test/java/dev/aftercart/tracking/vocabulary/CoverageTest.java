package dev.aftercart.tracking.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.tracking.vocabulary.Reading.Fit;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CoverageTest {

    @Test
    void every_code_seen_is_counted_once_by_how_well_it_is_known() {
        Coverage coverage = Vocabulary.afterShip()
                .coverage(List.of(
                        StatusCode.of("Delivered", "Delivered_001"),
                        StatusCode.of("Delivered", "Delivered_001"),
                        StatusCode.of("Exception"),
                        StatusCode.of("InTransit", "InTransit_099"),
                        StatusCode.of("Teleported"),
                        StatusCode.of("Teleported")));

        assertThat(coverage.seen()).isEqualTo(6);
        assertThat(coverage.counts())
                .isEqualTo(Map.of(Fit.MAPPED, 2L, Fit.AMBIGUOUS, 1L, Fit.PARTLY, 1L, Fit.UNMAPPED, 2L));
        assertThat(coverage)
                .hasToString("aftership: 6 seen, 2 mapped, 1 ambiguous, 1 partly, 2 unmapped"
                        + " (not known: InTransit/InTransit_099, Teleported)");
    }

    @Test
    void nothing_seen_is_nothing_counted() {
        assertThat(Vocabulary.shippo().coverage(List.of()))
                .hasToString("shippo: 0 seen, 0 mapped, 0 ambiguous, 0 partly, 0 unmapped");
    }

    @Test
    void a_flood_of_unknown_codes_is_counted_and_not_kept() {
        Iterable<StatusCode> flood = () -> IntStream.range(0, 100_000)
                .mapToObj(i -> StatusCode.of("x" + i))
                .iterator();
        Coverage coverage = Vocabulary.easyPost().coverage(flood);

        assertThat(coverage.count(Fit.UNMAPPED)).isEqualTo(100_000);
        assertThat(coverage.examples()).hasSize(Coverage.EXAMPLES);
        assertThat(Vocabulary.easyPost()
                        .coverage(Collections.nCopies(100_000, StatusCode.of("y")))
                        .examples())
                .hasSize(1);
    }
}
