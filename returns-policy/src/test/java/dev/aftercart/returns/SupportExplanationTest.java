package dev.aftercart.returns;

import static dev.aftercart.returns.Condition.categoryUnder;
import static dev.aftercart.returns.Condition.method;
import static dev.aftercart.returns.Condition.not;
import static dev.aftercart.returns.Condition.reasonOf;
import static dev.aftercart.returns.Condition.tag;
import static dev.aftercart.returns.Condition.tier;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.explain.Explanation;
import dev.aftercart.returns.floor.Floors;
import dev.aftercart.returns.terms.Adjustment;
import dev.aftercart.returns.terms.Charge;
import dev.aftercart.returns.terms.Choice;
import dev.aftercart.returns.terms.Eligibility;
import dev.aftercart.returns.terms.Fee;
import dev.aftercart.returns.terms.Fees;
import dev.aftercart.returns.terms.ReturnMethod;
import dev.aftercart.returns.terms.Window;
import dev.aftercart.text.Texts;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What the shop's own people read. */
class SupportExplanationTest {

    private static final Texts TEXTS = Texts.of(ReturnPhrases.bundle());
    private static final Instant SOON = Instant.parse("2026-03-05T10:00:00Z");

    private static final ReturnPolicy POLICY = ReturnPolicy.named("standard")
            .version("2026-03")
            .tiers("silver", "gold")
            .eligibility(rules -> rules.rule("fault")
                    .when(reasonOf(ReturnReason.Group.FAULT))
                    .then(Eligibility.accept())
                    .rule("dear")
                    .when(categoryUnder("audio").and(Attributes.PRICE.atLeast(Money.parse("SAR 1000.00"))))
                    .then(Eligibility.refuse())
                    .rule("sale")
                    .when(tag("sale").and(not(tier("gold"))))
                    .then(Eligibility.refuse())
                    .otherwise(Eligibility.accept()))
            .window(rules -> rules.rule("audio")
                    .when(categoryUnder("audio"))
                    .then(Window.days(14))
                    .otherwise(Window.days(30)))
            .fees(rules -> rules.rule("store")
                    .when(method(ReturnMethod.IN_STORE))
                    .then(Fees.none())
                    .otherwise(Fees.of(Fee.of(Fee.Kind.RETURN_SHIPPING, Charge.flat(Money.parse("SAR 15.00"))))))
            .methods(rules -> rules.otherwise(Choice.of(ReturnMethod.LOCKER, ReturnMethod.IN_STORE)))
            .overlay(
                    "members",
                    overlay -> overlay.fees(rules ->
                            rules.rule("gold").when(tier("gold")).then(Adjustment.waive(Fee.Kind.RETURN_SHIPPING))))
            .floors(Floors.eu())
            .build();

    @Test
    void names_the_rule_of_each_facet_those_that_came_too_late_and_what_would_make_it_free() {
        assertThat(read(decide("SAR 200.00", "", "gold-no"))).isEqualTo("""
                        You can return this until Sun, Mar 15, 2026, because it is in the category audio.
                        - Decided by the policy standard, version 2026-03.
                        - It was delivered on Sun, Mar 1, 2026.
                        - It can be returned for 14 days after the day of delivery.
                        - The last day is Sun, Mar 15, 2026.
                        - Days are counted in the time zone Asia/Riyadh.
                        - You pay SAR\u00a015.00 for the way back.
                        - The reason given is: no longer wanted.
                        - On eligibility, the rule otherwise decided, because our general terms apply.
                        - On window, the rule audio decided, because it is in the category audio.
                        - On fees, the rule otherwise decided, because our general terms apply.
                        - On resolutions, no rule of the policy fits, so the usual applies.
                        - On methods, the rule otherwise decided, because our general terms apply.
                        - On control, no rule of the policy fits, so the usual applies.
                        - The law did not raise the answer.
                        - It would be free for a gold member.
                        - It would be free if you used any of our stores.""");
    }

    @Test
    void a_customer_hears_until_when_what_it_costs_and_what_would_make_it_free() {
        LineDecision decision = decision("SAR 200.00", "", "");

        assertThat(read(decision.explanation(), "en")).isEqualTo("""
                        You can return this until Sun, Mar 15, 2026, because it is in the category audio.
                        - It was delivered on Sun, Mar 1, 2026.
                        - It can be returned for 14 days after the day of delivery.
                        - You pay SAR\u00a015.00 for the way back.
                        - It would be free for a gold member.
                        - It would be free if you used any of our stores.""");
        assertThat(read(decision.explanation(), "ar"))
                .contains("تدفع", "مقابل", "كان الإرجاع سيكون مجانيًا بهذه الطريقة: أحد متاجرنا.");
        assertThat(read(decision.explanation(), "id"))
                .contains("Anda membayar", "Pengembalian akan gratis untuk anggota gold.");
        assertThat(read(decision("SAR 1500.00", "", "").explanation(), "en"))
                .as("a price is no choice of the customer")
                .contains("We are sorry, this cannot be returned")
                .doesNotContain("at a price", "time zone", "The reason given");
    }

    @Test
    void names_a_tier_or_a_price_that_alone_would_do() {
        assertThat(read(decide("SAR 200.00", "sale", "silver")))
                .contains("It would be accepted for a gold member.")
                .doesNotContain("silver member");
        assertThat(read(decide("SAR 1500.00", "", "")))
                .contains("It would be accepted at a price of SAR\u00a0999.99.")
                .doesNotContain("member.");
        assertThat(read(decide("SAR 1500.00", "sale", "")))
                .as("excluded twice over")
                .contains("On eligibility, the rule sale would have fitted too, but comes later.")
                .doesNotContain("at a price")
                .doesNotContain("gold member");
    }

    @Test
    void names_what_an_overlay_changed() {
        assertThat(read(decide("SAR 200.00", "", "gold")))
                .contains("On fees, the rule gold of members changed what the policy said.")
                .doesNotContain("would be free");
    }

    private static Explanation decide(String price, String tag, String tier) {
        return decision(price, tag, tier).explanationForSupport();
    }

    private static LineDecision decision(String price, String tag, String tier) {
        LineFacts line = LineFacts.of("HP-1", Money.parse(price), 1)
                .withCategory("audio")
                .withTags(tag)
                .withDelivery(Instant.parse("2026-03-01T10:00:00Z"));
        ReturnFacts order = ReturnFacts.of(Instant.parse("2026-02-20T09:00:00Z"), ZoneId.of("Asia/Riyadh"))
                .withCountry("SA")
                .with(Attributes.TIER, tier)
                .withLine(line);
        return POLICY.decide(ReturnRequest.of(order).line("HP-1", 1).reason(ReturnReason.CHANGED_MIND), SOON)
                .lines()
                .get(0);
    }

    private static String read(Explanation explanation) {
        return read(explanation, "en");
    }

    private static String read(Explanation explanation, String language) {
        return TEXTS.render(explanation, Locale.forLanguageTag(language));
    }
}
