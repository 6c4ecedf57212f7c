package dev.aftercart.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCommandTest {

    private static final String BODY = """
            {"shipments":[{"id":"JVGL0001","service":"parcel-nl","status":{"timestamp":"2026-04-02T10:00:00",
              "statusCode":"transit","status":"OUT_FOR_DELIVERY","description":"Driver Jan is on his way"}}]}""";

    @TempDir
    private Path folder;

    private Path out = Path.of("set before each");

    @BeforeEach
    void setOut() {
        out = folder.resolve("made/demo");
    }

    @Test
    void the_bundled_order_is_written_in_three_languages() throws IOException {
        CommandRun run = CommandRun.of("demo", "--out", out);

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .hasSize(12)
                .allSatisfy(file -> assertThat(Path.of(file)).isNotEmptyFile());
        assertThat(text("tracking.ar.html"))
                .contains("<html lang=\"ar\" dir=\"rtl\"")
                .doesNotContain("<script");
        assertThat(text("tracking.id.html")).contains("<html lang=\"id\"");
        assertThat(text("timeline.en.txt"))
                .contains("Your parcel was delivered.")
                .contains("Now: Delivered");
        assertThat(text("message.en.eml"))
                .contains("To: sara@example.com", "Subject: Order 1001 was delivered", "multipart/alternative");
        assertThat(text("return-decision.en.txt"))
                .contains("Accepted", "Not accepted", "It would be accepted if it were faulty.");
    }

    @Test
    void the_same_input_gives_the_same_bytes_and_an_earlier_demo_is_replaced() throws IOException {
        CommandRun.of("demo", "--out", out);
        List<String> first = contents();
        assertThat(CommandRun.of("demo", "--out", out).exitCode()).isZero();

        assertThat(contents()).isEqualTo(first);
        try (Stream<Path> beside = Files.list(out.getParent())) {
            assertThat(beside).containsExactly(out);
        }
    }

    @Test
    void a_body_never_seen_before_is_told_and_names_nobody() throws IOException {
        CommandRun run = CommandRun.of("demo", "--out", out, "--body", "dhl=" + file("body.json", BODY));

        assertThat(run.exitCode()).isZero();
        assertThat(text("timeline.en.txt"))
                .contains("JVGL0001", "Your parcel is out for delivery.")
                .doesNotContain("Jan is");
        assertThat(text("tracking.en.html")).doesNotContain("Jan is");
        assertThat(text("return-decision.en.txt")).contains("Nothing of this has been delivered yet.");
    }

    @Test
    void an_order_of_ones_own_is_told() throws IOException {
        String order = """
                {"format":"aftercart-order-log","version":1,"order":"A-7","events":[
                  {"kind":"placed","occurredAt":"2026-04-01T09:00:00Z","data":{"lines":[
                    {"sku":"CUP","title":"Cup <b>&\\"x\\"</b>","quantity":2,"unitPrice":"EUR 9.50"}]}},
                  {"kind":"a_kind_of_tomorrow","occurredAt":"2026-04-01T10:00:00Z","data":{"x":1}}]}""";
        CommandRun run = CommandRun.of(
                "demo", "--out", out, "--order", file("order.json", order), "--body", "dhl=" + file("body.json", BODY));

        assertThat(run.exitCode()).isZero();
        assertThat(text("tracking.en.html")).contains("Cup &lt;b&gt;").doesNotContain("<b>&");
    }

    @Test
    void a_message_without_news_is_said_and_the_order_told_all_the_same() throws IOException {
        Path body = file("404.json", "{\"status\":404,\"title\":\"No result found\"}");
        CommandRun run = CommandRun.of("demo", "--out", out, "--body", "dhl=" + body);

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).singleElement().asString().contains("no news");
        assertThat(text("timeline.en.txt")).contains("Now: Confirmed");
    }

    @Test
    void bad_input_gets_one_line_and_no_folder() throws IOException {
        refused("dhl=" + file("text.json", "not json"));
        refused("dhl=" + file("other.json", "{\"trackResponse\":{}}"));
        refused("dhl=" + file("empty.json", ""));
        Path large = Files.write(folder.resolve("large.json"), new byte[InputFile.MAX_BYTES + 1]);
        refused("dhl=" + large);
        refused("dhl=" + folder.resolve("missing.json"));
        refused("pigeon=" + file("body.json", BODY));
    }

    private void refused(String body) {
        CommandRun run = CommandRun.of("demo", "--out", out, "--body", body);
        assertThat(run.exitCode()).as(body).isEqualTo(2);
        assertThat(run.out()).as(body).isEmpty();
        assertThat(run.err()).as(body).singleElement().asString().startsWith("aftercart: ");
        assertThat(out.getParent()).as(body).doesNotExist();
    }

    @Test
    void a_bad_order_gets_one_line_with_its_place_and_no_folder() throws IOException {
        Path order = file("order.json", "{\n \"format\": \"aftercart-order-log\", \"version\": 1, \"order\": 7,\n}");
        CommandRun run = CommandRun.of("demo", "--out", out, "--order", order);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).singleElement().asString().contains("order.json: line 3, column");
        assertThat(out).doesNotExist();
    }

    @Test
    void a_folder_that_holds_other_things_is_left_alone() throws IOException {
        Files.createDirectories(out);
        Files.writeString(out.resolve("diary.txt"), "dear diary");
        CommandRun run = CommandRun.of("demo", "--out", out);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).singleElement().asString().contains("diary.txt");
        assertThat(out.resolve("diary.txt")).hasContent("dear diary");
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private String text(String name) throws IOException {
        return Files.readString(out.resolve(name));
    }

    private List<String> contents() throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            return files.sorted().map(DemoCommandTest::read).toList();
        }
    }

    private static String read(Path file) {
        try {
            return file.getFileName() + "\n" + Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
