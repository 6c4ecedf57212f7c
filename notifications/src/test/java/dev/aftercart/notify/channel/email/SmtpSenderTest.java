package dev.aftercart.notify.channel.email;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.aftercart.notify.channel.OtherEnd;
import dev.aftercart.notify.channel.SendOutcome;
import dev.aftercart.notify.channel.SendOutcome.NotSent;
import dev.aftercart.notify.channel.SendOutcome.Sent;
import dev.aftercart.notify.channel.SendReason;
import dev.aftercart.notify.channel.Sender;
import dev.aftercart.notify.channel.SenderContract;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

final class SmtpSenderTest extends SenderContract<OutgoingEmail> {

    private static final String PASSWORD = "correct horse";

    @Override
    protected OtherEnd open() throws IOException {
        return new FaultySmtp(null);
    }

    @Override
    protected Sender<OutgoingEmail> sender(OtherEnd end, Duration patience) {
        return plain((FaultySmtp) end, patience);
    }

    private static SmtpSender plain(FaultySmtp server, Duration patience) {
        return SmtpSender.to("localhost", server.port())
                .allowingPlainText()
                .login("acme", PASSWORD)
                .within(PATIENT, patience);
    }

    @Override
    protected OutgoingEmail message() {
        return Mails.mail("1001:shipped");
    }

    @Override
    protected List<String> secrets() {
        return List.of(PASSWORD, Mails.TO, "sara");
    }

    /** Each step at which an SMTP session can fail, each way to fail there, and what became of the message. */
    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvFileSource(resources = "smtp_faults.csv", numLinesToSkip = 1)
    void a_fault_at_a_step_has_an_outcome(SmtpStep step, FaultySmtp.Kind kind, String outcome, String reason, int taken)
            throws IOException {
        try (FaultySmtp server = new FaultySmtp(null)) {
            server.then(new FaultySmtp.Fault(step, kind));
            Duration patience = kind.name().startsWith("SILENCE") ? IMPATIENT : PATIENT;
            SendOutcome seen = plain(server, patience).send(message(), NOW);
            assertThat(Set.of(outcome.split("/"))).contains(written(seen));
            if (seen instanceof NotSent failure) {
                assertThat(failure.reason().code()).isEqualTo(reason);
            }
            assertThat(server.taken()).isEqualTo(taken);
        }
    }

    private static String written(SendOutcome outcome) {
        if (outcome instanceof NotSent failure) {
            return failure.mayPass() ? "not_now" : "never";
        }
        return outcome instanceof Sent ? "sent" : "in_doubt";
    }

    @Test
    void a_refusal_is_not_forgotten_when_the_line_breaks_after_it() throws IOException {
        try (FaultySmtp server = new FaultySmtp(null)) {
            server.then(new FaultySmtp.Fault(SmtpStep.END_OF_DATA, FaultySmtp.Kind.NO_THEN_CUT));
            assertThat(plain(server, PATIENT).send(message(), NOW))
                    .isEqualTo(NotSent.forGood(SendReason.NO_SUCH_RECIPIENT, "550 5.1.1"));
        }
    }

    @Test
    void a_message_larger_than_the_lines_buffers_is_not_sent_when_nobody_reads_it() throws IOException {
        EmailMessage small = Mails.message("Long");
        EmailMessage large = new EmailMessage(
                small.subject(),
                small.from(),
                small.to(),
                "<p>x</p>\n".repeat(2_000_000),
                small.text(),
                small.language());
        try (FaultySmtp server = new FaultySmtp(null)) {
            server.then(new FaultySmtp.Fault(SmtpStep.BODY, FaultySmtp.Kind.CUT));
            SendOutcome outcome =
                    plain(server, PATIENT).send(OutgoingEmail.of(large, MessageId.of("k", "acme.example")), NOW);
            assertThat(outcome).isEqualTo(NotSent.forNow(SendReason.UNREACHABLE, "", NOW));
        }
    }

    @Test
    void the_final_dot_of_a_line_of_the_text_is_not_taken_for_the_messages() throws IOException {
        try (FaultySmtp server = new FaultySmtp(null)) {
            plain(server, PATIENT).send(message(), NOW);
            assertThat(server.messages().get(0)).contains("\n..\n");
        }
    }

    @Test
    void the_server_hears_the_shops_domain_and_where_bounces_go() throws IOException {
        try (FaultySmtp server = new FaultySmtp(null)) {
            plain(server, PATIENT).bouncesTo("bounces@acme.example").send(message(), NOW);
            assertThat(server.commands())
                    .contains("EHLO acme.example", "MAIL FROM:<bounces@acme.example>", "RCPT TO:<sara@example.com>");
        }
    }

