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

/** What the eye sees: paragraphs are reordered as a screen does it, and each identifier must stand there in one piece. */
class DirectionLawTest {

    private static final Locale ARABIC = Locale.forLanguageTag("ar");
    private static final List<String> SENTENCES = List.of(
            "رقم التتبع {a} والهاتف {b}.", "{a} {b} جاهز", "طلبك: {a}، ({b})", "{a}/{b}", "تم شحن 3 قطع، {a}: {b} - 7");

    @Test
    void every_code_and_phone_number_stays_in_one_piece_in_an_arabic_paragraph() {
        long seed = 20260310;
        Random random = new Random(seed);
        for (int i = 0; i < 2000; i++) {
            String code = code(random);
            String phone = "+966 50 " + (100 + random.nextInt(900)) + " " + (1000 + random.nextInt(9000));
            Wording wording = wording(SENTENCES.get(i % SENTENCES.size()), code, phone);
            for (String shown : List.of(wording.plain(), wording.sms(), "مرحبًا، " + wording.plain() + " 12")) {
                assertThat(visual(shown))
                        .as("seed %d, %s", seed, shown)
                        .contains(code)
                        .contains(phone);
            }
        }
    }

    @Test
    void without_isolation_a_phone_number_falls_apart_so_the_law_above_can_fail() {
        assertThat(visual("الهاتف +966 50 767 9351 جاهز")).doesNotContain("+966 50 767 9351");
    }

    private static Wording wording(String sentence, String code, String phone) {
        Texts texts = Texts.of(PhraseBundle.named("law").with("ar", Map.of("s", sentence)));
        return texts.wording(Phrase.of("s").withCode("a", code).with("b", phone), ARABIC);
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

    private static String visual(String paragraph) {
        Bidi bidi = new Bidi(paragraph, Bidi.DIRECTION_RIGHT_TO_LEFT);
        byte[] levels = new byte[paragraph.length()];
        Character[] characters = new Character[paragraph.length()];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) bidi.getLevelAt(i);
            characters[i] = paragraph.charAt(i);
        }
        Bidi.reorderVisually(levels, 0, characters, 0, characters.length);
        StringBuilder seen = new StringBuilder();
        IntStream.range(0, characters.length).forEach(i -> seen.append(characters[i]));
        return seen.toString().replaceAll("[\u200E\u200F\u2066-\u2069]", "");
    }
}
