package dev.aftercart.rescue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.aftercart.explain.Phrase;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class RemorseScoreTest {

    private static final RemorseWeights WEIGHTS = RemorseWeights.standard();

    @Test
    void lateness_alone_scores_as_measured_and_begins_the_stages_at_one_two_and_four_days() {
        assertThat(score(RemorseFacts.NONE).value()).isEqualTo(0.10, within(1e-9));
        assertThat(score(RemorseFacts.NONE).stage()).isEqualTo(RemorseStage.CALM);
        assertThat(late(1).value()).isEqualTo(0.195, within(1e-9));
        assertThat(late(1).stage()).isEqualTo(RemorseStage.ANXIOUS);
        assertThat(late(2).stage()).isEqualTo(RemorseStage.LOSING_HOPE);
        assertThat(late(3).value()).isEqualTo(late(2).value());
        assertThat(late(4).stage()).isEqualTo(RemorseStage.LIKELY_TO_RETURN);
        assertThat(late(1_000).value()).isEqualTo(0.77, within(1e-9));
    }

    @Test
    void silence_alone_makes_anxious_before_the_promise_breaks_but_no_more() {
        assertThat(score(RemorseFacts.NONE.silence(0.2)).stage()).isEqualTo(RemorseStage.CALM);
        assertThat(score(RemorseFacts.NONE.silence(0.5)).stage()).isEqualTo(RemorseStage.ANXIOUS);
        assertThat(score(RemorseFacts.NONE.silence(1)).stage()).isEqualTo(RemorseStage.ANXIOUS);
    }

    @Test
    void every_cause_is_told_the_weightiest_first() {
        RemorseScore score = score(RemorseFacts.NONE
                .silence(0.9)
                .late(2, 2)
                .asked(1, 3)
                .worth(Money.parse("SAR 600.00"), Money.parse("SAR 150.00"))
                .paidAtTheDoor());

        assertThat(score.causes())
                .containsExactly(
                        RemorseCause.LATENESS,
                        RemorseCause.SILENCE,
                        RemorseCause.BROKEN_PROMISES,
                        RemorseCause.VALUE,
                        RemorseCause.CASH_ON_DELIVERY,
                        RemorseCause.CONTACT);
        assertThat(score.explanation().facts())
                .extracting(Phrase::key)
                .startsWith("rescue.cause.lateness", "rescue.cause.silence")
                .hasSize(6);
        assertThat(score.explanation().facts())
                .contains(Phrase.of("rescue.cause.value").with("percent", 400));
    }

    @Test
    void it_says_what_would_help_and_what_would_make_it_worse() {
        RemorseScore score = score(RemorseFacts.NONE.silence(0.8));

        assertThat(score.explanation().changes())
                .containsExactly(
                        Phrase.of("rescue.change.news").with("stage", Phrase.of("rescue.stage.calm")),
                        Phrase.of("rescue.change.late")
                                .with("days", 2)
                                .with("stage", Phrase.of("rescue.stage.losing_hope")));
        assertThat(score(RemorseFacts.NONE.asked(2, 0)).explanation().changes())
                .contains(Phrase.of("rescue.change.answer").with("stage", Phrase.of("rescue.stage.calm")));
        assertThat(late(9).explanation().changes()).isEmpty();
    }

    @Test
    void the_worklist_has_the_worse_stage_first_and_the_higher_value_within_it() {
        RemorseScore cheapAndLost = late(5);
        RemorseScore dearAndAnxious =
                score(RemorseFacts.NONE.late(1, 1).worth(Money.parse("EUR 150"), Money.parse("EUR 50")));
        RemorseScore cheapAndAnxious = score(RemorseFacts.NONE.late(1, 1).silence(0.5));

        assertThat(Stream.of(cheapAndAnxious, dearAndAnxious, cheapAndLost).sorted(RemorseScore.WORKLIST))
                .containsExactly(cheapAndLost, dearAndAnxious, cheapAndAnxious);
    }

    @Test
    void the_score_grows_with_every_input() {
        Map<String, UnaryOperator<RemorseFacts>> worse = Map.of(
                "silence", f -> f.silence(Math.min(1, f.silence() + 0.1)),
                "days late", f -> f.late(f.daysLate() + 1, f.brokenPromises()),
                "broken promises", f -> f.late(f.daysLate(), f.brokenPromises() + 1),
                "contacts", f -> f.asked(f.contacts() + 1, f.daysSinceContact() == null ? 9 : f.daysSinceContact()),
                "recency",
                        f -> f.daysSinceContact() == null || f.daysSinceContact() == 0
                                ? f
                                : f.asked(f.contacts(), f.daysSinceContact() - 1),
                "value",
                        f -> new RemorseFacts(
                                f.silence(),
                                f.daysLate(),
                                f.brokenPromises(),
                                f.contacts(),
                                f.daysSinceContact(),
                                f.value() + 0.5,
                                f.cashOnDelivery()),
                "cash on delivery", RemorseFacts::paidAtTheDoor);
        for (long seed = 1; seed <= 1_000; seed++) {
            Random random = new Random(seed);
            RemorseFacts facts = drawn(random);
            RemorseWeights weights = drawnWeights(random);
            for (Map.Entry<String, UnaryOperator<RemorseFacts>> step : worse.entrySet()) {
                RemorseScore before = weights.score(facts);
                RemorseScore after = weights.score(step.getValue().apply(facts));
                String as = "seed " + seed + ", more " + step.getKey() + ", " + facts;
                assertThat(after.value()).as(as).isBetween(before.value() - 1e-12, 1.0);
                assertThat(after.explanation().rule().key()).isEqualTo("rescue.stage");
            }
        }
    }

    private static RemorseFacts drawn(Random random) {
        int contacts = random.nextInt(4);
        return new RemorseFacts(
                random.nextDouble(),
                random.nextInt(12),
                random.nextInt(5),
                contacts,
                contacts == 0 ? null : random.nextInt(20),
                random.nextDouble() * 8,
                random.nextBoolean());
    }

    private static RemorseWeights drawnWeights(Random random) {
        RemorseWeights weights = WEIGHTS;
        for (RemorseCause cause : RemorseCause.values()) {
            weights = cause == RemorseCause.LATENESS || random.nextBoolean()
                    ? weights
                    : weights.with(cause, random.nextDouble());
        }
        return weights.contactHalfLife(0.1 + random.nextDouble() * 10);
    }

    @Test
    void a_shop_sets_its_own_weights() {
        RemorseWeights own = WEIGHTS.lateness(Map.of(0, 0.0, 3, 0.5))
                .with(RemorseCause.SILENCE, 0)
                .stages(0.1, 0.2, 0.9);

        assertThat(own.score(RemorseFacts.NONE.silence(1)).value()).isZero();
        assertThat(own.score(RemorseFacts.NONE.late(3, 1)).stage()).isEqualTo(RemorseStage.LOSING_HOPE);
        assertThatThrownBy(() -> WEIGHTS.lateness(Map.of(1, 0.5))).hasMessageContaining("begins with day 0");
        assertThatThrownBy(() -> WEIGHTS.lateness(Map.of(0, 0.5, 1, 0.4))).hasMessageContaining("must not fall");
        assertThatThrownBy(() -> WEIGHTS.with(RemorseCause.LATENESS, 0.5)).hasMessageContaining("use lateness");
        assertThatThrownBy(() -> WEIGHTS.with(RemorseCause.VALUE, Double.NaN)).hasMessageContaining("NaN");
        assertThatThrownBy(() -> WEIGHTS.stages(0.5, 0.4, 0.9)).hasMessageContaining("one after the other");
        assertThatThrownBy(() -> WEIGHTS.contactHalfLife(0)).hasMessageContaining("above 0 days");
    }

    @Test
    void facts_that_cannot_be_are_refused() {
        assertThatThrownBy(() -> RemorseFacts.NONE.silence(1.1)).hasMessage("silence goes from 0 to 1, but was 1.1");
        assertThatThrownBy(() -> RemorseFacts.NONE.silence(Double.NaN)).hasMessageContaining("NaN");
        assertThatThrownBy(() -> RemorseFacts.NONE.late(-1, 0)).hasMessageContaining("-1 and 0");
        assertThatThrownBy(() -> RemorseFacts.NONE.asked(0, 1)).hasMessageContaining("contacts come with");
        assertThatThrownBy(() -> RemorseFacts.NONE.worth(Money.parse("EUR 1"), Money.parse("SAR 1")))
                .hasMessageContaining("in its currency");
    }

    @Test
    void every_stage_and_cause_has_its_sentence() {
        Set<String> keys = RescuePhrases.bundle().keys("en");

        for (RemorseStage stage : RemorseStage.values()) {
            assertThat(keys).contains("rescue.stage." + stage.name().toLowerCase(Locale.ROOT));
        }
        for (RemorseCause cause : RemorseCause.values()) {
            assertThat(keys).contains("rescue.cause." + cause.name().toLowerCase(Locale.ROOT));
        }
    }

    private static RemorseScore late(int days) {
        return score(RemorseFacts.NONE.late(days, 1));
    }

    private static RemorseScore score(RemorseFacts facts) {
        return WEIGHTS.score(facts);
    }
}
