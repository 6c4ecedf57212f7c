package dev.aftercart.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page and the exports, from the example policy. */
class PolicyTextCommandTest {

    @TempDir
    private Path folder;

    @Test
    void the_page_is_written_in_three_languages() {
        assertThat(CommandRun.of("policy", "text", PolicyExamples.STANDARD, "--lang", "en")
                        .out())
                .anyMatch(line -> line.contains("30 days"));
        assertThat(CommandRun.of("policy", "text", PolicyExamples.STANDARD, "--lang", "ar")
                        .out())
                .anyMatch(line -> line.contains("30 يومًا"));
        assertThat(CommandRun.of("policy", "text", PolicyExamples.STANDARD, "--lang", "id")
                        .out())
                .anyMatch(line -> line.contains("30 hari"));
    }

    @Test
    void as_html_it_says_its_language_and_direction() {
        CommandRun run = CommandRun.of("policy", "text", PolicyExamples.STANDARD, "--lang", "ar", "--html");

        assertThat(run.out()).first().asString().startsWith("<article").contains("dir=\"rtl\"", "lang=\"ar\"");
    }

    @Test
    void a_policy_is_exported_in_both_forms() {
        CommandRun linked = CommandRun.of("policy", "export", PolicyExamples.STANDARD, "--to", "jsonld");
        CommandRun google = CommandRun.of(
                "policy",
                "export",
                PolicyExamples.STANDARD,
                "--to",
                "google",
                "--country",
                "SA",
                "--day",
                "2026-11-01");

        assertThat(linked.exitCode()).isZero();
        assertThat(String.join("", linked.out())).contains("MerchantReturnPolicy");
        assertThat(google.exitCode()).isZero();
        assertThat(String.join("", google.out())).startsWith("{").contains("SA");
    }

    @Test
    void what_cannot_be_is_refused_in_one_line() throws IOException {
        assertThat(CommandRun.of("policy", "export", PolicyExamples.STANDARD, "--to", "xml")
                        .exitCode())
                .isEqualTo(2);
        assertThat(CommandRun.of("policy", "export", PolicyExamples.STANDARD, "--to", "jsonld", "--country", "sa")
                        .exitCode())
                .isEqualTo(2);
        assertThat(CommandRun.of("policy", "text", PolicyExamples.STANDARD, "--lang", "fr")
                        .exitCode())
                .isEqualTo(2);
        for (Path file : PolicyExamples.unusable(folder)) {
            assertThat(CommandRun.of("policy", "text", file).exitCode()).isEqualTo(2);
        }
    }
}
