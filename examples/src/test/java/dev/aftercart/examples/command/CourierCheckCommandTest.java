package dev.aftercart.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CourierCheckCommandTest {

    private static final Path OUR_VAN = Path.of("src/main/resources/dev/aftercart/examples/our-van.yaml");

    @TempDir
    private Path folder;

    @Test
    void a_good_document_is_fine() {
        CommandRun run = CommandRun.of("courier", "check", OUR_VAN);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).containsExactly("our-van: fine; credentials: [token]");
    }

    @Test
    void what_is_wrong_is_printed_with_its_place() throws IOException {
        Path document = Files.writeString(
                folder.resolve("wrong.yaml"), Files.readString(OUR_VAN).replace("zone:", "zoen:"));
        CommandRun run = CommandRun.of("courier", "check", document);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).anyMatch(line -> line.startsWith("line ") && line.contains("did you mean \"zone\""));
    }

    @Test
    void a_body_is_read_by_the_document_and_what_is_unknown_is_named() throws IOException {
        Path body = Files.writeString(
                folder.resolve("body.json"),
                "{\"parcel\": \"VAN-17\", \"scans\": [{\"what\": \"HANDED_OVER\", \"at\": \"2026-03-04T10:00:00Z\"},"
                        + " {\"what\": \"DANCED\", \"at\": \"2026-03-03T10:00:00Z\"}]}");
        CommandRun run = CommandRun.of("courier", "check", OUR_VAN, "--body", body);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).singleElement().asString().contains("\"phase\":\"DELIVERED\"");
        assertThat(run.err()).singleElement().asString().contains("DANCED is not known");
    }
}
