package dev.aftercart.couriers.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.couriers.internal.Table;
import dev.aftercart.tracking.Direction;
import dev.aftercart.tracking.Phase;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Rows of public tables, labelled by a careful reader first, and what the library makes of them. */
class HandLabelledRowsTest {

    /** Whose tables have the courier's own words; the words of the others are a reader's, and no courier sends them. */
    private static final Set<String> OWN_WORDS = Set.of("clickpost", "dhl", "dhl-parcel-de", "fedex", "jnt", "ups");

    private static final List<List<String>> ROWS = Table.rows(HandLabelledRowsTest.class, "hand-labelled.tsv", 8);

    @Test
    void the_library_says_what_a_careful_reader_says() {
        List<String> disagreements = new ArrayList<>();
        int asTheReader = 0;
        for (List<String> row : ROWS) {
            ReportedStatus said = ReportedStatus.of(
                    row.get(0), row.get(1), row.get(2), OWN_WORDS.contains(row.get(0)) ? row.get(3) : "");
            if (!agrees(row, said)) {
                disagreements.add(row.subList(0, 7) + " but the library says " + said);
            }
            asTheReader += said.phase().name().equals(row.get(4).split("\\|")[0]) ? 1 : 0;
        }
        disagreements.forEach(System.out::println);
        System.out.printf(
                "HandLabelledRowsTest: %d rows, %d agree, %d have the phase that the reader put first%n",
                ROWS.size(), ROWS.size() - disagreements.size(), asTheReader);
        assertThat(disagreements).hasSizeLessThanOrEqualTo(ROWS.size() / 20);
    }

    @Test
    void two_hundred_rows_are_labelled_and_no_label_is_a_word_unknown() {
        assertThat(ROWS).hasSize(200);
        for (List<String> row : ROWS) {
            assertThat(row.get(4).split("\\|")).allSatisfy(phase -> Phase.valueOf(phase));
            assertThat(row.get(5).split("\\|")).allSatisfy(direction -> Direction.valueOf(direction));
        }
    }

    private static boolean agrees(List<String> row, ReportedStatus said) {
        return List.of(row.get(4).split("\\|")).contains(said.phase().name())
                && List.of(row.get(5).split("\\|")).contains(said.direction().name())
                && (row.get(6).isEmpty() || row.get(6).equals(said.reason()));
    }
}
