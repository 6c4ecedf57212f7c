package dev.aftercart.internal.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

    private static final List<String> KNOWN = List.of("within", "then", "onEntering");

    @Test
    void a_slip_of_the_pen_finds_its_word() {
        assertThat(Nearest.hint("wihtin", KNOWN)).isEqualTo("; did you mean \"within\"?");
        assertThat(Nearest.hint("Then", KNOWN)).isEqualTo("; did you mean \"then\"?");
        assertThat(Nearest.hint("onentring", KNOWN)).isEqualTo("; did you mean \"onEntering\"?");
    }

    @Test
    void what_is_far_from_every_word_finds_none() {
        assertThat(Nearest.hint("colour", KNOWN)).isEmpty();
        assertThat(Nearest.hint("", KNOWN)).isEmpty();
        assertThat(Nearest.hint("within".repeat(1000), KNOWN)).isEmpty();
        assertThat(Nearest.hint("then", List.of())).isEmpty();
    }
}
