package dev.aftercart.returns.page;

import static dev.aftercart.returns.Condition.categoryUnder;
import static dev.aftercart.returns.Condition.not;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.aftercart.explain.Diagnostic;
import dev.aftercart.returns.Attributes;
import dev.aftercart.returns.ReturnPolicy;
import dev.aftercart.returns.floor.Floors;
import dev.aftercart.returns.terms.Adjustment;
import dev.aftercart.returns.terms.Charge;
import dev.aftercart.returns.terms.Eligibility;
import dev.aftercart.returns.terms.Fee;
import dev.aftercart.returns.terms.Fees;
import dev.aftercart.returns.terms.Window;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class PolicyExportTest {

    private static final String SCHEMA = "https://schema.org/";
    private static final URI PAGE = URI.create("https://shop.example/returns");

    /** The enumerations of schema.org that a return policy takes its values from. */
    private static final Map<String, Set<String>> ENUMERATIONS = Map.of(
            "returnPolicyCategory",
                    Set.of(
                            "MerchantReturnFiniteReturnWindow",
                            "MerchantReturnNotPermitted",
                            "MerchantReturnUnlimitedWindow",
                            "MerchantReturnUnspecified"),
            "returnFees", fees(),
            "customerRemorseReturnFees", fees(),
            "itemDefectReturnFees", fees(),
            "returnMethod", Set.of("KeepProduct", "ReturnAtKiosk", "ReturnByMail", "ReturnInStore"),
            "refundType", Set.of("ExchangeRefund", "FullRefund", "StoreCreditRefund"),
            "returnLabelSource",
                    Set.of("ReturnLabelCustomerResponsibility", "ReturnLabelDownloadAndPrint", "ReturnLabelInBox"),
            "itemCondition", Set.of("DamagedCondition", "NewCondition", "RefurbishedCondition", "UsedCondition"));

    /** What else a MerchantReturnPolicy, and what stands in it, may have. */
    private static final Set<String> OTHERS = Set.of(
            "@context",
            "@graph",
            "@id",
            "@type",
            "name",
            "applicableCountry",
            "merchantReturnLink",
            "merchantReturnDays",
            "restockingFee",
            "returnShippingFeesAmount",
            "customerRemorseReturnShippingFeesAmount",
            "itemDefectReturnShippingFeesAmount",
            "returnPolicySeasonalOverride",
            "validForMemberTier",
            "startDate",
            "endDate",
            "value",
            "currency");

    private static Set<String> fees() {
        return Set.of(
                "FreeReturn",
                "OriginalShippingFees",
                "RestockingFees",
                "ReturnFeesCustomerResponsibility",
                "ReturnShippingFees");
    }

    @Test
    void all_names_and_values_are_those_of_schema_org() throws IOException {
        check(PolicyExport.jsonLd(Shops.fashion(), in("SA")));
        check(PolicyExport.jsonLd(Shops.fashion(), in("AE")));
        check(PolicyExport.jsonLd(Shops.electronics(), in("DE")));
    }

    private static void check(Exported exported) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(exported.json())) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                String name = parser.currentName();
                if (token == JsonToken.FIELD_NAME) {
                    assertThat(OTHERS.contains(name) || ENUMERATIONS.containsKey(name))
                            .as(name)
                            .isTrue();
                } else if (token == JsonToken.VALUE_STRING && parser.getText().startsWith(SCHEMA)) {
                    String list = name == null
                            ? parser.getParsingContext().getParent().getCurrentName()
                            : name;
                    assertThat(ENUMERATIONS.get(list))
                            .as(list)
                            .contains(parser.getText().substring(SCHEMA.length()));
                }
            }
        }
    }

    @Test
    void shelves_tiers_and_seasons_that_are_treated_otherwise_have_their_own() {
        String json = PolicyExport.jsonLd(Shops.fashion(), in("SA")).json();

        assertThat(json)
                .contains(
                        "#returns-default\"", "#returns-default-gold\"", "#returns-final-sale\"", "#returns-swimwear\"")
                .contains("#returns-accessories-jewellery\"")
                .doesNotContain("#returns-final-sale-gold", "jewellery-final-sale")
                .contains("\"validForMemberTier\" : {")
                .contains("\"startDate\" : \"2026-11-01\"", "\"merchantReturnDays\" : \"2027-01-31\"");
        assertThat(PolicyExport.jsonLd(Shops.fashion(), new Storefront("SA", LocalDate.parse("2027-03-01"), PAGE))
                        .json())
                .as("the season is over")
                .doesNotContain("2026-11-01");
    }

    @Test
    void what_cannot_be_said_is_reported() {
        assertThat(PolicyExport.jsonLd(Shops.fashion(), in("SA")).losses())
                .extracting(Diagnostic::toString)
                .contains(
                        "fees: the fees for in-store differ, and are not stated",
                        "window: of \"the later of 30 days and 2027-01-31\" the day alone is stated",
                        "eligibility serial: it asks for more than the other form can say, and is left out",
                        "default: the bonus on store-credit is not stated",
                        "final-sale: that faulty goods are taken back all the same is not stated");
        assertThat(PolicyExport.google(Shops.fashion(), in("SA")).losses())
                .extracting(Diagnostic::toString)
                .contains("default: the terms of the tier gold are not stated");
    }

    @Test
    void the_law_lifts_the_window_and_what_is_refused() {
        ReturnPolicy strict = ReturnPolicy.named("strict")
                .eligibility(rules -> rules.rule("lamps")
                        .when(categoryUnder("lamps"))
                        .then(Eligibility.refuse())
                        .otherwise(Eligibility.accept()))
                .window(rules -> rules.otherwise(Window.days(7)))
                .fees(rules -> rules.otherwise(Fees.of(Fee.of(Fee.Kind.RESTOCKING, Charge.percent(10)))))
                .floors(Floors.eu())
                .build();

        assertThat(PolicyExport.jsonLd(strict, in("DE")).json())
                .contains("\"merchantReturnDays\" : 14")
                .doesNotContain("NotPermitted", "\"merchantReturnDays\" : 7", "restockingFee");
        assertThat(PolicyExport.jsonLd(strict, in("SA")).json())
                .contains("NotPermitted", "\"merchantReturnDays\" : 7", "\"restockingFee\" : 10");
    }

    @Test
    void google_counts_money_in_millionths_and_shares_in_millionths_of_a_percent() {
        ReturnPolicy policy = ReturnPolicy.named("x")
                .window(rules -> rules.otherwise(Window.unlimited()))
                .fees(rules -> rules.otherwise(Fees.of(
                        Fee.of(Fee.Kind.RETURN_SHIPPING, Charge.flat(Money.parse("KWD 1.250"))),
                        Fee.of(Fee.Kind.RESTOCKING, Charge.percent(15)))))
                .build();

        assertThat(PolicyExport.google(policy, in("KW")).json())
                .contains("\"amountMicros\" : \"1250000\"", "\"microPercent\" : 15000000", "LIFETIME_RETURNS");
    }

    @Test
    void goods_taken_back_only_when_faulty_are_said_so_to_google() {
        assertThat(PolicyExport.google(Shops.fashion(), in("SA")).json())
                .containsSubsequence("\"label\" : \"final-sale\"", "\"acceptDefectiveOnly\" : true");
    }

    @Test
    void months_are_never_more_days_than_they_have() {
        assertThat(PolicyExport.google(window(Window.months(1)), in("SA")).json())
                .contains("\"days\" : 28");
        assertThat(PolicyExport.google(window(Window.months(12)), in("SA")).json())
                .contains("\"days\" : 365");
    }

    @Test
    void a_season_that_begins_later_is_named_and_a_rule_that_begins_later_is_left_out() {
        ReturnPolicy policy = ReturnPolicy.named("x")
                .window(rules -> rules.rule("next-year")
                        .when(Attributes.BUSINESS.isTrue().or(not(Attributes.BUSINESS.isTrue())))
                        .forOrdersFrom(LocalDate.parse("2027-02-01"))
                        .then(Window.days(99))
                        .otherwise(Window.days(30)))
                .overlay(
                        "spring",
                        overlay -> overlay.forOrdersFrom(LocalDate.parse("2027-03-01"))
                                .forOrdersUntil(LocalDate.parse("2027-03-31"))
                                .window(rules -> rules.otherwise(Adjustment.plusDays(10))))
                .build();

        assertThat(PolicyExport.jsonLd(policy, in("SA")).json())
                .contains("\"name\" : \"spring\"", "\"merchantReturnDays\" : 30");
    }

    @Test
    void nothing_can_end_the_script_element() {
        ReturnPolicy policy = ReturnPolicy.named("</script><script>alert(1)</script>")
                .window(rules -> rules.otherwise(Window.days(30)))
                .build();

        assertThat(PolicyExport.jsonLd(policy, in("SA")).json())
                .doesNotContain("<")
                .contains("\\u003c/script>");
    }

    @Test
    void a_country_is_checked() {
        assertThatThrownBy(() -> new Storefront("Germany", LocalDate.EPOCH, PAGE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"Germany\"");
    }

    private static ReturnPolicy window(Window window) {
        return ReturnPolicy.named("x").window(rules -> rules.otherwise(window)).build();
    }

    private static Storefront in(String country) {
        return new Storefront(country, LocalDate.parse("2026-11-20"), PAGE);
    }
}
