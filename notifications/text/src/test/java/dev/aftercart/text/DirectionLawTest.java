package dev.aftercart.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.explain.Phrase;
import dev.aftercart.explain.PhraseBundle;
import java.text.Bidi;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * What the eye sees: paragraphs are reordered as a screen does it, and each identifier must stand there in one piece, where
 * the sentence has it. All modules' own sentences are held to the same in the module of examples.
 */
class DirectionLawTest {

    private static final List<String> ARABIC_SENTENCES = List.of(
            "رقم التتبع {a} والهاتف {b}.",
            "{a} {b} جاهز",
            "طلبك: {a}، ({b})",
            "{a}/{b}",
            "تم شحن 3 قطع، {a}: {b} - 7",
            "{a} 12 {b}");

    private static final List<String> ENGLISH_SENTENCES =
            List.of("Hello {a}, call {b}.", "{a} {b}", "({a}): {b} - 7", "{a} 12 {b}!", "3 {a}");

    @Test
    void every_code_and_phone_number_stays_in_one_piece_in_an_arabic_paragraph() {
        long seed = 20260310;
        Random random = new Random(seed);
        for (int i = 0; i < 2000; i++) {
            String code = code(random);
            String phone = "+966 50 " + (100 + random.nextInt(900)) + " " + (1000 + random.nextInt(9000));
            Wording wording = wording(ARABIC_SENTENCES.get(i % 6), "ar", code, phone);
            for (String shown : List.of(
                    wording.plain(), wording.sms(), spans(wording, true), spans(wording, false), bdi(wording))) {
                for (String paragraph : List.of(shown, "مرحبًا، " + shown + " 12", "DHL " + shown + " JX-9")) {
                    assertThat(visual(paragraph, true))
                            .as("seed %d, %s", seed, shown)
                            .contains(code)
                            .contains(phone);
                }
            }
        }
    }

    @Test
    void an_arabic_name_stays_where_it_stands_in_an_english_sentence() {
        long seed = 20260311;
        Random random = new Random(seed);
        List<String> names = List.of("سارة", "سارة 12", "شارع 5، الرياض", "«سارة» (2)", "٣ سارة!");
        for (int i = 0; i < 500; i++) {
            String name = names.get(random.nextInt(5));
            String code = code(random);
            Wording wording = wording(ENGLISH_SENTENCES.get(i % 5), "en", code, name);
            String before = visual(wording("{b}", "ar", code, name).plain(), true);
            for (String shown : List.of(wording.plain(), wording.sms(), spans(wording, true), bdi(wording))) {
                assertThat(visual(shown, false))
                        .as("seed %d, %s", seed, shown)
                        .isEqualTo(expected(ENGLISH_SENTENCES.get(i % 5), code, before));
            }
        }
    }

    @Test
    void two_codes_side_by_side_are_read_from_right_to_left_in_arabic() {
        Wording wording = wording("{a} - {b} 7", "ar", "AB1", "CD2");
        for (String shown : List.of(wording.plain(), wording.sms(), bdi(wording))) {
            assertThat(visual(shown, true)).isEqualTo("7 CD2 - AB1");
        }
    }

    @Test
    void a_mark_is_spent_only_where_something_would_move() {
        assertThat(wording("رقم {a} جاهز", "ar", "AB1", "").sms()).isEqualTo("رقم AB1 جاهز");
        assertThat(wording("هاتف {b} متاح", "ar", "", "+966 50").sms()).isEqualTo("هاتف \u200E+966 50 متاح");
        assertThat(wording("{a} جاهز", "ar", "AB1", "").sms()).isEqualTo("\u200FAB1 جاهز");
        assertThat(wording("Order {a} is ready", "en", "AB1", "").sms()).isEqualTo("Order AB1 is ready");
    }

    @Test
    void without_isolation_a_phone_number_falls_apart_so_the_law_above_can_fail() {
        assertThat(visual("الهاتف +966 50 767 9351 جاهز", true)).doesNotContain("+966 50 767 9351");
    }

    private static String expected(String sentence, String code, String name) {
        return sentence.replace("{a}", code).replace("{b}", name);
    }

    private static Wording wording(String sentence, String language, String code, String words) {
        Texts texts = Texts.of(PhraseBundle.named("law").with(language, Map.of("s", sentence)));
        return texts.wording(Phrase.of("s").withCode("a", code).with("b", words), Locale.forLanguageTag(language));
    }

    private static String code(Random random) {
        String alphabet = "ABCXYZ0123456789-/#. ";
        StringBuilder code = new StringBuilder("1");
        int length = 4 + random.nextInt(16);
        for (int i = 0; i < length; i++) {
            code.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return code.append('9').toString();
    }

    /** As an old mail client shows it: a span with a direction embeds, or is dropped. */
    private static String spans(Wording wording, boolean kept) {
        return wording.email()
                .replace("<span dir=\"ltr\">", kept ? "\u202A" : "")
                .replace("<span dir=\"rtl\">", kept ? "\u202B" : "")
                .replace("</span>", kept ? "\u202C" : "");
    }

    private static String bdi(Wording wording) {
        return wording.page()
                .replace("<bdi dir=\"ltr\">", "\u2066")
                .replace("<bdi dir=\"rtl\">", "\u2067")
                .replace("</bdi>", "\u2069");
    }

    private static String visual(String paragraph, boolean rightToLeft) {
        Bidi bidi = new Bidi(paragraph, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        byte[] levels = new byte[paragraph.length()];
        Character[] characters = new Character[paragraph.length()];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) bidi.getLevelAt(i);
            characters[i] = paragraph.charAt(i);
        }
        Bidi.reorderVisually(levels, 0, characters, 0, characters.length);
        StringBuilder seen = new StringBuilder();
        IntStream.range(0, characters.length).forEach(i -> seen.append(characters[i]));
        return seen.toString().replaceAll("[\u200E\u200F\u202A-\u202E\u2066-\u2069]", "");
    }
}
