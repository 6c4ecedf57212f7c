package dev.aftercart.couriers.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.tracking.Phase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseRulesTest {

    private static final PhraseRules RULES = PhraseRules.of(List.of(List.of(
            List.of("BACK", "", "", "back to sender"),
            List.of("GOES_BACK_LATER", "", "", "will go back to sender"),
            List.of("NOT_BACK", "", "", "depot"),
            List.of("HOLD", "held", "", "not..moved; =stop"),
            List.of("DELAY", "delayed", "weather", "^late; verspat*; *stau"),
            List.of("TRANSIT", "in_transit", "", "moved"),
            List.of("CONDITION", "", "", "^if"))));

    @ParameterizedTest
    @CsvSource({
        "It was MOVED!, TRANSIT",
        "it was not yet moved, HOLD",
        "'Not now. It moved', TRANSIT",
        "removed, ",
        "stop, HOLD",
        "stop it, ",
        "late again, DELAY",
        "too late, ",
        "Verspätung, DELAY",
        "VERSPAETUNG, DELAY",
        "im Dauerstau, DELAY",
        "'If it moved, tell us', ",
        "'', ",
    })
    void the_first_rule_with_a_phrase_in_a_sentence_counts(String text, Phase phase) {
        Meaning meaning = RULES.read(text).meaning(any -> true);
        assertThat(meaning == null ? null : meaning.phase()).isEqualTo(phase);
    }

    @ParameterizedTest
    @CsvSource({
        "Back to sender, NOW",
        "Will go back to sender, LATER",
        "Back to sender's depot, NONE",
        "'At the depot. Back to sender', NOW",
        "Onwards, NONE",
    })
    void the_way_back_is_read_beside_the_rest(String text, WayBack way) {
        assertThat(RULES.read(text).wayBack()).isEqualTo(way);
    }

    @Test
    void rules_that_are_not_allowed_are_passed_over() {
        Meaning meaning = RULES.read("not moved").meaning(each -> each.phase() != Phase.HOLD);
        assertThat(meaning).isNotNull().extracting(Meaning::phase).isEqualTo(Phase.TRANSIT);
    }

    @Test
    void a_text_without_end_is_cut() {
        String endless = "x ".repeat(500_000) + "moved";
        assertThat(RULES.read(endless).meaning(any -> true)).isNull();
    }
}
