package dev.aftercart.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatusCommandTest {

    @TempDir
    private Path folder;

    @Test
    void a_model_is_drawn_with_the_way_of_an_order() {
        CommandRun run = CommandRun.of("status", "click-and-collect");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("stateDiagram-v2").contains("    class s0,s1 gone", "    class s2 now");
    }

    @Test
    void an_order_of_ones_own_is_drawn() throws IOException {
        Path order = folder.resolve("order.json");
        Files.writeString(order, """
                {"format":"aftercart-order-log","version":1,"order":"7","events":[
                  {"kind":"status_entered","occurredAt":"2026-03-01T09:00:00Z","data":{"status":"accepted"}}]}
                """);

        assertThat(CommandRun.of("status", "parcel-shop", "--order", order).out())
                .contains("    class s0 now");
    }

    @Test
    void an_unknown_model_names_the_known_ones() {
        CommandRun run = CommandRun.of("status", "bakery");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .containsExactly("aftercart: there is no model \"bakery\"; there are: parcel-shop, made-to-order,"
                        + " click-and-collect");
    }

    @Test
    void an_order_that_cannot_be_read_is_bad_input() throws IOException {
        Path order = Files.writeString(folder.resolve("order.json"), "{");

        assertThat(CommandRun.of("status", "parcel-shop", "--order", order).exitCode())
                .isEqualTo(2);
    }
}
