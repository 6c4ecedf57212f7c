package dev.aftercart.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanCommandTest {

    private static final Path EXAMPLES = Path.of("src/main/resources/dev/aftercart/examples/plan");

    @TempDir
    private Path folder;

    @Test
    void a_split_order_is_told_on_a_time_line_from_the_receipt_to_the_refund() {
        CommandRun run = CommandRun.of("plan", EXAMPLES.resolve("split-order.json"));

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains(
                        "2026-03-07 Sat 22:40  sent        order_placed            email",
                        "2026-03-08 Sun 15:05  sent        shipped                 email",
                        "2026-03-11 Wed 22:20    . delivered 7000000011",
                        "2026-03-12 Thu 08:00  sent        parcel_delivered        email",
                        "2026-03-14 Sat 12:30  sent        delivered               email",
                        "2026-03-24 Tue 13:00  sent        refunded                email",
                        "2026-03-22 Sun 10:00  suppressed  feedback                email     "
                                + "The customer has not agreed to promotions.");
    }

    @Test
    void preferences_change_the_channel_and_the_language_of_the_reasons_and_all_is_drawn() throws IOException {
        Path drawing = folder.resolve("plan.svg");
        CommandRun run = CommandRun.of(
                "plan",
                EXAMPLES.resolve("refused-parcel.json"),
                "--prefs",
                EXAMPLES.resolve("sara.yaml"),
                "--lang",
                "id",
                "--svg",
                drawing);

        assertThat(run.out())
                .anyMatch(line -> line.contains("out_for_delivery        whatsapp  Jam tenang berlaku sampai"));
        assertThat(Files.readString(drawing)).startsWith("<svg").contains("parcel_returning", "Jam tenang");
    }

    @Test
    void rules_of_ones_own_are_read_and_wrong_ones_are_reported_with_their_place() throws IOException {
        Path rules = folder.resolve("rules.yaml");
        Files.writeString(rules, "messages: [{message: hello, when: {event: placed}, by: sms}]\n");
        Path order = EXAMPLES.resolve("refused-parcel.json");

        assertThat(CommandRun.of("plan", order, "--rules", rules).out())
                .filteredOn(line -> line.contains("  sent  "))
                .containsExactly("2026-03-07 Sat 12:12  sent        hello                   sms");

        Files.writeString(rules, "messages: [{message: hello, when: {event: plased}}]\n");
        CommandRun wrong = CommandRun.of("plan", order, "--rules", rules);
        assertThat(wrong.exitCode()).isEqualTo(2);
        assertThat(String.join("\n", wrong.err())).contains("line 1, column 43", "did you mean \"placed\"?");
    }
}
