package dev.aftercart.notify.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.courier.Party;
import dev.aftercart.notify.Recipient;
import dev.aftercart.notify.page.access.AccessLevel;
import dev.aftercart.notify.page.access.AccessPhrases;
import dev.aftercart.notify.page.access.Disclosure;
import dev.aftercart.notify.page.access.Grant;
import dev.aftercart.notify.page.access.LinkPurpose;
import dev.aftercart.notify.page.access.PageHeaders;
import dev.aftercart.notify.page.access.PersonalFact;
import dev.aftercart.notify.template.Output;
import dev.aftercart.notify.template.Template;
import dev.aftercart.order.OrderNumber;
import dev.aftercart.order.OrderPhrases;
import dev.aftercart.order.ReturnOption;
import dev.aftercart.text.Texts;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which personal facts appear on the tracking page, and who gets the goods beside it, at each level and for each reader. */
class PageDisclosureTest {

    private static final Party SARA = Party.of("Sara Al Harbi", "Palm Street", "Jeddah", "SA")
            .house("7741")
            .postcode("23421")
            .phone("+966 50 000 0045")
            .email("sara@mail.example");

    private static final Map<String, String> FACTS = Map.of(
            "name", "Sara Al Harbi",
            "initials", "S. H.",
            "street", "Palm Street",
            "postcode", "23421",
            "phone", "000 0045",
            "end of phone", "••• 45",
            "email", "sara@mail.example",
            "part of email", "s•••@m•••.example",
            "last day", "https://shop.example/return");

    private static final Texts TEXTS =
            Texts.of(NotificationPhrases.bundle(), OrderPhrases.bundle(), AccessPhrases.bundle());

    @ParameterizedTest
    @CsvSource({
        "LINK, CUSTOMER, ''",
        "LINK, GIFT_RECIPIENT, ''",
        "TOKEN, CUSTOMER, initials + end of phone + part of email + last day",
        "TOKEN, GIFT_RECIPIENT, initials + end of phone + last day",
        "VERIFIED, CUSTOMER, name + street + postcode + phone + email + last day",
        "VERIFIED, GIFT_RECIPIENT, name + street + postcode + phone + last day"
    })
    void each_level_shows_its_own_facts_and_no_others(AccessLevel level, Recipient audience, String facts) {
        String page = page(Disclosure.of(grant(level, audience)), Locale.ENGLISH);
        List<String> expected = facts.isEmpty() ? List.of() : List.of(facts.split(" \\+ ", -1));
        FACTS.forEach((fact, text) -> assertThat(page.contains(text)).as(fact).isEqualTo(expected.contains(fact)));
        assertThat(page).contains("Desk lamp").contains("Delivered");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "id"})
    void an_unsubscribe_link_shows_nobody_in_any_language(String language) {
        Grant grant = new Grant(
                OrderNumber.of("1001"),
                LinkPurpose.UNSUBSCRIBE,
                AccessLevel.VERIFIED,
                Recipient.CUSTOMER,
                OrderStory.at(20, 0),
                0);
        String page = page(Disclosure.of(grant), Locale.forLanguageTag(language));
        assertThat(FACTS.values()).noneMatch(page::contains);
    }

    @ParameterizedTest
    @CsvSource({"LINK, false, false, false", "TOKEN, true, true, false", "VERIFIED, true, true, true"})
    void codes_parcel_numbers_and_prices_are_for_those_who_may(
            AccessLevel level, boolean number, boolean prices, boolean code) {
        Disclosure customer = Disclosure.of(grant(level, Recipient.CUSTOMER));
        assertThat(customer.shows(PersonalFact.TRACKING_NUMBER)).isEqualTo(number);
        assertThat(customer.shows(PersonalFact.PRICES)).isEqualTo(prices);
        assertThat(customer.shows(PersonalFact.PICKUP_CODE)).isEqualTo(code);
        Disclosure gift = Disclosure.of(grant(level, Recipient.GIFT_RECIPIENT));
        assertThat(gift.shows(PersonalFact.PRICES)).isFalse();
        assertThat(gift.shows(PersonalFact.EMAIL)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "id"})
    void the_headers_allow_the_stylesheet_of_the_page_and_nothing_else(String language) throws Exception {
        OrderView view = OrderView.of(OrderStory.placed("en").delivered().order(), OrderStory.at(12, 9));
        String html = Pages.shipped(TEXTS, Theme.of("Acme").accent("#0f766e"))
                .tracking(TrackingView.of(view), Locale.forLanguageTag(language));
        Element style = Jsoup.parse(html).selectFirst("style");
        assertThat(style).isNotNull();
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(style.data().getBytes(StandardCharsets.UTF_8));
        Map<String, String> headers = PageHeaders.of(html);
        assertThat(headers.get("Content-Security-Policy"))
                .isEqualTo("default-src 'none'; style-src 'sha256-"
                        + Base64.getEncoder().encodeToString(hash)
                        + "'; img-src https: data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
        assertThat(headers)
                .containsEntry("Referrer-Policy", "no-referrer")
                .containsEntry("X-Robots-Tag", "noindex, nofollow")
                .containsEntry("Cache-Control", "private, no-store")
                .containsEntry("X-Content-Type-Options", "nosniff");
        assertThat(Jsoup.parse(html).select("[style], script")).isEmpty();
    }

    private static Grant grant(AccessLevel level, Recipient audience) {
        return Grant.of(OrderNumber.of("1001"), LinkPurpose.ORDER, OrderStory.at(20, 0))
                .level(level)
                .audience(audience);
    }

    /** The page with as much as is disclosed, and the rows of the person beside it. */
    private static String page(Disclosure disclosure, Locale language) {
        OrderView view = OrderView.of(OrderStory.placed("en").delivered().order(), OrderStory.at(12, 9));
        if (disclosure.shows(PersonalFact.LAST_DAY)) {
            view = view.returns(new ReturnOption(LocalDate.of(2026, 3, 25), "https://shop.example/return"));
        }
        List<Map<String, Object>> rows = disclosure.rows(SARA).stream()
                .map(row -> Map.<String, Object>of("label", TEXTS.render(row.label(), language), "value", row.value()))
                .toList();
        Template person = Template.compile(
                        "<dl>{% for row in rows %}<dt>{{ row.label }}</dt><dd>{{ row.value }}</dd>{% endfor %}</dl>",
                        Output.PAGE)
                .orThrow();
        return Pages.shipped(TEXTS, Theme.of("Acme")).tracking(TrackingView.of(view), language)
                + person.render(Map.of("rows", rows));
    }
}
