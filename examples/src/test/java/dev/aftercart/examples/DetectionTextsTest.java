package dev.aftercart.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.couriers.detect.CourierDetector;
import dev.aftercart.couriers.detect.DetectionPhrases;
import dev.aftercart.text.Texts;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What speaks for a courier, put into words by the text module, which the couriers do not know. */
class DetectionTextsTest {

    private final Texts texts = Texts.of(DetectionPhrases.bundle());

    @Test
    void every_sentence_is_sound_in_every_language() {
        assertThat(Texts.check(DetectionPhrases.bundle(), Set.of("en", "ar", "id")))
                .isEmpty();
    }

    @Test
    void the_evidence_reads_as_a_sentence() {
        assertThat(evidence("1Z999AA10123456784", "en")).contains("check digit 4 is right for a number of UPS 1Z");
        assertThat(evidence("62625647597285", "id")).isEqualTo("Panjangnya 14 karakter, seperti nomor DHL eCommerce.");
        assertThat(evidence("TBA123456789012", "ar")).contains("Amazon Logistics");
    }

    private String evidence(String number, String language) {
        String sentence = texts.render(
                CourierDetector.create().detect(number).get(0).evidence(), Locale.forLanguageTag(language));
        // What is filled in keeps its own direction between invisible marks.
        return sentence.replaceAll("[\\u2066-\\u2069]", "");
    }
}
