package dev.aftercart.couriers.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    @ParameterizedTest
    @CsvSource({
        "OUT FOR DELIVERY, out for delivery",
        "OutForDelivery, out for delivery",
        "'Pick-up at the Service Point!', pickup at the servicepoint",
        "drop off point, dropoff point",
        "Größe und Maß, grosse und mass",
        "Zurueck über, zuruck uber",
        "Łódź przesyłka, lodz przesylka",
        "'  two,,words  ', two words",
        "queen aee, quen ae",
        "'...', ''",
    })
    void words_are_plain_and_stand_between_spaces(String text, String words) {
        assertThat(Wording.plain(text)).isEqualTo(words.isEmpty() ? " " : " " + words + " ");
    }

    @ParameterizedTest
    @CsvSource({
        "'One. Two', ^ one $|^ two $",
        "'One.two', ^ one two $",
        "'签收。谢谢', ^ 签收 $|^ 谢谢 $",
        "'Delivered? Not yet!', ^ not yet $",
        "هل تم التسليم؟, ''",
        "'Signed for by: Pick Up', ^ signed for by $",
    })
    void sentences_stand_between_marks_and_questions_are_none(String text, String sentences) {
        List<String> read = new ArrayList<>();
        Wording.read(text, (words, length) -> read.add(new String(words, 0, length)));
        assertThat(String.join("|", read)).isEqualTo(sentences);
    }

    @ParameterizedTest
    @CsvSource({
        "배송 출발, 배송출발",
        "배송　출발, 배송출발",
        "'배송, 출발', 배송 출발",
        "已簽收, 已签收",
        "已由DHL签收, 已由 dhl 签收",
        "ﾊｲﾀﾂ 完了, ハイタツ完了",
        "ＤＥＬＩＶＥＲＥＤ, delivered",
        "إلى, الي",
        "تَسليـــم, تسليم",
        "ﺗﻢ ﺍﻟﺘﺴﻠﻴﻢ, تم التسليم",
        "١٢٣, 123",
        "não é, nao e",
    })
    void forms_of_a_letter_are_one_in_every_script(String text, String words) {
        assertThat(Wording.plain(text)).isEqualTo(" " + words + " ");
    }

    @Test
    void a_combining_accent_is_no_letter_and_no_gap() {
        assertThat(Wording.plain("Empfa\u0308nger")).isEqualTo(" empfanger ");
    }
}
