package dev.aftercart.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SendCommandTest {

    private static final Path EXAMPLES = Path.of("src/main/resources/dev/aftercart/examples/plan");

    @Test
    void a_bundled_order_is_told_from_the_receipt_on_each_message_at_its_hour() {
        CommandRun run = CommandRun.of("send");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .containsSubsequence(
                        "2026-03-07 Sat 22:40  email     sent",
                        "    We have your order 1042",
                        "2026-03-14 Sat 12:30  email     sent");
        assertThat(run.out().get(run.out().size() - 1)).matches("\\d+ suppressed, \\d+ sent");
    }

    @Test
    void preferences_choose_channel_and_language() {
        CommandRun run = CommandRun.of(
                "send", EXAMPLES.resolve("refused-parcel.json"), "--prefs", EXAMPLES.resolve("sara.yaml"));
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).anyMatch(line -> line.contains("  whatsapp  sent"));
    }

    @Test
    void a_mail_server_gets_the_mails() {
        GreenMail server = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            CommandRun run = CommandRun.of(
                    "send",
                    "--lang",
                    "ar",
                    "--smtp",
                    "localhost:" + server.getSmtp().getPort());
            long sent = run.out().stream()
                    .filter(line -> line.endsWith("email     sent"))
                    .count();
            assertThat(sent).isGreaterThan(5);
            assertThat(server.waitForIncomingEmail(1_000, (int) sent)).isTrue();
            assertThat(run.out()).anyMatch(line -> line.startsWith("    استلمنا طلبك"));
        } finally {
            server.stop();
        }
    }

    @Test
    void a_server_that_is_not_there_is_tried_again_and_given_up_and_an_address_that_is_none_is_bad_usage() {
        CommandRun away = CommandRun.of("send", "--smtp", "localhost:1");
        assertThat(away.out()).anyMatch(line -> line.endsWith("not sent: unreachable, to be tried again"));
        assertThat(CommandRun.of("send", "--smtp", "localhost").exitCode()).isEqualTo(2);
    }
}
