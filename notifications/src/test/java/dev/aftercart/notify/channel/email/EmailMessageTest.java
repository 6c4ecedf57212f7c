package dev.aftercart.notify.channel.email;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailMessageTest {

    private static final Instant DATE = Instant.parse("2026-03-10T09:30:00Z");
    private static final String ID = "<shipped.1001@acme.example>";

    @Test
    void what_was_written_is_read_back() throws Exception {
        MimeMessage read = new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(message("طلبك في الطريق").toEml(ID, DATE)));
        MimeMultipart parts = (MimeMultipart) read.getContent();
        assertThat(read.getSubject()).isEqualTo("طلبك في الطريق");
        assertThat(read.getMessageID()).isEqualTo(ID);
        assertThat(read.getSentDate()).isEqualTo(DATE);
        assertThat(read.getHeader("Date")).containsExactly("Tue, 10 Mar 2026 09:30:00 +0000");
        assertThat(read.getHeader("Content-Language")).containsExactly("ar");
        assertThat(read.getFrom()[0]).hasToString("Acme <orders@acme.example>");
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getBodyPart(0).getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
        assertThat(parts.getBodyPart(0).getContent()).isEqualTo("نص");
        assertThat(parts.getBodyPart(1).getContentType()).isEqualToIgnoringCase("text/html; charset=UTF-8");
        assertThat(parts.getBodyPart(1).getContent()).isEqualTo("<p>نص</p>");
    }

    @Test
    void the_same_message_has_the_same_bytes() {
        assertThat(message("a").toEml(ID, DATE)).isEqualTo(message("a").toEml(ID, DATE));
    }

    @Test
    void the_bytes_are_ascii_with_line_ends_of_the_internet() {
        String eml = new String(message("طلبك").toEml(ID, DATE), StandardCharsets.ISO_8859_1);
        assertThat(eml.chars()).allMatch(c -> c < 128);
        assertThat(eml.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nBcc: x@y.example", "a\nb", "a\rb", "a\u0000b", "a\u0085b", "a\u2028b", " "})
    void a_subject_that_would_break_a_header_is_refused(String subject) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> message(subject))
                .withMessageContaining("subject")
                .withMessageNotContaining("Bcc");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b.example\r\nBcc: c@d.example", "a@b.example, c@d.example", "nobody", "", "<>", "a b@c"})
    void an_address_that_is_none_or_several_is_refused(String to) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EmailMessage("s", "a@b.example", to, "", "", Locale.ENGLISH))
                .withMessageContaining("to ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b", "<a>", "<a@b>\r\nX: y", "<a b@c>", ""})
    void a_message_id_that_is_none_is_refused(String id) {
        assertThatIllegalArgumentException().isThrownBy(() -> message("s").toEml(id, DATE));
    }

    @Test
    void the_text_form_names_nobody() {
        assertThat(message("s")).hasToString("e-mail \"s\" (ar)");
    }

    private static EmailMessage message(String subject) {
        return new EmailMessage(
                subject,
                "Acme <orders@acme.example>",
                "sara@example.com",
                "<p>نص</p>",
                "نص",
                Locale.forLanguageTag("ar"));
    }
}
