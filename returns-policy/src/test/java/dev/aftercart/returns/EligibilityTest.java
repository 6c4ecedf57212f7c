package dev.aftercart.returns;

import static dev.aftercart.returns.Condition.categoryUnder;
import static dev.aftercart.returns.Condition.country;
import static dev.aftercart.returns.Condition.goods;
import static dev.aftercart.returns.Condition.not;
import static dev.aftercart.returns.Condition.priceAtLeast;
import static dev.aftercart.returns.Condition.reason;
import static dev.aftercart.returns.Condition.reasonOf;
import static dev.aftercart.returns.Condition.sku;
import static dev.aftercart.returns.Condition.tag;
import static dev.aftercart.returns.ReturnReason.CHANGED_MIND;
import static dev.aftercart.returns.ReturnReason.DEFECTIVE;
import static dev.aftercart.returns.ReturnReason.Group.FAULT;
import static dev.aftercart.returns.ReturnReason.Group.REMORSE;
import static dev.aftercart.returns.ReturnReason.SIZE_TOO_SMALL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercart.returns.terms.Anchor;
import dev.aftercart.returns.terms.Eligibility;
import dev.aftercart.returns.terms.Outcome;
import dev.aftercart.returns.terms.Span;
import dev.aftercart.returns.terms.Window;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class EligibilityTest {

    private static final ZoneId RIYADH = ZoneId.of("Asia/Riyadh");
    private static final Instant ORDERED = Instant.parse("2026-02-20T09:00:00Z");
    private static final Instant DELIVERED = Instant.parse("2026-03-01T10:00:00Z");
    private static final Instant SOON = Instant.parse("2026-03-05T10:00:00Z");

    private static final LineFacts SHIRT = LineFacts.of("SHIRT-M", Money.parse("SAR 149.00"), 2)
            .withCategory("apparel/shirts")
            .withDelivery(DELIVERED);
    private static final LineFacts HEADPHONES = LineFacts.of("HP-1", Money.parse("SAR 499.00"), 1)
            .withCategory("electronics/audio")
            .withDelivery(DELIVERED);
    private static final ReturnFacts ORDER =
            ReturnFacts.of(ORDERED, RIYADH).withCountry("SA").withLine(SHIRT).withLine(HEADPHONES);

    private static final ReturnPolicy STANDARD = ReturnPolicy.named("standard")
            .eligibility(rules -> rules.rule("final-sale")
                    .when(tag("final-sale").and(reasonOf(REMORSE)))
                    .then(Eligibility.refuse())
                    .rule("opened-electronics")
                    .when(categoryUnder("electronics")
                            .and(not(goods(GoodsCondition.SEALED)))
                            .and(reasonOf(REMORSE)))
                    .then(Eligibility.refuse())
                    .otherwise(Eligibility.accept()))
            .window(rules -> rules.rule("electronics")
                    .when(categoryUnder("electronics"))
                    .then(Window.days(14))
                    .otherwise(Window.days(30)))
            .build();

    @Test
    void a_shirt_that_is_too_small_goes_back_within_thirty_days() {
        Decision decision =
                STANDARD.decide(ReturnRequest.of(ORDER).line("SHIRT-M", 1).reason(SIZE_TOO_SMALL), SOON);

        assertThat(decision.outcome()).isEqualTo(Outcome.YES);
        assertThat(decision.window().anchor()).isEqualTo(Anchor.DELIVERY);
        assertThat(decision.window().firstDay()).isEqualTo(LocalDate.parse("2026-03-02"));
        assertThat(decision.window().lastDay()).isEqualTo(LocalDate.parse("2026-03-31"));
        assertThat(decision.window().zone()).isEqualTo(RIYADH);
    }

    @Test
    void the_first_rule_that_fits_decides() {
        assertThat(lineOf(HEADPHONES, CHANGED_MIND, GoodsCondition.USED).rule().id())
                .isEqualTo("opened-electronics");
        assertThat(windowRule(HEADPHONES, GoodsCondition.SEALED)).isEqualTo("electronics");
        assertThat(lineOf(HEADPHONES, DEFECTIVE, GoodsCondition.USED).window().lastDay())
                .isEqualTo(LocalDate.parse("2026-03-15"));
        assertThat(windowRule(SHIRT, GoodsCondition.USED)).isEqualTo("otherwise");
    }

    @Test
    void a_final_sale_is_refused_on_remorse_and_accepted_on_fault() {
        LineFacts sale = SHIRT.withTags("final-sale");

        assertThat(lineOf(sale, CHANGED_MIND, GoodsCondition.UNSTATED).finding())
                .isEqualTo(Finding.EXCLUDED);
        assertThat(lineOf(sale, DEFECTIVE, GoodsCondition.UNSTATED).finding()).isEqualTo(Finding.ACCEPTED);
    }

    @Test
    void a_category_is_met_by_itself_and_below_and_not_by_a_longer_name() {
        assertThat(holds(categoryUnder("apparel"), SHIRT)).isTrue();
        assertThat(holds(categoryUnder("apparel/shirts"), SHIRT)).isTrue();
        assertThat(holds(categoryUnder("apparel/shirts/linen"), SHIRT)).isFalse();
        assertThat(holds(categoryUnder("app"), SHIRT)).isFalse();
        assertThat(holds(categoryUnder("apparel"), SHIRT.withCategory("apparel-care")))
                .isFalse();
        assertThat(holds(categoryUnder("apparel"), LineFacts.of("X", Money.parse("SAR 1"), 1)))
                .isFalse();
    }

    @Test
    void conditions_look_at_what_their_names_say() {
        assertThat(holds(sku("HP-1", "SHIRT-M"), SHIRT)).isTrue();
        assertThat(holds(sku("HP-1"), SHIRT)).isFalse();
        assertThat(holds(country("AE", "SA"), SHIRT)).isTrue();
        assertThat(holds(country("AE"), SHIRT)).isFalse();
        assertThat(holds(reason(SIZE_TOO_SMALL, DEFECTIVE), SHIRT)).isFalse();
        assertThat(holds(reason(CHANGED_MIND), SHIRT)).isTrue();
        assertThat(holds(reasonOf(FAULT).or(goods(GoodsCondition.UNSTATED)), SHIRT))
                .isTrue();
    }

    @Test
    void a_price_is_met_from_the_amount_on_and_never_in_another_currency() {
        assertThat(holds(priceAtLeast(Money.parse("SAR 149.00")), SHIRT)).isTrue();
        assertThat(holds(priceAtLeast(Money.parse("SAR 149.01")), SHIRT)).isFalse();
        assertThat(holds(priceAtLeast(Money.parse("USD 1.00")), SHIRT)).isFalse();
    }

    @Test
    void an_order_to_an_unknown_country_is_in_no_country() {
        ReturnFacts nowhere = ReturnFacts.of(ORDERED, RIYADH).withLine(SHIRT);
        Case asked =
                new Case(ReturnRequest.of(nowhere).line("SHIRT-M", 1).lines().get(0), SOON);

        assertThat(country("SA").holds(asked)).isFalse();
        assertThat(not(country("SA")).holds(asked)).isTrue();
    }

    @Test
    void a_request_is_as_good_as_its_worst_line() {
        ReturnRequest both = ReturnRequest.of(ORDER)
                .line("SHIRT-M", 1)
                .reason(SIZE_TOO_SMALL)
                .line("HP-1", 1)
                .reason(CHANGED_MIND)
                .condition(GoodsCondition.USED);
        Decision decision = STANDARD.decide(both, SOON);

        assertThat(decision.outcome()).isEqualTo(Outcome.NO);
        assertThat(decision.lines()).extracting(LineDecision::outcome).containsExactly(Outcome.YES, Outcome.NO);
        assertThat(decision.explanation()).isEqualTo(decision.lines().get(1).explanation());
    }

    @Test
    void of_two_accepted_lines_the_one_that_ends_first_stands_for_the_request() {
        ReturnRequest both =
                ReturnRequest.of(ORDER).line("SHIRT-M", 1).line("HP-1", 1).condition(GoodsCondition.SEALED);

        assertThat(STANDARD.decide(both, SOON).window().lastDay()).isEqualTo(LocalDate.parse("2026-03-15"));
    }

    @Test
    void a_rule_can_want_a_person_to_look_first() {
        ReturnPolicy careful = ReturnPolicy.named("careful")
                .eligibility(rules -> rules.otherwise(Eligibility.review()))
                .window(rules -> rules.otherwise(Window.days(30)))
                .build();

        assertThat(careful.decide(ReturnRequest.of(ORDER).line("SHIRT-M", 1), SOON)
                        .outcome())
                .isEqualTo(Outcome.REVIEW);
    }

    @Test
    void nothing_goes_back_before_it_has_come() {
        ReturnFacts open = ReturnFacts.of(ORDERED, RIYADH).withLine(LineFacts.of("SHIRT-M", Money.parse("SAR 149"), 2));
        Decision decision = STANDARD.decide(ReturnRequest.of(open).line("SHIRT-M", 1), SOON);

        assertThat(decision.lines().get(0).finding()).isEqualTo(Finding.NOT_HANDED_OVER);
        assertThat(decision.window().lastDay()).isNull();
        assertThat(decision.window().firstDay()).isNull();
    }

    @Test
    void more_than_is_left_is_refused_and_the_same_article_adds_up_over_its_reasons() {
        ReturnRequest two =
                ReturnRequest.of(ORDER).line("SHIRT-M", 1).line("SHIRT-M", 1).reason(DEFECTIVE);
        ReturnRequest three = two.line("SHIRT-M", 1);

        assertThat(STANDARD.decide(two, SOON).outcome()).isEqualTo(Outcome.YES);
        assertThat(STANDARD.decide(three, SOON).lines())
                .extracting(LineDecision::finding)
                .containsExactly(Finding.ACCEPTED, Finding.ACCEPTED, Finding.TOO_MANY);
    }

    @Test
    void a_rule_holds_for_orders_placed_while_it_was_in_force_by_the_days_of_the_zone() {
        ReturnPolicy shortened = ReturnPolicy.named("shortened")
                .window(rules -> rules.rule("hundred-days")
                        .when(not(tag("never")))
                        .forOrdersUntil(LocalDate.parse("2025-01-06"))
                        .then(Window.days(100))
                        .otherwise(Window.days(30)))
                .build();

        assertThat(ruleFor(shortened, "2025-01-06T20:59:59Z")).isEqualTo("hundred-days");
        assertThat(ruleFor(shortened, "2025-01-06T21:00:00Z")).isEqualTo("otherwise");
    }

    @Test
    void the_longest_window_at_the_edge_of_time_is_still_answered() {
        ReturnPolicy forEver = ReturnPolicy.named("for ever")
                .window(rules -> rules.otherwise(Window.days(Span.MOST_DAYS)))
                .build();
        Instant edge = Instant.parse("+20000-01-01T00:00:00Z");
        ReturnFacts order = ReturnFacts.of(edge, RIYADH).withLine(SHIRT.withDelivery(edge));
        ReturnRequest request = ReturnRequest.of(order).line("SHIRT-M", 1);

        assertThat(forEver.decide(request, edge).outcome()).isEqualTo(Outcome.YES);
        assertThatThrownBy(() -> forEver.decide(request, Instant.MAX))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("the time of a request must be between -10000-01-01T00:00:00Z and");
    }

    @Test
    void an_unknown_sku_is_named_with_the_known_ones() {
        assertThatThrownBy(() -> ReturnRequest.of(ORDER).line("SHIRT-L", 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the order has no SKU SHIRT-L; it has [SHIRT-M, HP-1]");
    }

    @Test
    void misuse_is_told_what_to_do() {
        assertThatThrownBy(() -> ReturnRequest.of(ORDER).reason(DEFECTIVE))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("name a line before");
        assertThatThrownBy(() -> STANDARD.decide(ReturnRequest.of(ORDER), SOON))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("names no line");
        assertThatThrownBy(() -> ReturnRequest.of(ORDER).line("SHIRT-M", 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must be above zero, but was 0");
        assertThatThrownBy(() -> ORDER.withLine(SHIRT)).hasMessageContaining("SHIRT-M stands in two lines");
    }

    private static String ruleFor(ReturnPolicy policy, String orderedAt) {
        ReturnFacts order = ReturnFacts.of(Instant.parse(orderedAt), RIYADH).withLine(SHIRT);
        return policy.decide(ReturnRequest.of(order).line("SHIRT-M", 1), SOON)
                .lines()
                .get(0)
                .rule(Facet.WINDOW)
                .id();
    }

    private static String windowRule(LineFacts line, GoodsCondition goods) {
        return lineOf(line, CHANGED_MIND, goods).rule(Facet.WINDOW).id();
    }

    private static LineDecision lineOf(LineFacts line, ReturnReason reason, GoodsCondition goods) {
        ReturnFacts order = ReturnFacts.of(ORDERED, RIYADH).withCountry("SA").withLine(line);
        ReturnRequest request = ReturnRequest.of(order)
                .line(line.sku().value(), 1)
                .reason(reason)
                .condition(goods);
        return STANDARD.decide(request, SOON).lines().get(0);
    }

    private static boolean holds(Condition condition, LineFacts line) {
        ReturnFacts order = ReturnFacts.of(ORDERED, RIYADH).withCountry("SA").withLine(line);
        RequestedLine asked = ReturnRequest.of(order)
                .line(line.sku().value(), 1)
                .reason(CHANGED_MIND)
                .lines()
                .get(0);
        return condition.holds(new Case(asked, SOON));
    }
}
