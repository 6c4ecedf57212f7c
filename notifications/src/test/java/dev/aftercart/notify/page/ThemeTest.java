package dev.aftercart.notify.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.aftercart.explain.PhraseBundle;
import dev.aftercart.text.Texts;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ThemeTest {

    @Test
    void any_colour_of_a_merchant_can_be_read() {
        long seed = 7;
        Random random = new Random(seed);
        for (int i = 0; i < 5000; i++) {
            Colour colour = new Colour(random.nextInt(256), random.nextInt(256), random.nextInt(256));
            Map<String, @Nullable Object> values =
                    Theme.of("Acme").accent(colour.toString()).values();
            assertThat(contrast(values, "on_accent", colour))
                    .as("seed %d, %s", seed, colour)
                    .isGreaterThanOrEqualTo(4.5);
            assertThat(contrast(values, "accent_ink", Colour.parse("#f5f5f4"))).isGreaterThanOrEqualTo(4.5);
            assertThat(contrast(values, "accent_ink", Colour.WHITE)).isGreaterThanOrEqualTo(4.5);
            assertThat(contrast(values, "accent_ink_dark", Colour.parse("#232120")))
                    .isGreaterThanOrEqualTo(6);
            assertThat(contrast(values, "accent_ink_dark", Colour.parse("#171615")))
                    .isGreaterThanOrEqualTo(6);
        }
    }

    @Test
    void contrast_is_that_of_wcag() {
        assertThat(Colour.WHITE.contrast(Colour.BLACK)).isEqualTo(21, within(0.001));
        assertThat(Colour.parse("#767676").contrast(Colour.WHITE)).isEqualTo(4.54, within(0.01));
    }

    @Test
    void what_is_no_colour_and_no_address_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Theme.of("Acme").accent("red"))
                .withMessageContaining("#rrggbb");
        assertThatIllegalArgumentException().isThrownBy(() -> Theme.of("Acme").logo("http://x.example/l.png"));
        assertThatIllegalArgumentException().isThrownBy(() -> Theme.of(" "));
    }

    @Test
    void the_wordings_are_complete_in_three_languages() {
        PhraseBundle bundle = NotificationPhrases.bundle();
        assertThat(bundle.languages()).containsExactlyInAnyOrder("en", "ar", "id");
        assertThat(Texts.check(bundle, Set.of("en", "ar", "id"))).isEmpty();
    }

    private static double contrast(Map<String, @Nullable Object> values, String name, Colour background) {
        return Colour.parse(String.valueOf(values.get(name))).contrast(background);
    }
}
