package dev.aftercart.couriers.detect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.explain.PhraseBundle;
import org.junit.jupiter.api.Test;

class DetectionPhrasesTest {

    @Test
    void every_language_has_every_sentence() {
        PhraseBundle bundle = DetectionPhrases.bundle();

        assertThat(bundle.languages()).containsExactlyInAnyOrder("en", "ar", "id");
        for (String language : bundle.languages()) {
            assertThat(bundle.keys(language))
                    .as(language)
                    .containsExactlyInAnyOrder(
                            "detection.checksum", "detection.format", "detection.guess", "detection.link");
        }
    }

    @Test
    void the_evidence_is_a_sentence_of_the_bundle() {
        CourierDetector detector = CourierDetector.create();

        assertThat(evidence(detector, "1Z999AA10123456784")).isEqualTo("detection.checksum");
        assertThat(evidence(detector, "TBA123456789012")).isEqualTo("detection.format");
        assertThat(evidence(detector, "62625647597285")).isEqualTo("detection.guess");
        assertThat(evidence(detector, "https://delhivery.com/track/package/62625647597285"))
                .isEqualTo("detection.link");
    }

    private static String evidence(CourierDetector detector, String text) {
        return detector.detect(text).get(0).evidence().key();
    }
}
