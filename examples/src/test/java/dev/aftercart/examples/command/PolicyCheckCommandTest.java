package dev.aftercart.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.returns.floor.Floors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyCheckCommandTest {

    @TempDir
    private Path folder;

    @Test
    void a_sound_policy_is_fine_and_its_warnings_fail_nothing() {
        CommandRun run = CommandRun.of("policy", "check", PolicyExamples.STANDARD);

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).noneMatch(line -> line.startsWith("fault"));
        assertThat(run.out().get(run.out().size() - 1)).startsWith("standard 2026-03: fine; fingerprint ");
    }

    @Test
    void what_of_the_law_is_not_sure_is_a_warning_that_names_the_article() throws IOException {
        List<String> points = Floors.saudiArabia().toConfirm();

        assertThat(points).isNotEmpty();
        assertThat(CommandRun.of("policy", "check", PolicyExamples.STANDARD).out())
                .containsAll(points.stream()
                        .map(point -> "warning: floors.saudi-arabia: to be confirmed: " + point)
                        .toList());
        Path europe = PolicyExamples.changed(folder, "floors: [saudi-arabia]", "floors: [eu, uk]");
        assertThat(CommandRun.of("policy", "check", europe).out())
                .anyMatch(line ->
                        line.startsWith("warning: floors.eu: to be confirmed: Directive 2011/83/EU, article 9(1a): "))
                .anyMatch(line -> line.startsWith("warning: floors.uk: to be confirmed: "));
    }

    @Test
    void all_faults_of_a_document_are_told_with_line_and_column() throws IOException {
        Path file = PolicyExamples.changed(folder, "category: electronics", "categroy: electronics");
        Files.writeString(file, Files.readString(file).replace("saudi-arabia", "atlantis"));

        CommandRun run = CommandRun.of("policy", "check", file);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .hasSize(2)
                .anyMatch(line -> line.startsWith("fault: line 14, column 32: window[2].when: ")
                        && line.contains("did you mean \"category\"?"))
                .anyMatch(line -> line.startsWith("fault: line 37, column 10: floors[0]: ") && line.contains("kuwait"));
    }

    @Test
    void a_rule_that_never_applies_is_a_fault_in_the_language_asked_for() throws IOException {
        Path file = PolicyExamples.changed(
                folder,
                "  - {rule: electronics,",
                "  - {rule: again, when: {reason: fault, tier: gold}, then: {days: 5}}\n  - {rule: electronics,");

        CommandRun english = CommandRun.of("policy", "check", file);
        CommandRun arabic = CommandRun.of("policy", "check", file, "--lang", "ar-SA");

        assertThat(english.exitCode()).isEqualTo(1);
        assertThat(english.out())
                .anyMatch(line -> line.startsWith("fault: window: Rule again can never apply: faulty"))
                .anyMatch(line -> line.startsWith("standard 2026-03: faults: 1; fingerprint "));
        assertThat(arabic.exitCode()).isEqualTo(1);
        assertThat(arabic.out())
                .filteredOn(line -> line.startsWith("fault: window: "))
                .singleElement()
                .satisfies(line -> assertThat(line.codePoints()
                                .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC))
                        .isTrue());
    }

    @Test
    void a_finding_comes_with_a_request_that_can_be_decided() throws IOException {
        Path file = PolicyExamples.changed(folder, "{tier: gold}, then: {days: 60}", "{tier: gold}, then: {days: 6}");
        CommandRun run = CommandRun.of("policy", "check", file);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .anyMatch(line -> line.startsWith("fault: window: Members of the tier gold get less than"));
        List<String> examples =
                run.out().stream().filter(line -> line.startsWith("{")).toList();
        assertThat(examples).anyMatch(line -> line.startsWith("{\"id\":\"worse-for-higher-tier-"));
        Path requests = Files.write(folder.resolve("examples.ndjson"), examples);
        CommandRun decided = CommandRun.of("policy", "decide", file, "--requests", requests);
        assertThat(decided.exitCode()).isZero();
        assertThat(decided.out()).hasSameSizeAs(examples);
    }

    @Test
    void a_language_that_is_not_there_is_bad_input() {
        CommandRun run = CommandRun.of("policy", "check", PolicyExamples.STANDARD, "--lang", "tlh");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).containsExactly("aftercart: --lang must be one of [en, ar, id], but was \"tlh\"");
    }

    @Test
    void what_is_no_file_is_bad_input_and_what_is_no_policy_a_fault() throws IOException {
        assertThat(CommandRun.of("policy", "check", folder.resolve("gone")).err())
                .containsExactly("aftercart: " + folder.resolve("gone") + ": there is no such file");
        assertThat(CommandRun.of("policy", "check", folder).exitCode()).isEqualTo(2);
        for (Path file : PolicyExamples.unusable(folder)) {
            CommandRun run = CommandRun.of("policy", "check", file);

            assertThat(run.exitCode()).as("%s", file).isEqualTo(1);
            assertThat(run.out()).as("%s", file).isNotEmpty().allMatch(line -> line.startsWith("fault: "));
        }
    }
}
