package dev.aftercart.notify.channel.sms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.explain.Diagnostic;
import dev.aftercart.notify.channel.sms.SmsText.Culprit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmsTextTest {

    @ParameterizedTest
    @CsvSource({
        "a, 160, GSM_7, 1, 0",
        "a, 161, GSM_7, 2, 145",
        "a, 306, GSM_7, 2, 0",
        "a, 307, GSM_7, 3, 152",
        "€, 80, GSM_7, 1, 0",
        "€, 81, GSM_7, 2, 143",
        "ش, 70, UCS_2, 1, 0",
        "ش, 71, UCS_2, 2, 63",
        "ش, 134, UCS_2, 2, 0",
        "ش, 135, UCS_2, 3, 66",
        "🎁, 35, UCS_2, 1, 0",
        "🎁, 36, UCS_2, 2, 61"
    })
    void a_message_holds_160_or_70_and_each_of_several_parts_153_or_67(
            String character, int times, Alphabet alphabet, int parts, int left) {
        SmsText sms = SmsText.of(character.repeat(times));
        assertThat(sms.alphabet()).isEqualTo(alphabet);
        assertThat(sms.parts()).hasSize(parts);
        assertThat(sms.left()).isEqualTo(left);
    }

    @Test
    void a_euro_sign_takes_two_places_in_the_gsm_alphabet_and_one_beside_an_arabic_letter() {
        assertThat(SmsText.of("€").left()).isEqualTo(158);
        assertThat(SmsText.of("€ش").left()).isEqualTo(68);
    }

    @Test
    void an_escape_sequence_is_not_torn_so_the_part_is_one_place_shorter() {
        SmsText sms = SmsText.of("a".repeat(152) + "€" + "b".repeat(20));
        assertThat(sms.parts()).containsExactly("a".repeat(152), "€" + "b".repeat(20));
    }

    @Test
    void an_emoji_a_family_and_a_letter_with_its_mark_are_not_torn() {
        String family = "👨‍👩‍👧";
        assertThat(SmsText.of("ش".repeat(66) + "🎁" + "ش".repeat(9)).parts())
                .containsExactly("ش".repeat(66), "🎁" + "ش".repeat(9));
        assertThat(SmsText.of("ش".repeat(62) + family + "ش").parts()).containsExactly("ش".repeat(62), family + "ش");
        assertThat(SmsText.of("ش".repeat(66) + "بّ" + "ش".repeat(9)).parts())
                .containsExactly("ش".repeat(66), "بّ" + "ش".repeat(9));
    }

    @Test
    void an_indic_conjunct_is_not_torn_on_any_java() {
        assertThat(SmsText.of("अ".repeat(65) + "क्ष" + "अ".repeat(9)).parts())
                .containsExactly("अ".repeat(65), "क्ष" + "अ".repeat(9));
    }

    @Test
    void what_is_longer_than_a_part_is_cut_between_code_points() {
        String tower = "ش" + "\u064B".repeat(200);
        assertThat(SmsText.of(tower).parts())
                .hasSize(3)
                .allSatisfy(part -> assertThat(part).hasSizeLessThanOrEqualTo(67));
    }

    @Test
    void what_icu_puts_into_english_and_indonesian_does_not_leave_the_gsm_alphabet() {
        assertThat(SmsText.of("It’s “here”: 2:00\u2009–\u20094:00\u202FPM… Rp\u00A0150.000")
                        .text())
                .isEqualTo("It's \"here\": 2:00 - 4:00 PM... Rp 150.000");
        assertThat(SmsText.of("Hello \u200Eorder\u200E \u20681001\u2069").text())
                .isEqualTo("Hello order 1001");
        assertThat(SmsText.of("a\u0000\tb").text()).isEqualTo("a b");
        assertThat(SmsText.of("cafe\u0301").text()).isEqualTo("café");
    }

    @Test
    void a_message_that_is_in_ucs_2_anyway_keeps_its_typography() {
        assertThat(SmsText.of("طلبك… – 5\u00A0ر.س").text()).isEqualTo("طلبك… – 5\u00A0ر.س");
        assertThat(SmsText.of("طلب \u2066JX-1\u2069").text()).isEqualTo("طلب \u200EJX-1\u200E");
    }

    @Test
    void a_name_keeps_its_letters_unless_asked_otherwise() {
        SmsText sms = SmsText.of("Hello Łukasz, it’s here");
        assertThat(sms.alphabet()).isEqualTo(Alphabet.UCS_2);
        assertThat(sms.text()).isEqualTo("Hello Łukasz, it’s here");
        assertThat(sms.forcedBy()).contains(new Culprit("Ł", 6));
        assertThat(SmsText.inPlainLetters("Hello Łukasz, it’s in São Paulo").text())
                .isEqualTo("Hello Lukasz, it's in Sao Paulo");
        assertThat(SmsText.inPlainLetters("Łukasz سارة").text()).isEqualTo("Łukasz سارة");
        assertThat(SmsText.inPlainLetters("Ж").text()).isEqualTo("Ж");
    }

    @Test
    void arabic_over_one_part_and_a_single_costly_character_are_warned_of() {
        assertThat(SmsText.of("ش".repeat(70)).warnings()).isEmpty();
        assertThat(SmsText.of("ش".repeat(71)).warnings())
                .extracting(Diagnostic::toString)
                .containsExactly("Arabic in 2 parts: 71 characters, and one part holds 70");
        assertThat(SmsText.of("a".repeat(100) + "🎁").warnings())
                .extracting(Diagnostic::toString)
                .containsExactly(
                        "“🎁” at 100 makes it 2 parts instead of 1;" + " characters outside of the GSM alphabet: 1");
        assertThat(SmsText.of("a".repeat(400)).warnings()).isEmpty();
    }

    @Test
    void an_empty_text_is_one_empty_part() {
        assertThat(SmsText.of("").parts()).containsExactly("");
        assertThat(SmsText.count("")).isEqualTo(1);
    }
}
