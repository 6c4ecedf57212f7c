package dev.aftercart.returns;

import static dev.aftercart.returns.Condition.categoryUnder;
import static dev.aftercart.returns.Condition.goods;
import static dev.aftercart.returns.Condition.not;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.explain.Phrase;
import dev.aftercart.returns.terms.Eligibility;
import dev.aftercart.returns.terms.Window;
import dev.aftercart.text.Texts;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What customers read. */
class RenderedExplanationTest {

    private static final Texts TEXTS = Texts.of(ReturnPhrases.bundle());

    private static final ReturnPolicy POLICY = ReturnPolicy.named("standard")
            .eligibility(rules -> rules.rule("opened-audio")
                    .when(categoryUnder("audio").and(not(goods(GoodsCondition.SEALED))))
                    .then(Eligibility.refuse())
                    .otherwise(Eligibility.accept()))
            .window(rules -> rules.otherwise(Window.days(14)))
            .build();

    private static final Decision OPENED = POLICY.decide(
            ReturnRequest.of(ReturnFacts.of(Instant.parse("2026-02-20T09:00:00Z"), ZoneId.of("Asia/Riyadh"))
                            .withLine(LineFacts.of("HP-1", Money.parse("SAR 499.00"), 1)
                                    .withCategory("audio")
                                    .withDelivery(Instant.parse("2026-03-01T10:00:00Z"))))
                    .line("HP-1", 1)
                    .reason(ReturnReason.CHANGED_MIND)
                    .condition(GoodsCondition.USED),
            Instant.parse("2026-03-05T10:00:00Z"));

    @Test
    void a_refusal_reads_well_in_english() {
        assertThat(read("en")).isEqualTo("""
                        We are sorry, this cannot be returned, because it is in the category audio and it is not sealed.
                        - It would be accepted if it were still sealed.""");
    }

    @Test
    void a_refusal_reads_well_in_arabic() {
        assertThat(read("ar")).isEqualTo("""
                        نعتذر، لا يمكن إرجاع هذا المنتج، والسبب: المنتج ضمن الفئة \u2066audio\u2069، وحالة المنتج ليست: مغلق.
                        - كان الإرجاع سيُقبل لو كان المنتج مغلقًا كما وصل.""");
    }

    @Test
    void a_refusal_reads_well_in_indonesian() {
        assertThat(read("id")).isEqualTo("""
                        Mohon maaf, barang ini tidak dapat dikembalikan, karena barang termasuk kategori audio dan kondisi barang bukan “masih tersegel”.
                        - Pengembalian akan diterima seandainya barang masih tersegel.""");
    }

    @Test
    void what_every_shop_asks_is_said_in_plain_words() {
        assertThat(refused(Attributes.FINAL_SALE.isTrue(), "en"))
                .isEqualTo("We are sorry, this cannot be returned, because it was sold as final sale.");
        assertThat(refused(not(Attributes.SWING_TAGS.in("attached")), "en"))
                .isEqualTo("We are sorry, this cannot be returned, because the tags are not still on.");
        assertThat(refused(Attributes.SWING_TAGS.in("removed", "unstated"), "en"))
                .isEqualTo("We are sorry, this cannot be returned, because the tags are off or not mentioned.");
        assertThat(refused(not(Attributes.SWING_TAGS.in("attached")), "ar"))
                .contains("لم تكن بطاقات المنتج مثبتة عليه");
        assertThat(refused(Attributes.SWING_TAGS.in("removed", "unstated"), "id"))
                .contains("keadaan label barang: sudah dilepas atau tidak disebutkan");
    }

    @Test
    void a_customer_hears_nothing_of_what_was_found_out_and_support_does() {
        Condition listed = Attributes.LISTED.in("none").and(Attributes.FRAUD_SCORE.atMost(100));

        assertThat(refused(listed, "en"))
                .isEqualTo("We are sorry, this cannot be returned, because our checks against misuse give cause.");
        assertThat(TEXTS.render(decided(listed).explanationForSupport(), Locale.ENGLISH))
                .contains("because listed is none and fraud-score is between 0 and 100");
    }

    private static String refused(Condition when, String language) {
        String text = TEXTS.render(decided(when).explanation(), Locale.forLanguageTag(language));
        return text.lines().findFirst().orElseThrow();
    }

    private static LineDecision decided(Condition when) {
        ReturnPolicy policy = ReturnPolicy.named("p")
                .eligibility(rules ->
                        rules.rule("x").when(when).then(Eligibility.refuse()).otherwise(Eligibility.accept()))
                .window(rules -> rules.otherwise(Window.days(14)))
                .build();
        Instant day = Instant.parse("2026-03-01T10:00:00Z");
        LineFacts line = LineFacts.of("HP-1", Money.parse("SAR 499.00"), 1)
                .with(Attributes.FINAL_SALE, true)
                .withDelivery(day);
        ReturnFacts order = ReturnFacts.of(day, ZoneId.of("UTC")).withLine(line);
        return policy.decide(ReturnRequest.of(order).line("HP-1", 1), day)
                .lines()
                .get(0);
    }

    @Test
    void arabic_counts_days_in_six_ways() {
        assertThat(days(0)).isEqualTo("يُقبل الإرجاع في يوم التسليم فقط.");
        assertThat(days(1)).contains("خلال يوم واحد");
        assertThat(days(2)).contains("خلال يومين");
        assertThat(days(3)).contains("خلال 3 أيام");
        assertThat(days(14)).contains("خلال 14 يومًا");
        assertThat(days(100)).contains("خلال 100 يوم ");
    }

    private static String days(int count) {
        Phrase phrase = Wording.FACT_DAYS_AFTER_DELIVERY.phrase().with("days", count);
        return TEXTS.render(phrase, Locale.forLanguageTag("ar"));
    }

    private static String read(String language) {
        return TEXTS.render(OPENED.explanation(), Locale.forLanguageTag(language));
    }
}
