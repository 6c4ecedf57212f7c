package dev.aftercart.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyReplayCommandTest {

    @TempDir
    private Path folder;

    private static CommandRun against(Path history, Path old) {
        return CommandRun.of("policy", "replay", PolicyExamples.NEXT, "--history", history, "--against", old);
    }

    @Test
    void two_policies_are_compared_by_decisions_money_customers_and_segments() {
        CommandRun run = against(PolicyExamples.HISTORY, PolicyExamples.STANDARD);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .containsExactly(
                        "requests\t6",
                        "requests decided otherwise\t3",
                        "lines accepted that were refused\t0",
                        "lines refused that were accepted\t2\tSAR 1958.00",
                        "fees of lines that both accept, more or less\tSAR -15.00",
                        "customers affected\t2",
                        "segment store\t1",
                        "segment web\t2");
    }

    @Test
    void without_another_policy_it_is_compared_with_what_was_decided_then() {
        CommandRun run =
                CommandRun.of("policy", "replay", PolicyExamples.STANDARD, "--history", PolicyExamples.HISTORY);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .containsExactly(
                        "requests\t6",
                        "requests without an outcome\t0",
                        "decided no, now yes\t1",
                        "decided yes, now no\t1",
                        "goods of requests accepted that were refused\tSAR 298.00",
                        "refunds of requests refused that were accepted\tSAR 249.00",
                        "customers affected\t2",
                        "segment gold\t1",
                        "segment store\t1");
    }

    @Test
    void a_history_may_state_what_only_one_of_the_policies_knows() throws IOException {
        Path old =
                PolicyExamples.changed(folder, "eligibility:", "attributes:\n  wedding: {flag: order}\neligibility:");
        Path history = Files.writeString(
                folder.resolve("history.ndjson"),
                Files.readString(PolicyExamples.HISTORY).replace("\"country\"", "\"wedding\": true, \"country\""));

        assertThat(against(history, old).exitCode()).isZero();
        CommandRun odd = CommandRun.of(
                "policy", "replay", declaring("{count: order, at-most: 9}"), "--history", history, "--against", old);
        assertThat(odd.exitCode()).isEqualTo(2);
        assertThat(odd.err())
                .singleElement()
                .asString()
                .contains("of one name differently")
                .contains("wedding");
    }

    private Path declaring(String attribute) throws IOException {
        return Files.writeString(
                folder.resolve("other.yaml"),
                Files.readString(PolicyExamples.STANDARD)
                        .replace("eligibility:", "attributes:\n  wedding: " + attribute + "\neligibility:"));
    }

    @Test
    void a_bad_line_is_told_with_its_number_and_the_rest_counts() throws IOException {
        List<String> good = Files.readAllLines(PolicyExamples.HISTORY);
        Path history = Files.write(
                folder.resolve("history.ndjson"),
                List.of(good.get(0), good.get(1).replace("\"outcome\": \"yes\"", "\"outcome\": \"maybe\"")));

        CommandRun run = against(history, PolicyExamples.STANDARD);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("requests\t1");
        assertThat(run.err()).anyMatch(line -> line.startsWith("aftercart: " + history + ": line 2, "));
    }

    @Test
    void a_history_that_is_none_is_told() throws IOException {
        assertThat(against(folder.resolve("gone"), PolicyExamples.STANDARD).exitCode())
                .isEqualTo(2);
        assertThat(against(folder, PolicyExamples.STANDARD).exitCode()).isEqualTo(2);
        for (Path file : PolicyExamples.unusable(folder)) {
            assertThat(against(file, PolicyExamples.STANDARD).exitCode()).isEqualTo(1);
            assertThat(against(PolicyExamples.HISTORY, file).exitCode()).isEqualTo(2);
        }
    }
}
