package dev.aftercart.notify.channel.email;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.notify.channel.Receipt;
import dev.aftercart.notify.channel.Receipt.Progress;
import dev.aftercart.notify.channel.Receipt.Stage;
import dev.aftercart.notify.channel.SendReason;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DeliveryStatusTest {

    private static final Instant NOW = Instant.parse("2026-03-10T09:30:00Z");
    private static final String ID = "<4k1x@acme.example>";

    private static final String BOUNCE = """
            From: MAILER-DAEMON@mx.example.com
            To: bounces@acme.example
            Subject: Undelivered Mail Returned to Sender
            MIME-Version: 1.0
            Content-Type: multipart/report; report-type=delivery-status; boundary="B"

            --B
            Content-Type: text/plain

            I am sorry to say that your message could not be delivered.
            --B
            Content-Type: message/delivery-status

            Reporting-MTA: dns; mx.example.com
            Arrival-Date: Tue, 10 Mar 2026 09:29:58 +0000

            Final-Recipient: rfc822; sara@example.com
            Action: failed
            Status: 5.1.1
            Diagnostic-Code: smtp; 550 5.1.1 <sara@example.com>: unknown user

            --B
            Content-Type: text/rfc822-headers

            From: Acme <orders@acme.example>
            Message-ID: <4k1x@acme.example>
            Subject: Your order

            --B--
            """;

    private static final String COMPLAINT = """
            Content-Type: multipart/report; report-type=feedback-report; boundary="B"

            --B
            Content-Type: text/plain

            This is an email abuse report.
            --B
            Content-Type: message/feedback-report

            Feedback-Type: abuse
            User-Agent: SomeGenerator/1.0
            Version: 1

            --B
            Content-Type: message/rfc822

            From: Acme <orders@acme.example>
            MESSAGE-ID:
             <4k1x@acme.example>

            Message-ID: <of-the-body@acme.example>
            --B--
            """;

    private static List<Receipt> read(String eml) {
        return DeliveryStatus.read(eml.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8), NOW);
    }

    @Test
    void a_bounce_finds_its_message_and_says_why() {
        assertThat(read(BOUNCE))
                .containsExactly(new Progress(ID, "", Stage.FAILED, SendReason.NO_SUCH_RECIPIENT, "5.1.1", NOW));
    }

    @ParameterizedTest
    @CsvSource({
        "failed,5.2.2,FAILED,mailbox_full",
        "failed,4.4.7,FAILED,expired",
        "Failed,5.7.1 (policy),FAILED,rejected",
        "failed,unknown,FAILED,rejected",
        "delayed,4.4.1,TAKEN,",
        "relayed,2.0.0,SENT,",
        "delivered,2.0.0,DELIVERED,"
    })
    void each_action_is_a_stage(String action, String status, Stage stage, String reason) {
        String eml =
                BOUNCE.replace("Action: failed", "Action: " + action).replace("Status: 5.1.1", "Status: " + status);
        assertThat(read(eml)).singleElement().isInstanceOfSatisfying(Progress.class, progress -> {
            assertThat(progress.stage()).isEqualTo(stage);
            assertThat(progress.reason()).isEqualTo(reason == null ? null : new SendReason(reason));
        });
    }

    @Test
    void a_complaint_finds_its_message_by_its_headers_and_not_by_what_its_text_says() {
        assertThat(read(COMPLAINT)).containsExactly(new Progress(ID, "", Stage.COMPLAINED, null, "", NOW));
        assertThat(read(COMPLAINT.replace("abuse\n", "not-spam\n"))).isEmpty();
    }

    @Test
    void what_a_person_writes_is_no_report() {
        assertThat(read("From: sara@example.com\nSubject: Re: Your order\n\nThank you! Status: 5.1.1\n"))
                .isEmpty();
        assertThat(read("")).isEmpty();
    }

    @Test
    void a_report_about_no_message_is_told() {
        assertThat(read(BOUNCE.replace("Message-ID: <4k1x@acme.example>\n", "")))
                .singleElement()
                .isInstanceOf(Receipt.Unreadable.class);
        assertThat(read(COMPLAINT.replace("MESSAGE-ID:\n <4k1x@acme.example>\n", "")))
                .singleElement()
                .isInstanceOf(Receipt.Unreadable.class);
    }

    @Test
    void nothing_that_may_come_by_mail_makes_an_exception() {
        long seed = 3464L;
        Random random = new Random(seed);
        for (int run = 0; run < 1_000; run++) {
            byte[] eml = (random.nextBoolean() ? BOUNCE : COMPLAINT).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i <= random.nextInt(8); i++) {
                eml[random.nextInt(eml.length)] = (byte) random.nextInt(256);
            }
            byte[] cut = Arrays.copyOf(eml, random.nextInt(eml.length));
            assertThat(DeliveryStatus.read(random.nextBoolean() ? eml : cut, NOW))
                    .as("seed %s run %s", seed, run)
                    .isNotNull();
        }
    }
}
