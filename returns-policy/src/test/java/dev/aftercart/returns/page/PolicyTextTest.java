package dev.aftercart.returns.page;

import static dev.aftercart.returns.Condition.categoryUnder;
import static dev.aftercart.returns.Condition.country;
import static dev.aftercart.returns.Condition.not;
import static dev.aftercart.returns.Condition.tag;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.explain.Phrase;
import dev.aftercart.explain.PhraseBundle;
import dev.aftercart.explain.Prose;
import dev.aftercart.returns.Attribute;
import dev.aftercart.returns.Attributes;
import dev.aftercart.returns.Budget;
import dev.aftercart.returns.PolicyDraft;
import dev.aftercart.returns.ReturnPhrases;
import dev.aftercart.returns.ReturnPolicy;
import dev.aftercart.returns.terms.Charge;
import dev.aftercart.returns.terms.Choice;
import dev.aftercart.returns.terms.Control;
import dev.aftercart.returns.terms.Deadline;
import dev.aftercart.returns.terms.Eligibility;
import dev.aftercart.returns.terms.Fee;
import dev.aftercart.returns.terms.Fees;
import dev.aftercart.returns.terms.Resolution;
import dev.aftercart.returns.terms.Window;
import dev.aftercart.text.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page that customers read. */
class PolicyTextTest {

