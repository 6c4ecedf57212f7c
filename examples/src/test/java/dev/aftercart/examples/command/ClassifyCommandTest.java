package dev.aftercart.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ClassifyCommandTest {

    @Test
    void one_line_in_is_one_line_out_in_order() {
        CommandRun run = classify("Out for delivery\nلم يتم التسليم\r\n\n배달완료\nretourné à l'expéditeur");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .containsExactly(
                        "OUT_FOR_DELIVERY\tout_for_delivery\tFORWARD\tOut for delivery",
                        "ATTEMPT_FAILED\tattempt_failed\tFORWARD\tلم يتم التسليم",
                        "UNMAPPED\tunmapped\tFORWARD\t",
                        "DELIVERED\tdelivered\tFORWARD\t배달완료",
                        "TRANSIT\treturning\tRETURN_TO_ORIGIN\tretourné à l'expéditeur");
    }

    @Test
    void tabs_and_line_ends_within_a_text_stay_within_its_column() {
        assertThat(classify("in\ttransit\rnow\u2028then\u0085 \n").out().get(0))
                .startsWith("TRANSIT\tin_transit\tFORWARD\tin transit now");
    }

    @Test
    void bytes_that_are_no_text_and_lines_without_end_are_read() {
        byte[] broken = {(byte) 0xFF, (byte) 0xC0, 'x', '\n', 0, (byte) 0xED, (byte) 0xA0, (byte) 0x80, '\n'};
        assertThat(classify(broken).out())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).startsWith("UNMAPPED\tunmapped\tFORWARD\t"));
        assertThat(classify("delivered ".repeat(200_000)).out()).hasSize(1);
    }

    @Test
    void nothing_in_is_nothing_out() {
        assertThat(classify("").out()).isEmpty();
    }

    @Test
    void a_courier_may_be_named() {
        assertThat(classify("Manifested", "--courier", "JNE").out())
                .containsExactly("PICKUP\tpicked_up\tFORWARD\tManifested");
        CommandRun wrong = classify("Manifested", "--courier", "no courier");
        assertThat(wrong.exitCode()).isEqualTo(2);
        assertThat(wrong.err().get(0)).contains("--courier");
    }

    private static CommandRun classify(String in, String... options) {
        return classify(in.getBytes(StandardCharsets.UTF_8), options);
    }

    private static CommandRun classify(byte[] in, String... options) {
        Object[] arguments = new Object[options.length + 1];
        arguments[0] = "classify";
        System.arraycopy(options, 0, arguments, 1, options.length);
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(in));
        try {
            return CommandRun.of(arguments);
        } finally {
            System.setIn(before);
        }
    }
}
