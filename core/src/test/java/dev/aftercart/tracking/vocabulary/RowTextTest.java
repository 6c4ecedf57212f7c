package dev.aftercart.tracking.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.aftercart.tracking.Direction;
import dev.aftercart.tracking.Observation;
import org.junit.jupiter.api.Test;

class RowTextTest {

    @Test
    void a_row_needs_only_a_status_and_a_meaning() {
        Row row = RowText.read("lost\t\t\tLOSS\tlost");

        assertThat(row.code()).isEqualTo(StatusCode.of("lost"));
        assertThat(row.meaning(Direction.REVERSE)).hasToString("REVERSE LOSS/lost at null");
        assertThat(row.observation()).isEqualTo(Observation.ACTIVE);
    }

    @Test
    void a_row_about_the_looking_has_no_meaning_for_the_parcel() {
        Row row = RowText.read("gone\t\t\tEXPIRED");

        assertThat(row.meaning(Direction.FORWARD)).isNull();
        assertThat(row.observation()).isEqualTo(Observation.EXPIRED);
    }

    @Test
    void a_word_that_nobody_reads_is_refused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> RowText.read("a\t\t\tDELIVERED\tdelivered\tneigbour"))
                .withMessageContaining("neigbour");
        assertThatIllegalStateException().isThrownBy(() -> RowText.read("a\t\t\tLOSS\tlost\tnobody:lost"));
        assertThatIllegalArgumentException().isThrownBy(() -> RowText.read("a\t\t\tLOSS\tlost\t\tLOST"));
        assertThatIllegalArgumentException().isThrownBy(() -> RowText.read("a\t\t\tLOSS\tlost\t\tBACK:LOSS"));
    }

    @Test
    void a_cell_too_many_is_refused() {
        assertThatIllegalStateException().isThrownBy(() -> RowText.read("a\t\t\tLOSS\tlost\t\t\t\t"));
    }
}
