package dev.aftercart.notify.channel.email;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.aftercart.notify.channel.SendOutcome;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What comes out at the other end, read by somebody else's server. */
final class GreenMailTest {

    private static final Instant NOW = Instant.parse("2026-03-10T09:30:00Z");
    private static final MessageId FIRST = MessageId.of("1001:placed:1:customer", "acme.example");

    private final GreenMail server = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void start() {
        server.start();
        server.setUser("acme", "correct horse");
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void an_arabic_mail_arrives_word_for_word_in_its_thread() throws Exception {
        EmailMessage said = new EmailMessage(
                "طلبك 1001 في الطريق",
                "متجر أكمي <orders@acme.example>",
                "سارة <sara@bücher.example>",
                "<p dir=\"rtl\">في الطريق</p>",
                "في الطريق\nFrom here on\n.\n",
                Locale.forLanguageTag("ar"));
        MessageId id = MessageId.of("1001:shipped:1:customer", "acme.example");
        OutgoingEmail mail = OutgoingEmail.of(said, id)
                .inThreadOf(FIRST)
                .header("Feedback-ID", "shipped:acme")
                .header("X-Entity-Ref", "مرجع ".repeat(20) + "\u560d\u560aX-Injected: yes");

        assertThat(send(mail)).isEqualTo(new SendOutcome.Sent("smtp", id.value(), NOW));
        MimeMessage got = server.getReceivedMessages()[0];
        assertThat(got.getSubject()).isEqualTo("طلبك 1001 في الطريق");
        assertThat(got.getHeader("To", null)).contains("sara@xn--bcher-kva.example");
        assertThat(got.getMessageID()).isEqualTo(id.value());
        assertThat(got.getHeader("In-Reply-To", null)).isEqualTo(FIRST.value());
        assertThat(got.getHeader("References", null)).isEqualTo(FIRST.value());
        assertThat(got.getHeader("X-Injected")).isNull();
        assertThat(got.getSentDate()).isEqualTo(NOW);
        MimeMultipart parts = (MimeMultipart) got.getContent();
        assertThat(parts.getBodyPart(0).getContent().toString()).isEqualToNormalizingNewlines(said.text());
        assertThat(parts.getBodyPart(1).getContent()).isEqualTo(said.html());
    }

    @Test
    void a_marketing_mail_can_be_unsubscribed_by_one_click() throws Exception {
        URI address = URI.create("https://acme.example/u/" + "t".repeat(120) + "?p=reviews");
        send(Mails.mail("1001:review").unsubscribe(address));
        MimeMessage got = server.getReceivedMessages()[0];
        assertThat(got.getHeader("List-Unsubscribe", null)).isEqualTo("<" + address + ">");
        assertThat(got.getHeader("List-Unsubscribe-Post", null)).isEqualTo("List-Unsubscribe=One-Click");
    }

    @Test
    void the_first_mail_of_a_thread_refers_to_nothing() throws Exception {
        send(OutgoingEmail.of(Mails.message("First"), FIRST).inThreadOf(FIRST));
        assertThat(server.getReceivedMessages()[0].getHeader("References")).isNull();
    }

    private SendOutcome send(OutgoingEmail mail) {
        return SmtpSender.to("localhost", server.getSmtp().getPort())
                .allowingPlainText()
                .login("acme", "correct horse")
                .send(mail, NOW);
    }
}
