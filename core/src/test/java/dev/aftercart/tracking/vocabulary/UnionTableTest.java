package dev.aftercart.tracking.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UnionTableTest {

    static Stream<List<String>> readings() {
        return Rows.of("union.tsv", 5);
    }

    static Stream<List<String>> translations() {
        return Rows.of("translations.tsv", 5);
    }

    @ParameterizedTest
    @MethodSource("readings")
    void a_code_means_what_its_provider_documents(List<String> row) {
        Reading reading = Rows.vocabulary(row.get(1)).read(Rows.code(row.get(2)));

        assertThat(Rows.line(reading)).isEqualTo(row.get(0));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void what_another_vocabulary_cannot_say_is_reported(List<String> row) {
        Reading reading = Rows.vocabulary(row.get(0)).read(Rows.code(row.get(1)));
        Written written = Rows.vocabulary(row.get(2)).write(reading);

        assertThat(written.code()).isEqualTo(row.get(3).isEmpty() ? null : Rows.code(row.get(3)));
        assertThat(written.lost().stream().map(Axis::name).collect(Collectors.joining(" ")))
                .isEqualTo(row.get(4));
    }

    /** Said anew, without the code that it was read from. */
    @ParameterizedTest
    @MethodSource("readings")
    void what_a_code_means_is_said_again_by_the_plainest_code_of_the_same_meaning(List<String> row) {
        Vocabulary vocabulary = Rows.vocabulary(row.get(1));
        Reading reading = vocabulary.read(Rows.code(row.get(2)));
        Written written = reading.event() == null
                ? vocabulary.write(reading.observation())
                : vocabulary.write(reading.event().toDraft().provenance(null).build());

        String expected = Objects.requireNonNullElse(row.get(3), "");
        String code = expected.isEmpty() ? row.get(2) : expected;
        assertThat(written.code()).isEqualTo(code.equals("-") ? null : Rows.code(code));
        assertThat(written.lost().stream().map(Axis::name).collect(Collectors.joining(" ")))
                .isEqualTo(Objects.requireNonNullElse(row.get(4), ""));
    }

    @Test
    void every_row_of_every_table_is_expected_here_and_nothing_else() {
        Set<String> expected = readings()
                .filter(row -> !row.get(2).endsWith("!"))
                .map(row -> row.get(1) + " " + row.get(2))
                .collect(Collectors.toSet());
        Set<String> known = Vocabulary.all().stream()
                .flatMap(vocabulary -> vocabulary.codes().stream().map(code -> vocabulary.provider() + " " + code))
                .collect(Collectors.toSet());
        assertThat(expected).isEqualTo(known);
    }
}
