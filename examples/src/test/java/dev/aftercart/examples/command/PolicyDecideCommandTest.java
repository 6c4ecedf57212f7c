package dev.aftercart.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyDecideCommandTest {

    @TempDir
    private Path folder;

    private static CommandRun decide(Path requests) {
        return CommandRun.of("policy", "decide", PolicyExamples.STANDARD, "--requests", requests);
    }

    @Test
    void each_request_gives_a_line_with_its_id() {
        CommandRun run = decide(PolicyExamples.REQUESTS);

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).hasSize(6);
        assertThat(run.out().get(0))
                .startsWith("{\"id\":\"r-1\",\"outcome\":\"yes\",")
                .contains("\"last-day\":\"2026-04-03\"");
        assertThat(run.out().get(1))
                .startsWith("{\"id\":\"r-2\",\"outcome\":\"no\",")
                .contains("\"last-day\":\"2026-03-18\"");
        assertThat(run.out().get(2)).startsWith("{\"id\":\"r-3\",\"outcome\":\"yes\",");
        assertThat(run.out().get(3))
                .startsWith("{\"id\":\"r-4\",\"outcome\":\"yes\",")
                .contains("\"last-day\":\"2026-05-03\"");
        assertThat(run.out().get(4)).startsWith("{\"id\":\"r-5\",\"outcome\":\"no\",");
        assertThat(run.out().get(5)).startsWith("{\"id\":\"r-6\",\"outcome\":\"review\",");
    }

    @Test
    void a_bad_line_is_told_with_its_number_and_the_rest_goes_on() throws IOException {
        List<String> good = Files.readAllLines(PolicyExamples.REQUESTS);
        Path requests = Files.write(
                folder.resolve("requests.ndjson"),
                List.of(good.get(0), "{\"id\": ", "", good.get(1).replace("\"zone\"", "\"zoen\""), good.get(2)));

        CommandRun run = decide(requests);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).hasSize(2).allMatch(line -> line.matches("\\{\"id\":\"r-[13]\",.*"));
        assertThat(run.err())
                .anyMatch(line -> line.startsWith("aftercart: " + requests + ": line 2, "))
                .anyMatch(line -> line.startsWith("aftercart: " + requests + ": line 4, ")
                        && line.contains("did you mean \"zone\"?"))
                .endsWith("aftercart: " + requests + ": lines that could not be read: 2");
    }

    @Test
    void an_id_of_any_letters_comes_out_as_it_went_in_and_a_request_without_one_has_none() throws IOException {
        String first = Files.readAllLines(PolicyExamples.REQUESTS).get(0);
        Path requests = Files.write(
                folder.resolve("requests.ndjson"),
                List.of(first.replace("\"r-1\"", "\"a\\\"\\\\ \\n\\u0631\""), first.replace("\"id\": \"r-1\", ", "")));

        CommandRun run = decide(requests);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().get(0)).startsWith("{\"id\":\"a\\\"\\\\ \\nر\",\"outcome\":");
        assertThat(run.out().get(1)).startsWith("{\"outcome\":");
    }

    @Test
    void values_beyond_all_bounds_are_told_or_decided_and_nothing_escapes() throws IOException {
        String first = Files.readAllLines(PolicyExamples.REQUESTS).get(0);
        Path requests = Files.write(
                folder.resolve("requests.ndjson"),
                List.of(
                        first.replace("2026-03-20T08:00:00Z", "+999999999-12-31T23:59:59Z"),
                        first.replace("2026-03-01T09:00:00Z", "-999999999-01-01T00:00:00Z"),
                        first.replace("2026-03-04T10:00:00Z", "9999-12-31T23:59:59Z"),
                        first.replace("SAR 149.00", "SAR " + "9".repeat(400)),
                        first.replace("\"quantity\": 1", "\"quantity\": 2147483647")
                                .replace("\"returnable\": 2", "\"returnable\": 2147483647"),
                        first.replace("Asia/Riyadh", "Mars/Olympus"),
                        "null",
                        "[]"));

        CommandRun run = decide(requests);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).allMatch(line -> line.startsWith("aftercart: " + requests + ": line"));
    }

    @Test
    void what_is_no_file_of_lines_is_told() throws IOException {
        assertThat(decide(folder.resolve("gone")).exitCode()).isEqualTo(2);
        assertThat(decide(folder).err()).containsExactly("aftercart: " + folder + ": is not a file");
        for (Path file : PolicyExamples.unusable(folder)) {
            CommandRun run = decide(file);

            assertThat(run.exitCode()).as("%s", file).isEqualTo(1);
            assertThat(run.out()).as("%s", file).isEmpty();
            assertThat(run.err()).as("%s", file).anyMatch(line -> line.startsWith("aftercart: " + file + ": line 1, "));
        }
    }

    @Test
    void a_policy_that_cannot_be_read_is_bad_input() throws IOException {
        for (Path file : PolicyExamples.unusable(folder)) {
            assertThat(CommandRun.of("policy", "decide", file, "--requests", PolicyExamples.REQUESTS)
                            .exitCode())
                    .isEqualTo(2);
        }
    }

    @Test
    void one_line_too_long_or_not_text_spoils_no_other() throws IOException {
        String first = Files.readAllLines(PolicyExamples.REQUESTS).get(0);
        Path requests = folder.resolve("requests.ndjson");
        Files.writeString(requests, " ".repeat(3_000_000) + "\n" + first + "\r\n");
        Files.write(requests, new byte[] {'{', (byte) 0xC3, (byte) 0x28, '\n'}, StandardOpenOption.APPEND);
        Files.writeString(requests, first, StandardOpenOption.APPEND);

        CommandRun run = decide(requests);

        assertThat(run.out()).hasSize(2);
        assertThat(run.err()).anyMatch(line -> line.contains("line 3, "));
    }

    @Test
    void long_files_show_how_far_they_are() throws IOException {
        Path requests = Files.write(folder.resolve("requests.ndjson"), Collections.nCopies(200_001, ""));

        CommandRun run = decide(requests);

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).containsExactly("aftercart: 100000 lines", "aftercart: 200000 lines");
    }
}
