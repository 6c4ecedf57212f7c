package dev.aftercart.couriers.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.aftercart.couriers.internal.Table;
import dev.aftercart.tracking.CourierCode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Numbers of every form, with the courier they must be listed for. */
class KnownNumbersTest {

    private static final List<List<String>> NUMBERS = Table.rows(KnownNumbersTest.class, "numbers.tsv", 4);
    private static final CourierDetector DETECTOR = CourierDetector.create();

    @Test
    void a_number_lists_its_courier_with_form_and_confidence() {
        for (List<String> row : NUMBERS) {
            assertThat(DETECTOR.detect(row.get(0)))
                    .as(row.get(0))
                    .hasSizeLessThanOrEqualTo(4)
                    .extracting(
                            each -> each.courier().value(),
                            CourierCandidate::format,
                            each -> each.confidence().toString())
                    .contains(tuple(row.get(1), row.get(2), row.get(3)));
        }
    }

    @Test
    void a_number_is_found_in_running_text() {
        for (List<String> row : NUMBERS) {
            String text = "Your parcel " + row.get(0) + " is on its way, 2 items.";
            CourierDetector merchants = DETECTOR.preferring(CourierCode.of(row.get(1)));

            assertThat(merchants.find(text)).as(text).hasSize(1).first().satisfies(found -> {
                assertThat(text.substring(found.start(), found.end())).isEqualTo(row.get(0));
                assertThat(found.candidates())
                        .extracting(CourierCandidate::format)
                        .contains(row.get(2));
            });
            assertThat(formats(DETECTOR.detect(text))).as(text).contains(row.get(2));
        }
    }

    @Test
    void spaces_anywhere_do_not_matter() {
        for (List<String> row : NUMBERS) {
            String spaced = " " + String.join(" ", row.get(0).split("")) + " ";
            assertThat(formats(DETECTOR.detect(spaced))).as(spaced).contains(row.get(2));
        }
    }

    @Test
    void every_form_of_the_table_has_a_number_here() {
        Set<String> tested = NUMBERS.stream().map(row -> row.get(2)).collect(Collectors.toSet());

        assertThat(FormatTable.ALL)
                .filteredOn(format -> !format.shape().isLoose())
                .extracting(NumberFormat::id)
                // Plain digits of a length that others claim too: see the preferences.
                .filteredOn(id -> !id.equals("gls_parcel"))
                .allMatch(tested::contains);
    }

    private static List<String> formats(List<CourierCandidate> candidates) {
        return candidates.stream().map(CourierCandidate::format).toList();
    }
}
