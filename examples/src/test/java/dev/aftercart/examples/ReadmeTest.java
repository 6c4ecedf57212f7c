package dev.aftercart.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    @Test
    void the_example_of_the_readme_is_the_one_that_is_compiled() throws IOException {
        List<String> shown = between(Files.readString(Path.of("..", "README.md")), "```java", "```");
        List<String> compiled = between(
                Files.readString(Path.of("src/main/java/dev/aftercart/examples/FirstOrder.java")),
                "spotless:off",
                "spotless:on");

        assertThat(shown)
                .isEqualTo(compiled.stream()
                        .map(line -> line.replaceFirst("^ {8}", ""))
                        .toList());
        assertThat(shown).hasSizeLessThanOrEqualTo(25);
    }

    @Test
    void the_example_says_what_its_comments_say() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        InstantSource clock = InstantSource.fixed(Instant.parse("2026-03-14T09:00:00Z"));
        FirstOrder.run(clock, Map.of(), FirstOrder.push(), new PrintStream(bytes, true, StandardCharsets.UTF_8));

        List<String> lines = bytes.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).startsWith("DELIVERED").contains("YES until 2026-04-11");
        assertThat(lines).hasSizeGreaterThan(6);
    }

    private static List<String> between(String text, String first, String last) {
        List<String> lines = text.lines().toList();
        int start = 0;
        while (!lines.get(start).contains(first)) {
            start++;
        }
        int end = start + 1;
        while (!lines.get(end).contains(last)) {
            end++;
        }
        return lines.subList(start + 1, end);
    }
}
