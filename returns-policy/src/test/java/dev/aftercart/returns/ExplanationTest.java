package dev.aftercart.returns;

import static dev.aftercart.returns.Condition.categoryUnder;
import static dev.aftercart.returns.Condition.goods;
import static dev.aftercart.returns.Condition.not;
import static dev.aftercart.returns.Condition.reason;
import static dev.aftercart.returns.Condition.reasonOf;
import static dev.aftercart.returns.Condition.tag;
import static dev.aftercart.returns.ReturnReason.CHANGED_MIND;
import static dev.aftercart.returns.ReturnReason.DEFECTIVE;
import static dev.aftercart.returns.ReturnReason.Group.FAULT;
import static dev.aftercart.returns.ReturnReason.Group.REMORSE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.explain.Explanation;
import dev.aftercart.explain.Phrase;
import dev.aftercart.returns.terms.Eligibility;
import dev.aftercart.returns.terms.Window;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    private static final ZoneId RIYADH = ZoneId.of("Asia/Riyadh");
    private static final LineFacts LAMP = LineFacts.of("LAMP", Money.parse("SAR 80.00"), 2)
            .withCategory("home/lamps")
            .withDelivery(Instant.parse("2026-03-01T10:00:00Z"));
    private static final Instant SOON = Instant.parse("2026-03-05T10:00:00Z");
    private static final Instant LATE = Instant.parse("2026-05-05T10:00:00Z");

    private static final Phrase GENERAL = Phrase.of("returns.if.always");

    @Test
    void an_acceptance_names_the_last_day_and_what_it_is_counted_from_and_nothing_that_is_known() {
        Explanation why = explain(thirtyDays(), LAMP, 1, CHANGED_MIND, GoodsCondition.UNSTATED, SOON);

        assertThat(why.rule())
                .isEqualTo(Phrase.of("returns.answer.accepted")
                        .with("last", day("2026-03-31"))
                        .with("because", GENERAL));
        assertThat(why.facts())
                .containsExactly(
                        Phrase.of("returns.fact.delivered").with("day", day("2026-03-01")),
                        Phrase.of("returns.fact.days-after-delivery").with("days", 30));
        assertThat(why.changes()).isEmpty();
    }

    @Test
    void a_late_request_hears_until_when_it_would_have_been_accepted() {
        Explanation why = explain(thirtyDays(), LAMP, 1, CHANGED_MIND, GoodsCondition.UNSTATED, LATE);

        assertThat(why.rule()).isEqualTo(Phrase.of("returns.answer.closed").with("last", day("2026-03-31")));
        assertThat(why.changes())
                .containsExactly(Phrase.of("returns.change.until").with("last", day("2026-03-31")));
    }

    @Test
    void an_answer_about_days_or_pieces_still_says_which_rule_it_came_from() {
        ReturnPolicy shortLamps = ReturnPolicy.named("short lamps")
                .window(rules -> rules.rule("lamps")
                        .when(categoryUnder("home/lamps"))
                        .then(Window.days(7))
                        .otherwise(Window.days(30)))
                .build();
        Phrase lamps = Phrase.of("returns.fact.because")
                .with(
                        "because",
                        Phrase.of("returns.if.category")
                                .with("attribute", "category")
                                .with("values", Wording.WORD.phrase().with("word", "home/lamps")));

        assertThat(explain(shortLamps, LAMP, 1, CHANGED_MIND, GoodsCondition.UNSTATED, LATE)
                        .facts())
                .startsWith(lamps);
        assertThat(explain(shortLamps, LAMP, 3, CHANGED_MIND, GoodsCondition.UNSTATED, SOON)
                        .facts())
                .startsWith(lamps);
        assertThat(explain(thirtyDays(), LAMP, 1, CHANGED_MIND, GoodsCondition.UNSTATED, LATE)
                        .facts())
                .extracting(Phrase::key)
                .doesNotContain("returns.fact.because");
    }

    @Test
    void a_refusal_of_opened_goods_says_so_and_what_would_do() {
        ReturnPolicy sealedLamps = ReturnPolicy.named("sealed lamps")
                .eligibility(rules -> rules.rule("opened")
                        .when(categoryUnder("home")
                                .and(not(goods(GoodsCondition.SEALED)))
                                .and(reasonOf(REMORSE)))
                        .then(Eligibility.refuse())
                        .otherwise(Eligibility.accept()))
                .window(rules -> rules.otherwise(Window.days(30)))
                .build();
        Explanation why = explain(sealedLamps, LAMP, 1, CHANGED_MIND, GoodsCondition.USED, SOON);

        Phrase home = Phrase.of("returns.if.category")
                .with("attribute", "category")
                .with("values", Wording.WORD.phrase().with("word", "home"));
        Phrase opened = Phrase.of("returns.unless.goods").with("goods", Phrase.of("returns.goods.sealed"));
        assertThat(why.rule())
                .isEqualTo(Phrase.of("returns.answer.excluded")
                        .with("because", and(and(home, opened), Phrase.of("returns.if.remorse"))));
        assertThat(why.changes())
                .containsExactly(Phrase.of("returns.change.sealed"), Phrase.of("returns.change.faulty"));
    }

    @Test
    void what_is_refused_for_two_reasons_is_not_promised_for_one_change() {
        ReturnPolicy twice = ReturnPolicy.named("twice")
                .eligibility(rules -> rules.rule("used")
                        .when(goods(GoodsCondition.USED))
                        .then(Eligibility.refuse())
                        .otherwise(Eligibility.accept()))
                .window(rules -> rules.otherwise(Window.days(30)))
                .build();

        assertThat(explain(twice, LAMP, 3, CHANGED_MIND, GoodsCondition.USED, SOON)
                        .changes())
                .isEmpty();
    }

    @Test
    void an_undelivered_line_is_accepted_once_delivered() {
        LineFacts open = LineFacts.of("LAMP", Money.parse("SAR 80.00"), 2);
        Explanation why = explain(thirtyDays(), open, 1, CHANGED_MIND, GoodsCondition.UNSTATED, SOON);

        assertThat(why.rule()).isEqualTo(Phrase.of("returns.answer.not-delivered"));
        assertThat(why.changes()).containsExactly(Phrase.of("returns.change.delivered"));
    }

    @Test
    void more_than_is_left_hears_how_many_are() {
        Explanation why = explain(thirtyDays(), LAMP, 3, CHANGED_MIND, GoodsCondition.UNSTATED, SOON);

        assertThat(why.rule())
                .isEqualTo(Phrase.of("returns.answer.too-many").with("asked", 3).with("left", 2));
        assertThat(why.changes())
                .containsExactly(Phrase.of("returns.change.fewer").with("count", 2));
    }

    @Test
    void the_shops_own_words_stand_in_for_those_of_the_condition() {
        Phrase own = Phrase.of("shop.hygiene");
        ReturnPolicy hygiene = ReturnPolicy.named("hygiene")
                .eligibility(rules -> rules.rule("hygiene")
                        .when(categoryUnder("home"))
                        .because(own)
                        .then(Eligibility.refuse())
                        .otherwise(Eligibility.accept()))
                .window(rules -> rules.otherwise(Window.days(30)))
                .build();

        assertThat(explain(hygiene, LAMP, 1, DEFECTIVE, GoodsCondition.UNSTATED, SOON)
                        .rule())
                .isEqualTo(Phrase.of("returns.answer.excluded").with("because", own));
    }

    @Test
    void not_is_carried_down_to_single_facts() {
        Phrase gift = unlessTag("gift");
        Phrase sale = unlessTag("sale");

        assertThat(not(tag("gift").or(tag("sale"))).phrase()).isEqualTo(and(gift, sale));
        assertThat(not(not(reasonOf(FAULT))).phrase()).isEqualTo(Phrase.of("returns.if.fault"));
        assertThat(not(reasonOf(REMORSE)).phrase()).isEqualTo(Phrase.of("returns.if.fault"));
    }

    private static Phrase unlessTag(String tag) {
        Phrase word = Wording.WORD.phrase().with("word", tag);
        return Phrase.of("returns.unless.tag").with("attribute", "tag").with("values", word);
    }

    @Test
    void a_shops_own_reason_is_named_by_its_code() {
        ReturnReason own = new ReturnReason("allergy", FAULT);

        assertThat(reason(own).phrase())
                .isEqualTo(Phrase.of("returns.if.reason")
                        .with("reasons", Phrase.of("returns.reason.named").withCode("code", "allergy")));
    }

    private static Explanation explain(
            ReturnPolicy policy, LineFacts line, int quantity, ReturnReason reason, GoodsCondition goods, Instant at) {
        ReturnFacts order =
                ReturnFacts.of(Instant.parse("2026-02-20T09:00:00Z"), RIYADH).withLine(line);
        ReturnRequest request = ReturnRequest.of(order)
                .line(line.sku().value(), quantity)
                .reason(reason)
                .condition(goods);
        return policy.decide(request, at).explanation();
    }

    private static Phrase and(Phrase first, Phrase second) {
        return Phrase.of("returns.and").with("first", first).with("second", second);
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    private static ReturnPolicy thirtyDays() {
        return ReturnPolicy.named("thirty days")
                .window(rules -> rules.otherwise(Window.days(30)))
                .build();
    }
}
