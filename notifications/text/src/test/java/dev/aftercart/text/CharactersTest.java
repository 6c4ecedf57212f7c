package dev.aftercart.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharactersTest {

    @ParameterizedTest
    @ValueSource(strings = {"🇸🇦", "👨‍👩‍👧", "👍🏽", "بّ", "क्ष", "각", "\r\n", "1️⃣"})
    void what_a_reader_counts_as_one_is_cut_before_or_after_it_alone(String one) {
        String text = "a" + one + "b";
        for (int i = 1; i <= one.length(); i++) {
            assertThat(Characters.boundary(text, i)).isEqualTo(1);
        }
        assertThat(Characters.boundary(text, 1 + one.length())).isEqualTo(1 + one.length());
        assertThat(Characters.end(text, 1)).isEqualTo(1);
        assertThat(Characters.end(text, 2)).isEqualTo(1 + one.length());
    }

    @Test
    void a_text_can_be_cut_at_both_its_ends_and_ends_where_it_has_no_more() {
        assertThat(Characters.boundary("", 0)).isZero();
        assertThat(Characters.boundary("ab", 0)).isZero();
        assertThat(Characters.boundary("ab", 2)).isEqualTo(2);
        assertThat(Characters.end("", 3)).isZero();
        assertThat(Characters.end("👍🏽👍🏽", 0)).isZero();
        assertThat(Characters.end("👍🏽👍🏽", 3)).isEqualTo(8);
    }
}
