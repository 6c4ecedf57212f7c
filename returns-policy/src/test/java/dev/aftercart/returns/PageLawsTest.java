package dev.aftercart.returns;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.explain.Diagnostic;
import dev.aftercart.explain.Prose;
import dev.aftercart.returns.page.Exported;
import dev.aftercart.returns.page.PolicyExport;
import dev.aftercart.returns.page.PolicyText;
import dev.aftercart.returns.page.Storefront;
import dev.aftercart.returns.terms.Outcome;
import dev.aftercart.text.Texts;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What holds for the page and the exports of any policy. */
class PageLawsTest {

    private static final int POLICIES = 150;
    private static final Pattern DAYS =
            Pattern.compile("(?s)[^\\[]*\\[ \\{[^{]*\\{\\s*\"type\" : \"NUMBER[^}]*\"days\" : (\\d+)");
    private static final Texts TEXTS = Texts.of(ReturnPhrases.bundle());
    private static final Storefront SHOP =
            new Storefront("SA", LocalDate.parse("2026-03-01"), URI.create("https://shop.example/returns"));

    @Test
    void every_policy_can_be_said_and_exported() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < POLICIES; i++) {
            ReturnPolicy policy = PolicyGenerator.policy(random);
            for (String language : List.of("en", "ar", "id")) {
                Prose page = PolicyText.of(policy).prose();
                assertThat(TEXTS.render(page, Locale.forLanguageTag(language)))
                        .as("seed %s, policy %s", seed, i)
                        .doesNotContain("[returns", "…");
            }
            Exported exported = PolicyExport.jsonLd(policy, SHOP);
            assertThat(exported.json()).as("seed %s, policy %s", seed, i).contains("merchantReturnLink");
            assertThat(PolicyExport.google(policy, SHOP).json()).contains("onlineReturnPolicies");
        }
    }

    /** Only where nothing was left out about eligibility and window can the two be compared. */
    @Test
    void the_days_that_are_exported_are_those_that_decide() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        int compared = 0;
        for (int i = 0; i < 4 * POLICIES; i++) {
            ReturnPolicy policy = PolicyGenerator.policy(random);
            Exported exported = PolicyExport.google(policy, SHOP);
            Matcher days = DAYS.matcher(exported.json());
            boolean exact = exported.losses().stream()
                    .map(Diagnostic::path)
                    .noneMatch(path -> path.contains("window") || path.contains("eligibility"));
            if (exact && days.lookingAt() && !exported.json().contains("acceptDefectiveOnly")) {
                compared++;
                int last = Integer.parseInt(days.group(1));
                assertThat(decide(policy, last))
                        .as("seed %s, policy %s", seed, i)
                        .isNotEqualTo(Outcome.NO);
                assertThat(decide(policy, last + 1))
                        .as("seed %s, policy %s", seed, i)
                        .isEqualTo(Outcome.NO);
            }
        }
        assertThat(compared).as("seed %s", seed).isGreaterThan(20);
    }

    private static Outcome decide(ReturnPolicy policy, int daysAfter) {
        Instant delivered = Instant.parse("2026-03-01T10:00:00Z");
        ReturnFacts order = ReturnFacts.of(delivered, ZoneOffset.UTC)
                .withCountry("SA")
                .withLine(LineFacts.of("ANY", Money.parse("SAR 50.00"), 1).withDelivery(delivered));
        ReturnRequest request = ReturnRequest.of(order)
                .line("ANY", 1)
                .reason(ReturnReason.CHANGED_MIND)
                .condition(GoodsCondition.SEALED);
        return policy.decide(request, delivered.plus(daysAfter, ChronoUnit.DAYS))
                .outcome();
    }
}
