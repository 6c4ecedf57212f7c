package dev.aftercart.notify.channel.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.aftercart.explain.Diagnostic;
import dev.aftercart.notify.channel.whatsapp.WhatsAppParameter.Change;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WhatsAppTest {

    private static final WhatsAppRules RULES = WhatsAppRules.published();

    private static final WhatsAppTemplate SHIPPED = WhatsAppTemplate.of(
            "order_shipped", "en_US", WhatsAppCategory.UTILITY, "Order {{1}} has shipped and arrives {{2}}.");

    @Test
    void a_template_in_order_is_filled_in() {
        assertThat(SHIPPED.header("Acme").footer("Acme").button("Track").check(RULES))
                .isEmpty();
        WhatsAppMessage message =
                SHIPPED.fill(Map.of("2", "tomorrow", "1", "1001"), RULES).orThrow();
        assertThat(message.text()).isEqualTo("Order 1001 has shipped and arrives tomorrow.");
        assertThat(WhatsAppTemplate.of("a", "ar", WhatsAppCategory.UTILITY, "a {{2}} b {{1}} c")
                        .parameters())
                .containsExactly("1", "2");
        assertThat(message.parameters()).containsExactly(Map.entry("1", "1001"), Map.entry("2", "tomorrow"));
    }

    @Test
    void everything_that_would_be_refused_is_told_at_once() {
        assertThat(faults(SHIPPED.fill(Map.of("1", "a\n\tb     c", "3", "x"), RULES)
                        .diagnostics()))
                .containsExactly(
                        "1: the value has a line break",
                        "1: the value has a tab",
                        "1: the value has 5 spaces in a row; at most 4 are allowed",
                        "2: no value for {{2}}",
                        "3: the template has no {{3}}; allowed: 1, 2");
        assertThat(faults(SHIPPED.fill(Map.of("1", " ", "2", "x".repeat(1000)), RULES)
                        .diagnostics()))
                .containsExactly(
                        "1: the value is empty", "body: 1033 characters when filled in; at most 1024 are allowed");
    }

    @Test
    void named_parameters_keep_the_sequence_of_the_body_and_a_value_is_not_filled_in_again() {
        WhatsAppTemplate named = WhatsAppTemplate.of(
                "late", "id", WhatsAppCategory.UTILITY, "Halo {{name}}, pesanan {{order_number}} terlambat.");
        assertThat(named.parameters()).containsExactly("name", "order_number");
        assertThat(named.fill(Map.of("name", "{{order_number}} $1", "order_number", "7"), RULES)
                        .orThrow()
                        .text())
                .isEqualTo("Halo {{order_number}} $1, pesanan 7 terlambat.");
    }

    @Test
    void a_template_is_checked_before_it_is_handed_in() {
        WhatsAppTemplate bad = WhatsAppTemplate.of(
                        "Order Shipped", "en-us", WhatsAppCategory.UTILITY, "{{1}} {{2}}     and {{4}}")
                .header("x".repeat(61))
                .footer("a\nb {{1}}")
                .button("");
        for (int i = 0; i < 10; i++) {
            bad = bad.button("x".repeat(26));
        }
        assertThat(faults(bad.check(RULES)))
                .contains(
                        "name: “Order Shipped” must be lower-case letters, digits and _, at most 512",
                        "language: “en-us” is not a language code of WhatsApp; allowed: en_US",
                        "header: 61 characters; at most 60 are allowed",
                        "body: more than 4 spaces in a row",
                        "body: placeholders must be numbered from 1 without a gap, but are [1, 2, 4]",
                        "body: a body must neither begin nor end with a placeholder",
                        "body: two placeholders must have words between them",
                        "footer: only one line is allowed",
                        "footer: only the body may have placeholders",
                        "buttons: 11 buttons; at most 10 are allowed",
                        "buttons[0]: a button needs a text",
                        "buttons[1]: 26 characters; at most 25 are allowed");
        assertThat(faults(WhatsAppTemplate.of("a", "ar", WhatsAppCategory.MARKETING, "a {{1}} b {{name}} c")
                        .check(RULES)))
                .containsExactly(
                        "body: placeholders must be all numbers or all names of lower-case letters, digits and _,"
                                + " but are [1, name]");
    }

    @Test
    void a_text_is_made_fit_and_what_was_done_is_told() {
        assertThat(WhatsAppParameter.of("12 King St\r\nRiyadh\t SA"))
                .isEqualTo(new WhatsAppParameter("12 King St, Riyadh SA", Set.of(Change.LINES_JOINED, Change.SPACES)));
        assertThat(WhatsAppParameter.of("شارع الملك\nالرياض").text()).isEqualTo("شارع الملك، الرياض");
        assertThat(WhatsAppParameter.of("Done.\n\n  Next").text()).isEqualTo("Done. Next");
        assertThat(WhatsAppParameter.of(" \n"))
                .isEqualTo(new WhatsAppParameter("-", Set.of(Change.LINES_JOINED, Change.EMPTY)));
        assertThat(WhatsAppParameter.of("a\u0000b").changes()).containsExactly(Change.CONTROLS);
        assertThat(WhatsAppParameter.of("a    b")).isEqualTo(new WhatsAppParameter("a    b", Set.of()));
    }

    @Test
    void a_long_text_is_cut_between_words_and_never_inside_a_character() {
        assertThat(WhatsAppParameter.of("one two three").cutTo(10))
                .isEqualTo(new WhatsAppParameter("one two…", Set.of(Change.CUT)));
        assertThat(WhatsAppParameter.of("🎁🎁🎁").cutTo(4).text()).isEqualTo("🎁…");
        assertThat(WhatsAppParameter.of("🎁").cutTo(1).text()).isEqualTo("…");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WhatsAppParameter.of("a").cutTo(0));
    }

    @Test
    void whatever_was_made_fit_is_accepted_and_stays_as_it_is() {
        long seed = 20260314;
        Random random = new Random(seed);
        String alphabet = "ab \t\n\r\u2028\u00A0\u0000.،ش   ";
        for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(20); length > 0; length--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            WhatsAppParameter fit = WhatsAppParameter.of(text.toString());
            assertThat(ParameterCheck.faults("1", fit.text(), RULES))
                    .as("seed %d, %s", seed, text)
                    .isEmpty();
            assertThat(WhatsAppParameter.of(fit.text())).isEqualTo(new WhatsAppParameter(fit.text(), Set.of()));
            assertThat(fit.changes().isEmpty()).isEqualTo(fit.text().contentEquals(text));
        }
    }

    @Test
    void language_codes_are_written_as_whatsapp_writes_them() {
        assertThat(WhatsAppLanguage.code(Locale.US)).isEqualTo("en_US");
        assertThat(WhatsAppLanguage.code(Locale.forLanguageTag("ar"))).isEqualTo("ar");
        assertThat(WhatsAppLanguage.code(Locale.forLanguageTag("in"))).isEqualTo("id");
        assertThat(WhatsAppLanguage.code(Locale.forLanguageTag("zh-Hans-CN"))).isEqualTo("zh_CN");
        List<String> approved = List.of("en_US", "ar", "en_GB");
        assertThat(WhatsAppLanguage.among(approved, Locale.UK)).contains("en_GB");
        assertThat(WhatsAppLanguage.among(approved, Locale.forLanguageTag("ar-SA")))
                .contains("ar");
        assertThat(WhatsAppLanguage.among(approved, Locale.ENGLISH)).contains("en_GB");
        assertThat(WhatsAppLanguage.among(approved, Locale.FRENCH)).isEmpty();
    }

    private static List<String> faults(List<Diagnostic> found) {
        return found.stream().map(Diagnostic::toString).toList();
    }
}
