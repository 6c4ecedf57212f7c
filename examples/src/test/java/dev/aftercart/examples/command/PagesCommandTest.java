package dev.aftercart.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagesCommandTest {

    @TempDir
    private Path folder;

    @Test
    void every_page_is_written_in_three_languages_that_link_to_each_other() throws IOException {
        Path out = folder.resolve("pages");
        CommandRun run = CommandRun.of("pages", "--out", out, "--accent", "#9d174d", "--tone", "cool");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .extracting(line -> Path.of(line).getFileName().toString())
                .contains("tracking-delivered.ar.html", "withdrawal-ask.id.html", "lookup.en.html");
        assertThat(Files.readString(out.resolve("returns-ask.ar.html")))
                .startsWith("<!DOCTYPE html>")
                .contains("dir=\"rtl\"", "#9d174d", "#f4f5f7", "href=\"./returns-ask.en.html\"");
    }

    @Test
    void a_colour_that_is_none_is_bad_usage() {
        CommandRun run = CommandRun.of("pages", "--out", folder.resolve("pages"), "--accent", "red");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(String.join("\n", run.err())).contains("--accent", "#rrggbb");
    }
}
