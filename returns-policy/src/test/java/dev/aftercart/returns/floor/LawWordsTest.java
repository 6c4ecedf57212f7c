package dev.aftercart.returns.floor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.returns.LineDecision;
import dev.aftercart.returns.ReturnPhrases;
import dev.aftercart.returns.ReturnPolicy;
import dev.aftercart.returns.ReturnReason;
import dev.aftercart.text.Texts;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What is read where the law has its say. */
class LawWordsTest {

    private static final Texts TEXTS = Texts.of(ReturnPhrases.bundle());
    private static final ReturnPolicy REFUSING = Shops.refusing(Floors.eu());
    private static final LineDecision WITHDRAWN = Purchase.german().by(REFUSING, "2026-06-10");

    @Test
    void the_answer_names_the_article_in_english() {
        assertThat(read(WITHDRAWN, "en")).isEqualTo("""
                        You can return this until Thu, Jun 18, 2026. The law gives you this right: Directive 2011/83/EU, article 9.
                        - The last part of the order was delivered on Thu, Jun 4, 2026.
                        - It can be returned for 14 days after the day of delivery.
                        - You pay €5.00 for the way back.
                        - You pay €5.00 for loss of value.
                        - Please send it by Wed, Jun 24, 2026.
                        - The law forbids fees that our terms would charge: Directive 2011/83/EU, article 9.
                        - The law lets you choose more than our terms do: Directive 2011/83/EU, article 9.""");
    }

    @Test
    void the_answer_names_the_article_in_arabic_and_indonesian() {
        assertThat(read(WITHDRAWN, "ar")).contains("القانون يمنحك هذا الحق", "Directive 2011/83/EU, article 9");
        assertThat(read(WITHDRAWN, "id")).contains("Hak ini diberikan oleh hukum: Directive 2011/83/EU, article 9.");
    }

    @Test
    void a_review_by_law_says_until_when() {
        LineDecision shown = Purchase.german().because(ReturnReason.DEFECTIVE).by(REFUSING, "2027-09-01");

        assertThat(read(shown, "en"))
                .startsWith(
                        "We will look at this return before we accept it. The law gives you this right until Sun, Jun 4,"
                                + " 2028: Directive (EU) 2019/771, articles 10 and 13.");
    }

    @Test
    void a_duty_is_said_in_three_languages() {
        LineDecision recent = Purchase.in("DE", "Europe/Berlin", "2026-09-01")
                .received("2026-09-04")
                .by(REFUSING, "2026-09-07");

        assertThat(recent.duties().stream().map(duty -> TEXTS.render(duty.phrase(), Locale.ENGLISH)))
                .containsExactly(
                        "The shop confirms the withdrawal at once in a lasting form, such as an e-mail, with its content,"
                                + " its date and its time (Directive 2011/83/EU, article 11a).",
                        "The shop refunds within 14 days after it is told, though it may wait for the goods or for the"
                                + " proof that they were sent (Directive 2011/83/EU, article 13).");
        assertThat(recent.duties().stream().map(duty -> TEXTS.render(duty.phrase(), Locale.forLanguageTag("ar"))))
                .anySatisfy(words -> assertThat(words).contains("خلال 14 يومًا"));
        assertThat(recent.duties().stream().map(duty -> TEXTS.render(duty.phrase(), Locale.forLanguageTag("id"))))
                .anySatisfy(words -> assertThat(words).contains("dalam 14 hari"));
    }

    private static String read(LineDecision decision, String language) {
        return TEXTS.render(decision.explanation(), Locale.forLanguageTag(language));
    }
}
