package dev.aftercart.examples.promise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.explain.Explanation;
import dev.aftercart.promise.ForecastPhrases;
import dev.aftercart.promise.Lane;
import dev.aftercart.promise.TransitDay;
import dev.aftercart.promise.TransitModel;
import dev.aftercart.promise.WorkingCalendar;
import dev.aftercart.text.Texts;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The model's explanations as people read them. */
class ForecastWordingTest {

    private static final LocalDate DAY = LocalDate.parse("2026-03-02");
    private static final Texts TEXTS = Texts.of(ForecastPhrases.bundle());

    private static TransitModel model() {
        TransitModel model = TransitModel.untaught(WorkingCalendar.in(ZoneOffset.UTC));
        Lane lane = Lane.of("Riyadh", "Jeddah");
        for (int day = 0; day < 20; day++) {
            model = model.after(new TransitDay(
                    DAY.plusDays(day),
                    List.of(
                            new TransitDay.Bought("p" + day, lane),
                            new TransitDay.Scanned("p" + day, "TRANSIT"),
                            new TransitDay.Delivered("p" + (day - 3)))));
        }
        return model;
    }

    @Test
    void every_wording_is_a_good_pattern_with_all_plural_forms() {
        assertThat(Texts.check(ForecastPhrases.bundle(), Set.of("en", "ar", "id")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "id"})
    void every_answer_explains_itself_in_each_language(String language) {
        LocalDate today = DAY.plusDays(20);
        TransitModel model = model();
        List<Explanation> explanations = List.of(
                model.atCheckout(Lane.of("Riyadh", "Jeddah"), today).explanation(),
                model.underWay("p19").orElseThrow().lateRisk(today).explanation(),
                model.silence("p19").orElseThrow().explanation());

        for (Explanation explanation : explanations) {
            assertThat(explanation.facts()).isNotEmpty();
            String text = TEXTS.render(explanation.rule(), Locale.forLanguageTag(language))
                    + TEXTS.render(explanation.facts().get(0), Locale.forLanguageTag(language));
            assertThat(text).doesNotContain("forecast.").doesNotContain("{");
        }
    }

    @Test
    void a_silence_reads_as_a_sentence() {
        Explanation silence = model().silence("p19").orElseThrow().explanation();

        assertThat(TEXTS.render(silence.rule(), Locale.ENGLISH))
                .contains("Nothing has been heard since Sat, Mar 21")
                .contains("TRANSIT")
                .endsWith("100% stay silent for this long or longer.");
        assertThat(silence.facts())
                .anySatisfy(fact -> assertThat(TEXTS.render(fact, Locale.ENGLISH))
                        .contains("Riyadh")
                        .contains("parcels seen lately, the latest on Mar 21, 2026."));
    }
}
