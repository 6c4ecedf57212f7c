package dev.aftercart.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CouriersCommandTest {

    @Test
    void every_courier_has_a_line_with_what_it_can_do_and_how_many_codes_are_understood() {
        CommandRun run = CommandRun.of("couriers");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .hasSizeGreaterThan(25)
                .allSatisfy(line -> assertThat(line).startsWith("| ").endsWith(" |"));
        assertThat(run.out())
                .anyMatch(line -> line.matches("\\| `ups` +\\| Track v1 .* [0-9,]+ of [0-9,]+ +\\|"))
                .anyMatch(line -> line.startsWith("| `gls`, a file "))
                .anyMatch(line -> line.startsWith("| all "));
    }
}
