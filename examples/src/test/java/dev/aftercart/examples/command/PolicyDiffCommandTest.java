package dev.aftercart.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyDiffCommandTest {

    @TempDir
    private Path folder;

    @Test
    void a_policy_that_is_stricter_somewhere_fails_unless_that_is_allowed() {
        CommandRun run = CommandRun.of("policy", "diff", PolicyExamples.STANDARD, PolicyExamples.NEXT);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .anyMatch(line -> line.startsWith("stricter: window: The new policy is worse for the customer in"))
                .anyMatch(line ->
                        line.startsWith("more-lenient: fees: The new policy is better for the customer in fees"));
        assertThat(CommandRun.of("policy", "diff", PolicyExamples.STANDARD, PolicyExamples.NEXT, "--allow-stricter")
                        .exitCode())
                .isZero();
    }

    @Test
    void each_region_has_a_request_that_can_be_decided_by_both() throws IOException {
        CommandRun run = CommandRun.of("policy", "diff", PolicyExamples.STANDARD, PolicyExamples.NEXT);
        List<String> examples =
                run.out().stream().filter(line -> line.startsWith("{\"id\":\"")).toList();
        assertThat(run.out()).hasSize(3 * examples.size() + 1).endsWith("regions: " + examples.size());
        assertThat(run.out())
                .anyMatch(line ->
                        line.matches("  old: yes, last day .*, return-shipping SAR 15.00; new: yes, last day [^,]*"))
                .anyMatch(line -> line.matches("  old: yes, last day .*; new: no, last day .*"));
        Path requests = Files.write(folder.resolve("regions.ndjson"), examples);

        CommandRun before = CommandRun.of("policy", "decide", PolicyExamples.STANDARD, "--requests", requests);
        CommandRun after = CommandRun.of("policy", "decide", PolicyExamples.NEXT, "--requests", requests);

        assertThat(before.exitCode() + after.exitCode()).isZero();
        assertThat(before.out())
                .hasSameSizeAs(examples)
                .first()
                .asString()
                .startsWith("{\"id\":\"window-1\",\"outcome\":\"yes\"");
        assertThat(after.out())
                .hasSameSizeAs(examples)
                .first()
                .asString()
                .startsWith("{\"id\":\"window-1\",\"outcome\":\"no\"");
    }

    @Test
    void a_policy_that_is_only_more_lenient_passes_in_any_language() throws IOException {
        Path lenient = PolicyExamples.changed(folder, "otherwise: {days: 30}", "otherwise: {days: 45}");

        CommandRun run = CommandRun.of("policy", "diff", PolicyExamples.STANDARD, lenient, "--lang", "id");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).anyMatch(line -> line.startsWith("more-lenient: window: ") && !line.contains("better"));
    }

    @Test
    void a_policy_that_drops_a_law_is_stricter_and_the_lost_rights_are_named() throws IOException {
        Path lawless = PolicyExamples.changed(folder, "floors: [saudi-arabia]", "floors: []");

        CommandRun run = CommandRun.of("policy", "diff", PolicyExamples.STANDARD, lawless);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .anyMatch(line -> line.matches("the new policy does not stand on: [a-z-]+, .*article 13.*"));
        assertThat(CommandRun.of("policy", "diff", lawless, PolicyExamples.STANDARD)
                        .out())
                .noneMatch(line -> line.contains("does not stand on"));
    }

    @Test
    void a_policy_does_not_differ_from_itself() {
        CommandRun run = CommandRun.of("policy", "diff", PolicyExamples.STANDARD, PolicyExamples.STANDARD);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).containsExactly("regions: 0");
    }

    @Test
    void a_file_that_cannot_be_used_is_named() throws IOException {
        for (Path file : PolicyExamples.unusable(folder)) {
            CommandRun run = CommandRun.of("policy", "diff", PolicyExamples.STANDARD, file);

            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err()).singleElement().asString().startsWith("aftercart: " + file + ": ");
        }
        assertThat(CommandRun.of("policy", "diff", folder, PolicyExamples.NEXT).exitCode())
                .isEqualTo(2);
        assertThat(CommandRun.of("policy", "diff", PolicyExamples.STANDARD).exitCode())
                .isEqualTo(2);
    }
}
