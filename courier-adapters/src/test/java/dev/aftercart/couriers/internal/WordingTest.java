package dev.aftercart.couriers.internal;

import static org.assertj.core.api.Assertions.assertThat;

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
        "Signed for by: Pick Up, signed for by",
        "queen aee, quen ae",
        "'...', ''",
    })
    void words_are_plain_and_stand_between_spaces(String text, String words) {
        assertThat(Wording.plain(text)).isEqualTo(words.isEmpty() ? " " : " " + words + " ");
    }

    @Test
    void a_combining_accent_is_no_letter_and_no_gap() {
        assertThat(Wording.plain("Empfa\u0308nger")).isEqualTo(" empfanger ");
    }
}
