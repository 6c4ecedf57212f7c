package dev.aftercart.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyTestsCommandTest {

    @TempDir
    private Path folder;

    @Test
    void there_is_a_request_for_each_rule_and_both_sides_of_each_edge() throws IOException {
        Path file = folder.resolve("kept.ndjson");

        CommandRun run = CommandRun.of("policy", "tests", PolicyExamples.STANDARD, "--out", file);

        List<String> lines = Files.readAllLines(file);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).containsExactly(file + ": " + lines.size() + " tests");
        for (String name : List.of(
                "eligibility/final-sale",
                "eligibility/otherwise",
                "window/electronics",
                "fees/price/SAR-499.99",
                "fees/price/SAR-500.00",
                "window/1/last-day",
                "window/1/day-after",
                "overlays.holiday-2026.window/gifts")) {
            assertThat(lines).anyMatch(line -> line.startsWith("{\"request\":{\"id\":\"" + name + "\","));
        }
        assertThat(lines).allMatch(line -> line.contains(",\"decision\":{\"outcome\":\""));
        assertThat(lines).noneMatch(line -> line.contains("fingerprint"));
    }

    @Test
    void in_a_folder_they_get_a_name_and_a_second_run_writes_the_same() throws IOException {
        CommandRun run = CommandRun.of("policy", "tests", PolicyExamples.STANDARD, "--out", folder);
        Path file = folder.resolve("returns-tests.ndjson");
        byte[] first = Files.readAllBytes(file);
        CommandRun.of("policy", "tests", PolicyExamples.STANDARD, "--out", file);

        assertThat(run.exitCode()).isZero();
        assertThat(Files.readAllBytes(file)).isEqualTo(first);
    }

    @Test
    void nothing_is_written_where_something_is_wrong() throws IOException {
        Path out = folder.resolve("kept.ndjson");
        for (Path file : PolicyExamples.unusable(folder)) {
            assertThat(CommandRun.of("policy", "tests", file, "--out", out).exitCode())
                    .isEqualTo(2);
        }
        assertThat(out).doesNotExist();
        assertThat(CommandRun.of("policy", "tests", PolicyExamples.STANDARD, "--out", folder.resolve("no/such/place"))
                        .exitCode())
                .isEqualTo(2);
        assertThat(CommandRun.of("policy", "tests", PolicyExamples.STANDARD).exitCode())
                .isEqualTo(2);
    }
}
