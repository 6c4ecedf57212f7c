package dev.aftercart.couriers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.aftercart.couriers.StatusTexts.Reading;
import dev.aftercart.couriers.internal.LabelledText;
import dev.aftercart.tracking.CourierCode;
import dev.aftercart.tracking.Direction;
import dev.aftercart.tracking.Phase;
import dev.aftercart.tracking.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatusTextsTest {

    @Test
    void texts_that_were_looked_at_mean_what_their_labels_say() {
        List<LabelledText> texts = LabelledText.read("texts-seen.tsv");
        assertThat(texts).filteredOn(text -> !text.isRight()).isEmpty();
        assertThat(texts.stream().collect(Collectors.groupingBy(LabelledText::language, Collectors.counting())))
                .hasSize(10)
                .allSatisfy((language, count) -> assertThat(count).isGreaterThanOrEqualTo(20));
    }

    @Test
    void texts_that_were_not_looked_at_mostly_do_too_and_none_is_wrongly_delivered() {
        List<LabelledText> texts = LabelledText.read("texts-unseen.tsv");
        assertThat(texts).filteredOn(LabelledText::isWronglyDelivered).isEmpty();
        assertThat(texts).filteredOn(text -> !text.isRight()).hasSizeLessThan(texts.size() / 20);
    }

    @Test
    void texts_that_came_after_the_rules_do_in_nine_of_ten_and_none_is_wrongly_delivered() {
        List<LabelledText> texts = LabelledText.read("texts-fresh.tsv");
        assertThat(texts)
                .hasSize(60)
                .filteredOn(LabelledText::isWronglyDelivered)
                .isEmpty();
        assertThat(texts).filteredOn(text -> !text.isRight()).hasSizeLessThanOrEqualTo(texts.size() / 10);
    }

    @Test
    void what_only_sounds_like_a_delivery_is_none() {
        assertThat(LabelledText.read("texts-not-delivered.tsv"))
                .hasSizeGreaterThan(100)
                .filteredOn(LabelledText::isWronglyDelivered)
                .isEmpty();
    }

    @Test
    void capitals_make_no_delivery_of_it() {
        for (LabelledText text : LabelledText.read("texts-not-delivered.tsv")) {
            String shouted = text.text().toUpperCase(Locale.ROOT);
            assertThat(new LabelledText(text.language(), shouted, "", "", ""))
                    .matches(same -> !same.isWronglyDelivered());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Recipient refused the parcel, refused",
        "폐문부재로 미배달, not_home",
        "العنوان غير صحيح, address",
        "海关要求提供清关资料, documents",
        "住所不明, address",
        "Penerima tidak dapat dihubungi, unreachable",
        "Destinatário ausente, not_home",
        "Dirección incorrecta, address",
        "Delivery delayed because of bad weather, weather",
    })
    void a_text_tells_why(String text, String cause) {
        Reason reason = StatusTexts.classify(text).reason();
        assertThat(reason).isNotNull().extracting(Reason::cause).isEqualTo(cause);
    }

    @Test
    void a_courier_may_mean_something_of_its_own() {
        assertThat(StatusTexts.classify(CourierCode.of("jne"), "MANIFESTED").phase())
                .isEqualTo(Phase.PICKUP);
        assertThat(StatusTexts.classify("MANIFESTED").phase()).isEqualTo(Phase.PRE_SHIPMENT);
        assertThat(StatusTexts.classify(CourierCode.of("jne"), "Out for delivery"))
                .isEqualTo(StatusTexts.classify("Out for delivery"));
        assertThat(StatusTexts.classify(CourierCode.of("nobody"), "MANIFESTED"))
                .isEqualTo(StatusTexts.classify("MANIFESTED"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "…", "\u0000", "\uD83D", "🚚", "Danke!", "42"})
    void what_says_nothing_is_unmapped(String text) {
        Reading reading = StatusTexts.classify(text);
        assertThat(reading.phase()).isEqualTo(Phase.UNMAPPED);
        assertThat(reading.direction()).isEqualTo(Direction.FORWARD);
    }

    @Test
    void of_a_text_of_100_kilobytes_the_first_600_characters_are_looked_at() {
        for (String part : List.of("not delivered to the ", "未妥投派送签收", "é\u0301\uFDFA", "nicht wird ", " ")) {
            String text = part.repeat(100_000 / part.length());
            assertThat(StatusTexts.classify(text)).isEqualTo(StatusTexts.classify(text.substring(0, 600)));
        }
        String delivered = "Delivered to the front desk";
        assertThat(StatusTexts.classify(".".repeat(500) + " " + delivered).phase())
                .isEqualTo(Phase.DELIVERED);
        assertThat(StatusTexts.classify(".".repeat(100_000) + " " + delivered).phase())
                .isEqualTo(Phase.UNMAPPED);
    }

    @Test
    void texts_cut_and_glued_anyhow_never_throw() {
        long seed = 20_261_122L;
        Random random = new Random(seed);
        List<String> texts = new ArrayList<>(LabelledText.read("texts-seen.tsv").stream()
                .map(LabelledText::text)
                .toList());
        for (int i = 0; i < 20_000; i++) {
            String one = texts.get(random.nextInt(texts.size()));
            String other = texts.get(random.nextInt(texts.size()));
            String glued = one.substring(random.nextInt(one.length()))
                    + (char) random.nextInt(Character.MAX_VALUE)
                    + other.substring(0, random.nextInt(other.length()));
            assertThatCode(() -> StatusTexts.classify(glued))
                    .describedAs("seed %d: %s", seed, glued)
                    .doesNotThrowAnyException();
        }
    }
}
