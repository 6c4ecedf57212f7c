package dev.aftercart.returns.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.explain.Phrase;
import dev.aftercart.explain.PhraseBundle;
import dev.aftercart.returns.Condition;
import dev.aftercart.returns.ReturnPhrases;
import dev.aftercart.returns.terms.Fee;
import dev.aftercart.text.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AnalysisPhrasesTest {

    private static final List<String> LANGUAGES = List.of("en", "ar", "id");

    private static final Texts TEXTS = Texts.of(AnalysisPhrases.bundle(), ReturnPhrases.bundle());

    static String english(Phrase phrase) {
        return TEXTS.render(phrase, Locale.ENGLISH);
    }

    @Test
    void all_three_languages_have_every_wording_and_no_other() {
        PhraseBundle bundle = AnalysisPhrases.bundle();
        List<String> used = Arrays.stream(Wording.values())
                .map(wording -> wording.phrase().key())
                .toList();

        for (String language : LANGUAGES) {
            assertThat(bundle.keys(language)).as(language).containsExactlyInAnyOrderElementsOf(used);
        }
        assertThat(Texts.check(bundle, Set.copyOf(LANGUAGES))).isEmpty();
    }

    @Test
    void one_rule_decides_and_two_decide() {
        assertThat(english(Wording.DEAD.about(List.of("a")).with("rule", Wording.codes(List.of("x")))))
                .isEqualTo("Rule x can never apply: a already decides every case that it is for.");
        assertThat(english(Wording.DEAD.about(List.of("a", "b")).with("rule", Wording.codes(List.of("x")))))
                .isEqualTo("Rule x can never apply: a, b already decide every case that it is for.");
        assertThat(english(Wording.FEE.where(Condition.always()).with("kind", Wording.of(Fee.Kind.LATE))))
                .isEqualTo("The fee for lateness is more than the goods cost, for some cases of every kind.");
    }

    @Test
    void every_finding_can_be_said_in_every_language() {
        Random random = new Random(7);
        for (int i = 0; i < 40; i++) {
            for (PolicyFinding finding :
                    PolicyAnalysis.of(SmallPolicies.draw(random)).findings()) {
                for (String language : LANGUAGES) {
                    assertThat(TEXTS.render(finding.phrase(), Locale.forLanguageTag(language)))
                            .as("%s in %s", finding, language)
                            .isNotBlank()
                            .doesNotContain("{")
                            .doesNotContain("analysis.")
                            .doesNotContain("returns.");
                }
            }
        }
    }
}
