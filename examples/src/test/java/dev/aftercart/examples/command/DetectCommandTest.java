package dev.aftercart.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DetectCommandTest {

    @Test
    void each_candidate_is_a_line_of_six_columns() {
        CommandRun run = CommandRun.of("detect", "RB 123 456 785 GB");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .containsExactly(
                        "RB 123 456 785 GB\t1\troyalmail\ts10\tchecksum\t"
                                + "UPU S10, check digit 5, service Letter post, registered, country GB",
                        "RB 123 456 785 GB\t2\ts10\ts10\tchecksum\t"
                                + "UPU S10, check digit 5, service Letter post, registered, country GB");
    }

    @Test
    void a_number_of_nobody_is_one_line_of_rank_0() {
        assertThat(CommandRun.of("detect", "A\tB").out()).containsExactly("A B\t0\t\t\t\tno known form");
    }

    @Test
    void without_arguments_the_lines_of_standard_input_are_numbers() {
        InputStream before = System.in;
        try {
            System.setIn(
                    new ByteArrayInputStream("1Z999AA10123456784\r\n\n٤٥٤٧٣٧٠٦٨٧٦\n".getBytes(StandardCharsets.UTF_8)));

            CommandRun run = CommandRun.of("detect", "--courier", "aramex");

            assertThat(run.out()).element(0).asString().startsWith("1Z999AA10123456784\t1\tups\tups\tchecksum\t");
            assertThat(run.out()).element(1).asString().startsWith("\t0\t");
            assertThat(run.out()).element(2).asString().startsWith("٤٥٤٧٣٧٠٦٨٧٦\t1\taramex\taramex\tchecksum\t");
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void the_merchants_country_and_couriers_come_first() {
        assertThat(CommandRun.of("detect", "--country", "in", "45473706876").out())
                .first()
                .asString()
                .contains("\t1\tbluedart\t");
        CommandRun wrong = CommandRun.of("detect", "--country", "India", "45473706876");
        assertThat(wrong.exitCode()).isEqualTo(2);
        assertThat(wrong.err()).first().asString().contains("two letters").contains("India");
    }
}
