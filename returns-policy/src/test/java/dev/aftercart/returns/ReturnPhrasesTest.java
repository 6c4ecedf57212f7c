package dev.aftercart.returns;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.explain.PhraseBundle;
import dev.aftercart.returns.terms.Resolution;
import dev.aftercart.returns.terms.ReturnMethod;
import dev.aftercart.text.Texts;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ReturnPhrasesTest {

    private static final List<String> LANGUAGES = List.of("en", "ar", "id");

    private final PhraseBundle bundle = ReturnPhrases.bundle();

    @Test
    void all_three_languages_have_every_wording_and_no_other() {
        Set<String> used = new TreeSet<>();
        for (Wording wording : Wording.values()) {
            used.add(wording.phrase().key());
        }
        ReturnReason.worded()
                .forEach(reason -> used.addAll(
                        List.of(reason.phrase().key(), reason.choice().key())));
        Resolution.known().forEach(each -> used.add("returns.choice.resolution." + each.code()));
        ReturnMethod.known().forEach(each -> used.add("returns.choice.method." + each.code()));

        assertThat(bundle.name()).isEqualTo("returns");
        assertThat(bundle.languages()).containsExactlyInAnyOrderElementsOf(LANGUAGES);
        for (String language : LANGUAGES) {
            assertThat(bundle.keys(language))
                    .as(language)
                    .filteredOn(key -> !key.startsWith("returns.page."))
                    .containsExactlyInAnyOrderElementsOf(used);
        }
    }

    @Test
    void every_wording_is_a_good_pattern_with_the_same_arguments_and_all_plural_forms() {
        assertThat(Texts.check(bundle, Set.copyOf(LANGUAGES))).isEmpty();
    }
}
