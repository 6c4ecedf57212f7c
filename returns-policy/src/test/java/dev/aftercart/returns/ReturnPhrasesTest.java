package dev.aftercart.returns;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.explain.PhraseBundle;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
        ReturnReason.worded().forEach(reason -> used.add(reason.phrase().key()));

        assertThat(bundle.name()).isEqualTo("returns");
        assertThat(bundle.languages()).containsExactlyInAnyOrderElementsOf(LANGUAGES);
        for (String language : LANGUAGES) {
            assertThat(bundle.keys(language)).as(language).containsExactlyInAnyOrderElementsOf(used);
        }
    }

    @Test
    void a_wording_names_the_same_arguments_in_every_language() {
        for (String key : bundle.keys("en")) {
            for (String language : LANGUAGES) {
                assertThat(arguments(language, key))
                        .as("%s in %s", key, language)
                        .isEqualTo(arguments("en", key));
            }
        }
    }

    @Test
    void every_arabic_plural_has_all_six_forms() {
        for (String key : bundle.keys("ar")) {
            String pattern = bundle.pattern("ar", key).orElseThrow();
            if (pattern.contains(", plural,")) {
                assertThat(pattern)
                        .as(key)
                        .contains("zero {")
                        .contains("one {")
                        .contains("two {")
                        .contains("few {")
                        .contains("many {")
                        .contains("other {");
            }
        }
    }

    private Set<String> arguments(String language, String key) {
        return Pattern.compile("\\{([a-z]+)[,}]")
                .matcher(bundle.pattern(language, key).orElseThrow())
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