    @Test
    void without_encryption_nothing_is_said_of_the_message() throws IOException {
        try (FaultySmtp server = new FaultySmtp(null)) {
            SmtpSender strict = SmtpSender.to("localhost", server.port()).login("acme", PASSWORD);
            assertThat(strict.send(message(), NOW)).isEqualTo(NotSent.forNow(SendReason.INSECURE, "", NOW));
            assertThat(server.commands()).isNotEmpty().allMatch(line -> line.matches("(EHLO .*|QUIT)"));
        }
    }

    @Test
    void a_line_is_encrypted_before_credentials_and_message_go_out() throws IOException {
        HeldCertificate certificate = certificate("localhost");
        try (FaultySmtp server = server(certificate)) {
            SendOutcome outcome = trusting(certificate, server, "localhost").send(message(), NOW);
            assertThat(outcome).isInstanceOf(Sent.class);
            assertThat(server.commands())
                    .startsWith("EHLO acme.example", "STARTTLS", "EHLO acme.example")
                    .anyMatch(line -> line.startsWith("AUTH PLAIN"));
        }
    }

    @Test
    void a_server_of_another_name_gets_nothing() throws IOException {
        HeldCertificate certificate = certificate("mail.other.example");
        try (FaultySmtp server = server(certificate)) {
            assertThat(trusting(certificate, server, "localhost").send(message(), NOW))
                    .isEqualTo(NotSent.forNow(SendReason.INSECURE, "", NOW));
            assertThat(server.commands()).noneMatch(line -> line.startsWith("AUTH") || line.startsWith("MAIL"));
        }
    }

    @Test
    void a_server_of_an_unknown_authority_gets_nothing() throws IOException {
        try (FaultySmtp server = server(certificate("localhost"))) {
            assertThat(trusting(certificate("localhost"), server, "localhost").send(message(), NOW))
                    .isEqualTo(NotSent.forNow(SendReason.INSECURE, "", NOW));
        }
    }

    @Test
    void plain_text_may_be_allowed_but_an_encryption_that_is_offered_must_hold() throws IOException {
        try (FaultySmtp server = server(certificate("localhost"))) {
            SmtpSender open = SmtpSender.to("localhost", server.port()).allowingPlainText();
            assertThat(open.send(message(), NOW)).isEqualTo(NotSent.forNow(SendReason.INSECURE, "", NOW));
        }
    }

    @Test
    void a_server_with_no_way_to_log_in_that_is_known_is_not_asked_without_credentials() throws IOException {
        try (FaultySmtp server = new FaultySmtp(null, "AUTH XOAUTH2")) {
            assertThat(plain(server, PATIENT).send(message(), NOW))
                    .isEqualTo(NotSent.forNow(SendReason.UNAUTHORISED, "", NOW));
            assertThat(server.commands()).noneMatch(line -> line.startsWith("MAIL"));
        }
    }

    @Test
    void settings_that_cannot_be_are_refused_at_once() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SmtpSender.to("localhost", 0))
                .withMessageContaining("65535");
        SmtpSender smtp = SmtpSender.to("localhost", 25);
        assertThatIllegalArgumentException().isThrownBy(() -> smtp.trusting(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> smtp.within(Duration.ZERO, Duration.ofSeconds(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> smtp.bouncesTo("bounces@acme.example>\r\nRCPT TO:<eve@example.com"))
                .withMessageNotContaining("eve");
        assertThat(smtp).hasToString("SMTP localhost:25");
    }

    @Test
    void credentials_go_out_as_they_were_given() throws IOException {
        try (FaultySmtp server = new FaultySmtp(null)) {
            plain(server, PATIENT).send(message(), NOW);
            String expected =
                    Base64.getEncoder().encodeToString(("acme\0acme\0" + PASSWORD).getBytes(StandardCharsets.UTF_8));
            assertThat(server.commands()).contains("AUTH PLAIN " + expected);
        }
    }

    private static HeldCertificate certificate(String name) {
        return new HeldCertificate.Builder().addSubjectAlternativeName(name).build();
    }

    private static FaultySmtp server(HeldCertificate certificate) throws IOException {
        return new FaultySmtp(new HandshakeCertificates.Builder()
                .heldCertificate(certificate)
                .build()
                .sslContext());
    }

    private static SmtpSender trusting(HeldCertificate certificate, FaultySmtp server, String host) {
        return SmtpSender.to(host, server.port())
                .login("acme", PASSWORD)
                .within(PATIENT, PATIENT)
                .trusting(List.of(certificate.certificate()));
    }
}
