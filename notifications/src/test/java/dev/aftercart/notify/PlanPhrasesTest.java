package dev.aftercart.notify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.order.Order;
import dev.aftercart.order.OrderNumber;
import dev.aftercart.text.Texts;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PlanPhrasesTest {

    @Test
    void every_language_has_every_sentence() {
        assertThat(Texts.check(PlanPhrases.bundle(), Set.of("en", "ar", "id"))).isEmpty();
    }

    @Test
    void every_reason_that_a_plan_gives_has_a_sentence() {
        Texts texts = Texts.of(PlanPhrases.bundle());
        Set<String> given = new TreeSet<>();
        long seed = System.nanoTime();
        System.out.println("reasons seed " + seed);
        for (int i = 0; i < 2_000; i++) {
            Random random = new Random(seed + i);
            MessagePlanner planner =
                    MessagePlanner.of(random.nextBoolean() ? MessageRules.standard() : GeneratedRules.rules(random));
            Preferences preferences = GeneratedRules.preferences(random);
            Order order = Order.fold(OrderNumber.of("1001"), GeneratedLives.draw(random));
            for (Rehearsal.Step step : Rehearsal.of(order, planner, preferences).steps()) {
                given.add(step.message().reason());
                for (String tag : Set.of("en", "ar", "id")) {
                    assertThat(texts.render(step.message().why(), Locale.forLanguageTag(tag)))
                            .doesNotContain("plan.", "{")
                            .isNotBlank();
                }
            }
        }
        assertThat(given)
                .contains(
                        "due", "delay", "quiet_hours", "digest", "no_address", "opted_out", "no_consent", "superseded");
    }
}
