package dev.aftercart.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SmsCommandTest {

    @Test
    void a_message_in_the_gsm_alphabet_is_told_with_what_is_left() {
        CommandRun run = CommandRun.of("sms", "It’s here");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).containsExactly("GSM_7, 1 part, 151 left", "1\tIt's here");
    }

    @Test
    void what_costs_more_is_named_and_is_a_finding() {
        CommandRun run = CommandRun.of("sms", "Łukasz, " + "a".repeat(70));
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).first().isEqualTo("UCS_2, 2 parts, 56 left, because of “Ł” at 0");
        assertThat(run.err()).first().asString().contains("2 parts instead of 1");
        assertThat(CommandRun.of("sms", "--plain-letters", "Łukasz").out())
                .containsExactly("GSM_7, 1 part, 154 left", "1\tLukasz");
        assertThat(CommandRun.of("sms", "--exact", "It’s").out())
                .first()
                .asString()
                .startsWith("UCS_2");
    }
}
