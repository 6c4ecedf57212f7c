package dev.aftercart.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.explain.Diagnostic;
import dev.aftercart.explain.PhraseBundle;
import dev.aftercart.order.OrderPhrases;
import dev.aftercart.promise.PromisePhrases;
import dev.aftercart.rescue.RescuePhrases;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BundleCheckTest {

    @Test
    void a_missing_wording_a_missing_form_a_lost_argument_and_a_broken_pattern_are_all_found() {
        PhraseBundle bundle = PhraseBundle.named("test")
                .with("en", Map.of("a", "A", "b", "{n, plural, one{#} other{#}}", "c", "{x} {y}", "d", "{n, number}"))
                .with("ar", Map.of("b", "{n, plural, one{#} other{#}}", "c", "{x}", "d", "{"));
        assertThat(Texts.check(bundle, Set.of("en", "ar")))
                .extracting(Diagnostic::toString)
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo("ar/a: no wording in ar"),
                        line -> assertThat(line)
                                .isEqualTo("ar/b: plural forms of {n} missing in ar: [few, many, two, zero]"),
                        line -> assertThat(line).isEqualTo("ar/c: arguments of the English wording missing in ar: [y]"),
                        line -> assertThat(line).startsWith("ar/d: the pattern cannot be understood"),
                        line -> assertThat(line)
                                .isEqualTo("en/d: the pattern cannot be understood: {n, number} is not supported;"
                                        + " use {n}, or {n, date, ::dMMMM}"));
    }

    @Test
    void the_wordings_of_the_orders_timeline_are_complete_in_three_languages() {
        PhraseBundle timeline = OrderPhrases.bundle();
        assertThat(timeline.keys("en")).hasSizeGreaterThan(80);
        assertThat(Texts.check(timeline, timeline.languages())).isEmpty();
    }

    @Test
    void the_wordings_of_promises_and_of_remorse_are_complete_in_three_languages() {
        for (PhraseBundle bundle : List.of(PromisePhrases.bundle(), RescuePhrases.bundle())) {
            assertThat(bundle.keys("en")).hasSizeGreaterThan(10);
            assertThat(bundle.languages()).containsExactlyInAnyOrder("en", "ar", "id");
            assertThat(Texts.check(bundle, bundle.languages())).isEmpty();
        }
    }
}
