package dev.aftercart.returns;

import static dev.aftercart.returns.terms.Eligibility.accept;
import static dev.aftercart.returns.terms.Eligibility.refuse;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.explain.Prose;
import dev.aftercart.returns.page.Exported;
import dev.aftercart.returns.page.PolicyExport;
import dev.aftercart.returns.page.PolicyText;
import dev.aftercart.returns.page.Storefront;
import dev.aftercart.returns.terms.Outcome;
import dev.aftercart.returns.terms.Window;
import dev.aftercart.text.Texts;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What holds for the page and the exports of any policy. */
class PageLawsTest {

    private static final int POLICIES = 150;
    /** The first policy is that of what no rule names; where it refuses, it has no days. */
    private static final Pattern DAYS = Pattern.compile("NotPermitted|\"merchantReturnDays\" : (\\d+)");

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

    /** Rules ask only for what a kind of return is known by, so that nothing is left out. */
    @Test
    void the_days_that_are_exported_are_those_that_decide() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        int compared = 0;
        for (int i = 0; i < POLICIES; i++) {
            ReturnPolicy policy = ReturnPolicy.named("known")
                    .tiers("gold")
                    .eligibility(rules -> known(random, rules, () -> random.nextInt(3) == 0 ? refuse() : accept()))
                    .window(rules -> known(random, rules, () -> Window.days(random.nextInt(60))))
                    .build();
            Exported exported = PolicyExport.jsonLd(policy, SHOP);
            assertThat(exported.losses())
                    .as("seed %s", seed)
                    .noneMatch(loss -> loss.message().contains("left out"));
            Matcher days = DAYS.matcher(exported.json());
            if (days.find() && days.group(1) != null) {
                compared++;
                int last = Integer.parseInt(days.group(1));
                assertThat(decide(policy, last))
                        .as("seed %s, policy %s", seed, i)
                        .isEqualTo(Outcome.YES);
                assertThat(decide(policy, last + 1))
                        .as("seed %s, policy %s", seed, i)
                        .isEqualTo(Outcome.NO);
            } else {
                assertThat(decide(policy, 0)).as("seed %s, policy %s", seed, i).isEqualTo(Outcome.NO);
            }
        }
        assertThat(compared).as("seed %s", seed).isGreaterThan(20);
    }

    private static <T> TableDraft<T> known(Random random, TableDraft<T> draft, Supplier<T> terms) {
        TableDraft<T> table = draft;
        int rules = random.nextInt(5);
        for (int i = 0; i < rules; i++) {
            table = table.rule("r" + i).when(known(random, 2)).then(terms.get());
        }
        return table.otherwise(terms.get());
    }

    private static Condition known(Random random, int depth) {
        return switch (random.nextInt(depth == 0 ? 7 : 10)) {
            case 0 -> Condition.categoryUnder("shoes");
            case 1 -> Condition.tag("sale");
            case 2 -> Condition.country("SA");
            case 3 -> Condition.country("KW", "AE");
            case 4 -> Condition.tier("gold");
            case 5 -> Condition.reasonOf(ReturnReason.Group.REMORSE);
            case 6 -> Condition.goods(GoodsCondition.SEALED);
            case 7 -> known(random, depth - 1).and(known(random, depth - 1));
            case 8 -> known(random, depth - 1).or(known(random, depth - 1));
            default -> Condition.not(known(random, depth - 1));
        };
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
