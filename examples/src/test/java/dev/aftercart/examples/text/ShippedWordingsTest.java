package dev.aftercart.examples.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.explain.PhraseBundle;
import dev.aftercart.text.Texts;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedWordingsTest {

    static List<PhraseBundle> bundles() {
        return Shipped.bundles();
    }

    @Test
    void every_module_that_speaks_has_a_bundle() {
        assertThat(bundles())
                .extracting(PhraseBundle::name)
                .contains(
                        "order", "promise", "forecast", "rescue", "notifications", "returns", "analysis", "detection");
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void nothing_is_missing_and_nothing_unwise_in_three_languages(PhraseBundle bundle) {
        assertThat(Texts.check(bundle, Set.of("en", "ar", "id"))).isEmpty();
    }
}
