package dev.aftercart.notify.channel.email;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OutgoingEmailTest {

    private static final Instant NOW = Instant.parse("2026-03-10T09:30:00Z");
    private static final OutgoingEmail MAIL = Mails.mail("1001:shipped");

    @Test
    void the_same_key_has_the_same_id_and_another_has_another() {
        assertThat(MessageId.of("1001:shipped:v1:customer", "acme.example"))
                .isEqualTo(MessageId.of("1001:shipped:v1:customer", "ACME.example"))
                .isNotEqualTo(MessageId.of("1001:shipped:v2:customer", "acme.example"));
        assertThat(MessageId.of("1001:shipped:v1:customer", "acme.example").value())
                .doesNotContain("1001");
    }

    @Test
    void an_id_that_is_none_or_a_domain_that_is_none_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new MessageId("<a@b> <c@d>"));
        assertThatIllegalArgumentException().isThrownBy(() -> new MessageId("<" + "a".repeat(300) + "@b>"));
        assertThatIllegalArgumentException().isThrownBy(() -> MessageId.of("k", "acme.example>\r\nBcc: eve"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a\r\nBcc: eve@example.com", "a\nb", "a\rb", "a\0b", "a\tb", "a\u2028b", "a\u0085b", "", "  "})
    void a_header_of_more_than_one_line_is_refused_and_not_repeated(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MAIL.header("X-Ref", value))
                .withMessageNotContaining("eve");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X Ref",
                "X-Ref:",
                "X\r\nRef",
                "",
                "Überschrift",
                "Bcc",
                "To",
                "FROM",
                "Content-Type",
                "Resent-To",
                "Message-ID"
            })
    void a_name_that_is_no_token_or_belongs_to_the_message_is_refused(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> MAIL.header(name, "x"));
    }

    @Test
    void other_letters_are_encoded_and_long_values_folded_so_that_no_line_is_long() {
        String eml = eml(MAIL.header("X-Ref", "طلب ".repeat(40))
                .header("X-Long", "word ".repeat(100).strip()));
        assertThat(eml).contains("X-Ref: =?UTF-8?B?").contains("X-Long: word word");
        assertThat(eml.split("\r\n"))
                .allMatch(line -> line.length() <= 998 && line.chars().allMatch(c -> c < 128));
    }

    @Test
    void what_cannot_be_one_click_is_refused() {
        for (String address : new String[] {"http://acme.example/u", "mailto:out@acme.example", "/u/1"}) {
            assertThatIllegalArgumentException().isThrownBy(() -> MAIL.unsubscribe(URI.create(address)));
        }
    }

    @Test
    void setting_a_header_again_replaces_it() {
        assertThat(eml(MAIL.header("X-Ref", "one").header("x-ref", "two")))
                .contains("x-ref: two")
                .doesNotContain("one");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sara@example.com\r\nRCPT TO:<eve@example.com>",
                "sara@example.com>",
                "sara\u560a@example.com",
                "sara@exa mple.com",
                "\"a b\"@example.com",
                "sara@example.com, eve@example.com",
                "friends: sara@example.com, eve@example.com;",
                "@example.com",
                "sara@",
                "sara"
            })
    void what_is_not_one_address_is_refused_before_it_reaches_a_command(String to) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EmailMessage("s", "a@acme.example", to, "h", "t", Locale.ENGLISH))
                .withMessageNotContaining("eve");
    }

    @Test
    void neither_words_nor_recipient_stand_in_the_text_form() {
        assertThat(MAIL).hasToString("e-mail " + MAIL.id() + " (en)");
    }

    private static String eml(OutgoingEmail mail) {
        return new String(mail.toEml(NOW), StandardCharsets.ISO_8859_1);
    }
}
