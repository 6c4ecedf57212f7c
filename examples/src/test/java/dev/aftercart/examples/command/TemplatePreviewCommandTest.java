package dev.aftercart.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplatePreviewCommandTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "email    | en | Order 1001 is on its way",
                "sms      | en | Example Shop: Your order 1001 is on its way. Expected: Mar 10 - Mar 12.",
                "whatsapp | en | shipped/en (UTILITY)",
                "push     | en | It is on its way to you",
                "push     | ar | طلبك في الطريق إليك",
                "email    | id | Pesanan 1001 sudah dikirim"
            })
    void a_shipped_message_is_shown_for_each_channel_and_language(String channel, String language, String line) {
        CommandRun run = CommandRun.of("template", "preview", "shipped", "--channel", channel, "--lang", language);
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains(line);
    }

    @Test
    void the_html_of_an_email_is_written_to_a_file() throws IOException {
        Path out = folder.resolve("mail.html");
        CommandRun run = CommandRun.of("template", "preview", "pickup_ready", "--lang", "ar", "--out", out);
        assertThat(run.exitCode()).isZero();
        assertThat(Files.readString(out)).startsWith("<!DOCTYPE html>").contains("dir=\"rtl\"", "447 120");
    }

    @Test
    void a_template_of_ones_own_is_shown_and_what_it_misses_is_told() throws IOException {
        Path own = Files.writeString(
                folder.resolve("own.txt"), "{{ message.headline }} {{ mesage.text }}\n{% render 'links' %}");
        CommandRun run = CommandRun.of("template", "preview", own, "--kind", "delivered");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("It has arrived", "See your order:");
        assertThat(run.err()).singleElement().asString().contains("mesage", "is not there");
    }

    @Test
    void a_text_message_of_ones_own_is_shown() throws IOException {
        Path own = Files.writeString(folder.resolve("own.liquid"), "{{ message.headline }}! {{ links.tracking.url }}");
        CommandRun run = CommandRun.of("template", "preview", own, "--channel", "sms");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).containsExactly("It is on its way to you! https://shop.example/t/Zk3vQ9xT2mLw8");
    }

    @Test
    void a_template_that_cannot_be_compiled_is_told_with_its_place() throws IOException {
        Path own = Files.writeString(folder.resolve("own.html"), "<p>\n<a href={{ links.tracking.url }}>x</a>");
        CommandRun run = CommandRun.of("template", "preview", own);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).first().asString().contains("line 2");
    }

    @Test
    void what_is_neither_a_kind_nor_a_file_gets_one_line() {
        CommandRun run = CommandRun.of("template", "preview", "shiped");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).containsExactly("aftercart: shiped: there is no such file");
        assertThat(CommandRun.of("template", "preview", "shipped", "--channel", "fax")
                        .exitCode())
                .isEqualTo(2);
    }
}
