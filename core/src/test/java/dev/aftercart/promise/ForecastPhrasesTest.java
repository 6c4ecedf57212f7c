package dev.aftercart.promise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.explain.PhraseBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ForecastPhrasesTest {

    private final PhraseBundle bundle = ForecastPhrases.bundle();

    @Test
    void all_three_languages_have_every_wording_with_the_same_arguments() {
        assertThat(bundle.languages()).containsExactlyInAnyOrder("en", "ar", "id");
        for (String language : bundle.languages()) {
            assertThat(bundle.keys(language)).as(language).isEqualTo(bundle.keys("en"));
            for (String key : bundle.keys("en")) {
                assertThat(arguments(language, key))
                        .as("%s of %s", key, language)
                        .isEqualTo(arguments("en", key));
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
