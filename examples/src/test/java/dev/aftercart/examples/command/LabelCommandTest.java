package dev.aftercart.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LabelCommandTest {

    @Test
    void a_label_is_booked_once_although_the_line_drops() {
        CommandRun run = CommandRun.of("label");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out().get(1)).startsWith("  in doubt: ");
        assertThat(run.out().get(3))
                .isEqualTo("  accepted: EZ5550001001, USPS GroundAdvantage, USD 7.58, [PDF at an address]");
        assertThat(run.out().get(4)).isEqualTo("Labels that the courier sold: 1");
    }
}
