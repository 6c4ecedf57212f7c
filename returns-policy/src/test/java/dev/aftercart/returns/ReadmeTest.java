package dev.aftercart.returns;

import static dev.aftercart.returns.Condition.categoryUnder;
import static dev.aftercart.returns.Condition.reasonOf;
import static dev.aftercart.returns.Condition.tag;
import static dev.aftercart.returns.ReturnReason.Group.REMORSE;
import static dev.aftercart.returns.ReturnReason.SIZE_TOO_SMALL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.returns.terms.Eligibility;
import dev.aftercart.returns.terms.Outcome;
import dev.aftercart.returns.terms.Window;
import dev.aftercart.text.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** The example of the README, line by line. */
class ReadmeTest {

    @Test
    void the_example_of_the_readme_does_what_it_says() {
        ReturnPolicy policy = ReturnPolicy.named("standard")
                .eligibility(rules -> rules.rule("final-sale")
                        .when(tag("final-sale").and(reasonOf(REMORSE)))
                        .then(Eligibility.refuse())
                        .otherwise(Eligibility.accept()))
                .window(rules -> rules.rule("electronics")
                        .when(categoryUnder("electronics"))
                        .then(Window.days(14))
                        .otherwise(Window.days(30)))
                .build();

        ReturnFacts order = ReturnFacts.of(Instant.parse("2026-02-26T09:00:00Z"), ZoneId.of("Asia/Riyadh"))
                .withLine(LineFacts.of("SHIRT-M", Money.parse("SAR 149.00"), 2)
                        .withCategory("apparel/shirts")
                        .withDelivery(Instant.parse("2026-03-01T10:00:00Z")));

        Decision decision = policy.decide(
                ReturnRequest.of(order).line("SHIRT-M", 1).reason(SIZE_TOO_SMALL),
                Instant.parse("2026-03-05T10:00:00Z"));

        assertThat(decision.outcome()).isEqualTo(Outcome.YES);
        assertThat(decision.window().lastDay()).isEqualTo(LocalDate.parse("2026-03-31"));
        assertThat(Texts.of(ReturnPhrases.bundle()).render(decision.explanation(), Locale.ENGLISH))
                .startsWith("You can return this until ");
    }
}