    private static final Texts TEXTS = Texts.of(Shops.fashionNames(), ReturnPhrases.bundle());

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "id"})
    void a_fashion_shop_reads_well(String language) throws IOException {
        assertThat(TEXTS.render(fashion(), Locale.forLanguageTag(language))).isEqualTo(golden("fashion", language));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "id"})
    void an_electronics_shop_under_european_law_reads_well(String language) throws IOException {
        Prose page = PolicyText.of(Shops.electronics()).forCountry("DE").prose();

        assertThat(TEXTS.render(page, Locale.forLanguageTag(language))).isEqualTo(golden("electronics", language));
    }

    @Test
    void limits_parcels_bounds_bonuses_and_deadlines_read_well() {
        Fees fees = Fees.of(
                Fee.of(Fee.Kind.RETURN_SHIPPING, Charge.flat(Money.parse("USD 4.95")))
                        .perParcel(),
                Fee.of(
                        Fee.Kind.RESTOCKING,
                        Charge.percent(10).atLeast(Money.parse("USD 5")).atMost(Money.parse("USD 50"))),
                Fee.of(Fee.Kind.VALUE_LOSS, Charge.upTo(Charge.percent(50))));
        ReturnPolicy policy = ReturnPolicy.named("p")
                .window(rules -> rules.otherwise(Window.days(30)))
                .fees(rules -> rules.otherwise(fees))
                .resolutions(
                        rules -> rules.otherwise(Choice.of(Resolution.STORE_CREDIT.withBonus(Money.parse("USD 5")))))
                .control(rules -> rules.otherwise(Control.standard()
                        .withSendBack(Deadline.afterLastDay(7))
                        .withArrival(Deadline.afterAcceptance(1))))
                .build();

        assertThat(TEXTS.render(PolicyText.of(policy).prose(), Locale.ENGLISH))
                .contains(
                        "You pay $4.95 for the way back (for each parcel), 10% of the price, at least $5.00 and at most"
                                + " $50.00, for restocking and up to 50% of the price (depending on how the goods come"
                                + " back) for loss of value.",
                        "You get store credit with $5.00 on top.",
                        "Send the goods within 7 days after the last day for returning.",
                        "The goods have to reach us within one day after we accept.");
        assertThat(TEXTS.render(PolicyText.of(policy).prose(), Locale.forLanguageTag("ar")))
                .contains(
                        "(عن كل طرد)", "ما يصل إلى", "خلال 7 أيام بعد آخر يوم للإرجاع", "خلال يوم واحد بعد قبول الطلب");
        assertThat(TEXTS.render(PolicyText.of(policy).prose(), Locale.forLanguageTag("id")))
                .contains("(untuk setiap paket)", "hingga 50", "dalam 7 hari setelah hari terakhir pengembalian");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "id"})
    void nothing_is_left_without_words(String language) {
        Prose everywhere = PolicyText.of(Shops.electronics()).prose();

        assertThat(TEXTS.render(everywhere, Locale.forLanguageTag(language)))
                .doesNotContain("[")
                .doesNotContain("…");
    }

    @Test
    void markup_says_its_language_and_direction_and_escapes_what_a_shop_wrote() {
        ReturnPolicy policy = ReturnPolicy.named("x")
                .window(rules -> rules.rule("odd")
                        .when(categoryUnder("<script>alert(1)</script>"))
                        .then(Window.days(3))
                        .otherwise(Window.days(30)))
                .build();

        assertThat(TEXTS.page(PolicyText.of(policy).prose(), Locale.forLanguageTag("ar")))
                .startsWith("<article lang=\"ar\" dir=\"rtl\">\n<h1>سياسة الإرجاع</h1>\n<section>\n<h2>")
                .doesNotContain("<script")
                .contains("&lt;script&gt;");
    }

    @Test
    void the_order_of_rules_is_said_only_where_it_matters() {
        assertThat(window(rules -> rules.window(table -> table.rule("shoes")
                        .when(categoryUnder("shoes"))
                        .then(Window.days(14))
                        .rule("hats")
                        .when(categoryUnder("hats"))
                        .then(Window.days(7))
                        .otherwise(Window.days(30)))))
                .doesNotContain("the first one counts");
        assertThat(window(rules -> rules.window(table -> table.rule("shoes")
                        .when(categoryUnder("shoes"))
                        .then(Window.days(14))
                        .rule("sale")
                        .when(tag("sale"))
                        .then(Window.days(7))
                        .otherwise(Window.days(30)))))
                .contains("the first one counts");
    }

    @Test
    void a_page_for_a_country_leaves_the_others_out_and_does_not_name_it() {
        ReturnPolicy policy = ReturnPolicy.named("x")
                .window(rules -> rules.rule("kw")
                        .when(country("KW"))
                        .then(Window.days(7))
                        .rule("sa")
                        .when(country("SA"))
                        .then(Window.days(20))
                        .otherwise(Window.days(30)))
                .build();

        assertThat(read(PolicyText.of(policy).forCountry("SA").prose()))
                .contains("within 20 days after delivery.")
                .doesNotContain("Saudi", "Kuwait", "30 days", "7 days");
        assertThat(read(PolicyText.of(policy).forCountry("DE").prose())).contains("within 30 days after delivery.");
        assertThat(read(PolicyText.of(policy).prose())).contains("if the order went to Saudi Arabia.");
    }

    @Test
    void what_is_found_out_about_customers_is_not_told() {
        ReturnPolicy policy = ReturnPolicy.named("x")
                .eligibility(rules -> rules.rule("risk")
                        .when(Attributes.FRAUD_SCORE.atLeast(77).or(Attributes.LISTED.in("blocked")))
                        .then(Eligibility.review())
                        .otherwise(Eligibility.accept()))
                .window(rules -> rules.otherwise(Window.days(30)))
                .build();

        assertThat(read(PolicyText.of(policy).prose()))
                .contains("if our checks against misuse give cause.")
                .doesNotContain("77", "blocked", "fraud");
    }

    @Test
    void own_attributes_are_named_by_the_shop_or_else_by_their_codes() {
        Attribute.Flag seal = Attribute.flag("seal-intact", Attribute.Scope.REQUEST);
        ReturnPolicy policy = ReturnPolicy.named("x")
                .attributes(seal)
                .eligibility(rules -> rules.rule("seal")
                        .when(not(seal.isTrue()))
                        .then(Eligibility.refuse())
                        .otherwise(Eligibility.accept()))
                .window(rules -> rules.otherwise(Window.days(30)))
                .build();
        PhraseBundle own = PhraseBundle.named("own")
                .with(
                        "en",
                        Map.of("name.seal-intact.true", "the seal holds", "name.seal-intact.false", "the seal is cut"));

        assertThat(read(PolicyText.of(policy).prose())).contains("if this does not hold: seal-intact.");
        assertThat(Texts.of(own, ReturnPhrases.bundle())
                        .render(PolicyText.of(policy).naming(own).prose(), Locale.ENGLISH))
                .contains("You cannot return an item if the seal is cut.");
    }

    @Test
    void leniency_that_is_counted_is_one_fact_and_stands_under_members() {
        Budget late = Budget.of("late-returns", Attributes.LENIENCY_USED, 0, tag("late"))
                .forTier("gold", 2);
        ReturnPolicy policy = ReturnPolicy.named("x")
                .tiers("gold")
                .budgets(late)
                .window(rules -> rules.rule("late")
                        .when(late.left())
                        .then(Window.days(45))
                        .otherwise(Window.days(30)))
                .build();

        assertThat(read(PolicyText.of(policy).prose()))
                .contains("within 45 days after delivery if you have some left of: late-returns.")
                .contains("late-returns: for members only.\n- gold: up to 2 times.");
    }

    private static String window(UnaryOperator<PolicyDraft> rules) {
        return read(PolicyText.of(rules.apply(ReturnPolicy.named("x")).build()).prose());
    }

    private static Prose fashion() {
        return PolicyText.of(Shops.fashion())
                .naming(Shops.fashionNames())
                .contact(Phrase.of("shop.contact"))
                .prose();
    }

    private static String read(Prose prose) {
        return TEXTS.render(prose, Locale.ENGLISH);
    }

    private static String golden(String shop, String language) throws IOException {
        String name = shop + "_" + language + ".txt";
        try (InputStream text = Objects.requireNonNull(PolicyTextTest.class.getResourceAsStream(name), name)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
