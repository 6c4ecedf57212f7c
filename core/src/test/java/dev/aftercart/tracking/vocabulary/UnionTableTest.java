package dev.aftercart.tracking.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UnionTableTest {

    static Stream<List<String>> readings() {
        return Rows.of("union.tsv", 3);
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

    /** The fine codes; a status alone, and EasyPost's "unknown" detail, repeat what a fine code says. */
    @Test
    void every_fine_code_of_the_tables_is_expected_here() {
        Set<String> expected =
                readings().map(row -> row.get(1) + " " + row.get(2)).collect(Collectors.toSet());
        for (Vocabulary vocabulary : List.of(
                Vocabulary.clickPost(), Vocabulary.schemaOrg(), Vocabulary.shopifyEvent(), Vocabulary.shippo())) {
            assertThat(vocabulary.codes())
                    .filteredOn(code -> code.substatus() != null || vocabulary != Vocabulary.shippo())
                    .allSatisfy(code -> assertThat(expected).contains(vocabulary.provider() + " " + code));
        }
    }
}
