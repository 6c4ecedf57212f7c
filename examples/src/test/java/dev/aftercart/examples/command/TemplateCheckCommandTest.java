package dev.aftercart.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateCheckCommandTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void all_faults_are_printed_with_line_and_column() throws IOException {
        CommandRun run = CommandRun.of("template", "check", file("<p onclick=\"x\">{{ a | nope }}\n{% include 'x' %}"));
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(String.join("\n", run.out()))
                .contains("fault: line 1, column 11: attribute onclick is not allowed in a template")
                .contains("fault: line 1, column 23: there is no filter \"nope\"")
                .contains("fault: line 2, column 3: there is no tag \"include\"; write {% render 'name' %}")
                .contains("faults: 3");
    }

    @Test
    void a_template_that_is_fine_tells_what_it_asks_for() throws IOException {
        String block = "total=" + file("{{ order.total }}");
        CommandRun run = CommandRun.of(
                "template",
                "check",
                file("{{ order.number }}{% render 'total' %}"),
                "--output",
                "sms",
                "--block",
                block);
        assertThat(run.exitCode()).isZero();
        assertThat(String.join("\n", run.out()))
                .contains("asks for order.number")
                .contains("asks for order.total")
                .contains("fine");
    }

    private String file(String content) throws IOException {
        return Files.writeString(folder.resolve("t" + content.hashCode()), content)
                .toString();
    }
}
