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
