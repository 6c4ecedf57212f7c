package dev.aftercart.notify.page;

import static dev.aftercart.notify.page.OrderStory.CUSTOMER;
import static dev.aftercart.notify.page.OrderStory.FIRST;
import static dev.aftercart.notify.page.OrderStory.SECOND;
import static dev.aftercart.notify.page.OrderStory.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.aftercart.explain.Parsed;
import dev.aftercart.explain.Phrase;
import dev.aftercart.notify.Recipient;
import dev.aftercart.notify.page.access.AccessLevel;
import dev.aftercart.notify.page.access.Disclosure;
import dev.aftercart.order.Items;
import dev.aftercart.order.Line;
import dev.aftercart.order.Order;
import dev.aftercart.order.ReturnTerms;
import dev.aftercart.order.Sku;
import dev.aftercart.order.Trait;
import dev.aftercart.tracking.Detail;
import dev.aftercart.tracking.Phase;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.joda.money.Money;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PagesTest {

    private static final Form FORM = new Form("/form", "t-1");
    private static final List<Choice> REASONS = List.of(Choice.of("too_late", Phrase.of("sample.too_late")));
    private static final Locale EN = Locale.ENGLISH;

    private final Pages pages = Pages.shipped(EveryPageTest.TEXTS, Theme.of("Acme"));

    @Test
    void what_was_not_added_takes_no_room() {
        Document document = track(TrackingView.of(delivered()));
        assertThat(document.select("form, address, a, footer, nav, .offers, .pickup"))
                .isEmpty();
        assertThat(document.select("h2").eachText())
                .containsExactly("What has happened so far", "Your parcels", "What you ordered");
    }

    @Test
    void a_gift_shows_no_prices() {
        OrderStory story = OrderStory.placedWith("Desk lamp", draft -> draft.gift());
        OrderView view = OrderView.of(story.delivered().order(), at(11, 18))
                .disclosing(CUSTOMER)
                .recommendations(List.of(
                        new Recommendation("Bulb", "https://shop.example/b", null, Money.parse("SAR 9.00"), null)));
        assertThat(track(TrackingView.of(view)).text()).contains("Bulb").doesNotContain("SAR");
        assertThat(track(TrackingView.of(delivered())).text()).contains("SAR");
        assertThat(LinkedData.of(view, Theme.of("Acme"))).doesNotContain("SAR", "price");
    }

    @Test
    void what_is_downloaded_is_shown_as_waiting_until_it_is_provided() {
        OrderStory story = OrderStory.placedWith(
                "Desk lamp",
                draft -> draft.line(Line.of(Sku.of("C-PLAN"), "Sewing pattern", 1, Money.parse("SAR 20.00"))
                        .withTraits(Trait.DIGITAL)));
        assertThat(track(TrackingView.of(OrderView.of(story.order(), at(8, 10))))
                        .select(".part:contains(Downloads)")
                        .text())
                .contains("Sewing pattern");
        story.then(8, 11, o -> o.provided(Items.of(Sku.of("C-PLAN"), 1)));
        assertThat(track(TrackingView.of(OrderView.of(story.order(), at(8, 12))))
                        .text())
                .doesNotContain("Downloads");
    }

    @Test
    void a_courier_that_could_not_deliver_is_answered_in_a_form() {
        OrderStory story = OrderStory.placed("en")
                .shippedWhole(9)
                .scan(FIRST, 11, 9, Phase.OUT_FOR_DELIVERY, Detail.OUT_FOR_DELIVERY);
        TrackingView before = TrackingView.of(OrderView.of(story.order(), at(11, 10)))
                .answer(FORM, Answer.AGAIN, Answer.ANOTHER_DAY)
                .days(LocalDate.of(2026, 3, 12), LocalDate.of(2026, 3, 14));
        assertThat(track(before).select("form")).isEmpty();

        story.scan(FIRST, 11, 15, Phase.ATTEMPT_FAILED, Detail.ATTEMPT_FAILED);
        TrackingView after = TrackingView.of(
                        OrderView.of(story.order(), at(11, 16)).disclosing(CUSTOMER))
                .answer(FORM, Answer.ANOTHER_DAY, Answer.AGAIN)
                .days(LocalDate.of(2026, 3, 12), LocalDate.of(2026, 3, 14));
        Document document = track(after);
        assertThat(document.select("input[name=answer]").eachAttr("value")).containsExactly("again", "another_day");
        assertThat(document.select("input[name=day]").attr("max")).isEqualTo("2026-03-14");
        assertThat(document.select(".advice li").text()).contains("Tell us").doesNotContain("ask the courier");
    }

    @Test
    void of_several_parcels_that_wait_one_is_chosen() {
        OrderStory story = OrderStory.placed("en")
                .shippedInTwo(9)
                .scan(FIRST, 11, 15, Phase.ATTEMPT_FAILED, Detail.ATTEMPT_FAILED);
        assertThat(parcels(story, "[type=hidden]")).containsExactly(FIRST.value());
        story.scan(SECOND, 11, 16, Phase.ATTEMPT_FAILED, Detail.ATTEMPT_FAILED);
        assertThat(parcels(story, "[type=radio][required]")).containsExactly(FIRST.value(), SECOND.value());
    }

    private List<String> parcels(OrderStory story, String kind) {
        OrderView view = OrderView.of(story.order(), at(11, 17)).disclosing(CUSTOMER);
        return track(TrackingView.of(view).answer(FORM, Answer.AGAIN))
                .select("[name=parcel]" + kind)
                .eachAttr("value");
    }

    @Test
    void another_address_is_offered_only_to_who_is_verified_and_no_way_is_open_to_a_link() {
        Order order = OrderStory.placed("en")
                .shippedWhole(9)
                .scan(FIRST, 11, 15, Phase.ATTEMPT_FAILED, Detail.ATTEMPT_FAILED)
                .order();
        for (AccessLevel level : AccessLevel.values()) {
            OrderView view = OrderView.of(order, at(11, 17)).disclosing(Disclosure.at(level, Recipient.CUSTOMER));
            assertThat(track(TrackingView.of(view).answer(FORM, Answer.values()))
                            .select("[name=answer]")
                            .eachAttr("value"))
                    .containsExactlyElementsOf(
                            switch (level) {
                                case LINK -> List.of();
                                case TOKEN -> List.of("again", "another_day", "neighbour", "safe_place");
                                case VERIFIED -> List.of("again", "another_day", "address", "neighbour", "safe_place");
                            });
        }
    }

    @Test
    void a_form_that_acts_needs_a_token() {
        Form open = Form.open("/form");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TrackingView.of(delivered()).feedback(open))
                .withMessageContaining("only the look-up", "/form");
        assertThatIllegalArgumentException().isThrownBy(() -> CancellationView.asking(delivered(), open, REASONS));
        assertThatIllegalArgumentException().isThrownBy(() -> PreferenceView.unsubscribing(open));
        assertThatIllegalArgumentException().isThrownBy(() -> new Form("/form", " "));
        assertThatIllegalArgumentException().isThrownBy(() -> CancellationView.asking(delivered(), FORM, List.of()));
    }

    @Test
    void the_language_switch_names_each_language_by_itself() {
        Pages switching = pages.languages(Map.of(Locale.forLanguageTag("ar"), "/t/x?lang=ar"));
        Document document = Jsoup.parse(switching.tracking(TrackingView.of(delivered()), EN));
        assertThat(document.select("nav a[lang=ar]").text()).isEqualTo("العربية");
        assertThat(document.select("nav a").attr("href")).isEqualTo("/t/x?lang=ar");
    }

    @Test
    void a_return_states_its_costs_before_it_is_asked_for() {
        ReturnTerms terms = new ReturnTerms(
                List.of(
                        new ReturnTerms.Goods(
                                Sku.of("B-SHIRT"), 2, LocalDate.of(2026, 3, 25), Money.parse("SAR 15.00"), null),
                        new ReturnTerms.Goods(Sku.of("A-LAMP"), 0, null, null, Phrase.of("sample.used"))),
                List.of(),
                List.of(new ReturnTerms.Way("dropoff", Phrase.of("sample.dropoff"), Money.parse("SAR 0.00"), null)));
        ReturnView view = ReturnView.of(delivered()).ask(FORM, terms, REASONS);
        Document document = Jsoup.parse(pages.returns(view, EN));
        assertThat(document.select("fieldset").text().replace('\u00A0', ' '))
                .contains("The return costs SAR 15.00.", "Free");
        assertThat(document.select("[name=quantity.B-SHIRT]").attr("max")).isEqualTo("2");
        assertThat(document.select("[name=quantity.A-LAMP]")).isEmpty();
        assertThat(document.text()).contains("its seal is broken");
        assertThat(document.select("[name=method]").hasAttr("checked")).isTrue();
    }

    @Test
    void a_return_is_followed_to_its_refund() {
        OrderStory story = OrderStory.placed("en")
                .then(8, 12, o -> o.paid(Money.parse("SAR 348.00"), "p1"))
                .delivered();
        story.then(12, 9, o -> o.returns().requested("R-1", Items.of(Sku.of("B-SHIRT"), 1), "too_small"));
        assertThat(returnStep(story)).isEqualTo("Requested (current step)");
        story.then(12, 10, o -> o.returns().approved("R-1"));
        assertThat(returnStep(story)).isEqualTo("Approved (current step)");
        story.then(14, 10, o -> o.returns().received("R-1"));
        assertThat(returnStep(story)).isEqualTo("Received (current step)");
        story.then(15, 10, o -> o.refunded(Money.parse("SAR 99.50"), "r1"));
        assertThat(returnStep(story)).isEqualTo("Refunded (current step)");
    }

    private String returnStep(OrderStory story) {
        OrderView view = OrderView.of(story.order(), at(15, 12)).disclosing(CUSTOMER);
        return Jsoup.parse(pages.returns(ReturnView.of(view), EN))
                .select("[aria-current=step]")
                .text();
    }

    @Test
    void the_reason_for_cancelling_is_carried_to_the_last_word() {
        CancellationView asking = CancellationView.asking(delivered(), FORM, REASONS);
        assertThat(actions(pages.cancellation(asking, EN))).containsExactly("cancel_reason");

        CancellationView said = asking.answered(
                new CancellationView.Said("too_late", Items.of(Sku.of("B-SHIRT"), 1), "\"><b>"),
                List.of(Choice.of("voucher", Phrase.of("sample.voucher"))));
        Document document = Jsoup.parse(pages.cancellation(said, EN));
        assertThat(actions(document.html())).containsExactly("keep", "cancel");
        assertThat(document.select("[name=reason]").eachAttr("value")).containsOnly("too_late");
        assertThat(document.select("[name=note]").eachAttr("value")).containsOnly("\"><b>");
        assertThat(document.select("[name=offer]").eachAttr("value")).containsExactly("voucher");
        assertThat(document.select("[name=quantity.B-SHIRT]").eachAttr("value")).containsExactly("1", "1");
    }

    @Test
    void a_withdrawal_is_confirmed_by_a_second_act_and_acknowledged_with_date_and_time() {
        WithdrawalView.Statement stated =
                new WithdrawalView.Statement("A. Customer", "c@example.com", Items.of(Sku.of("B-SHIRT"), 1));
        String asking = pages.withdrawal(WithdrawalView.asking(delivered(), FORM, stated, null), EN);
        assertThat(actions(asking)).containsExactly("withdraw");
        assertThat(Jsoup.parse(asking).select("button").text()).isEqualTo("Withdraw from contract here");

        Document confirming = Jsoup.parse(pages.withdrawal(WithdrawalView.confirming(delivered(), FORM, stated), EN));
        assertThat(actions(confirming.html())).containsExactly("confirm_withdrawal");
        assertThat(confirming.select("button").text()).isEqualTo("Confirm withdrawal");
        assertThat(confirming.select("[name=quantity.B-SHIRT]").attr("value")).isEqualTo("1");

        String done = pages.withdrawal(WithdrawalView.acknowledged(delivered(), stated, at(12, 9)), EN);
        assertThat(Jsoup.parse(done).text().replace('\u202F', ' ').replace('\u00A0', ' '))
                .contains("A. Customer", "c@example.com", "1001", "March 12, 2026", "9:00:00 AM", "Linen shirt");
        assertThat(actions(done)).isEmpty();
    }

    private static List<String> actions(String html) {
        return Jsoup.parse(html).select("[name=action]").eachAttr("value");
    }

    @Test
    void nothing_was_found_is_said_alike_for_a_miss_and_a_mismatch() {
        String missed = pages.lookup(new LookupView(Form.open("/find"), "\"><script>", true), EN);
        assertThat(Jsoup.parse(missed).select("script")).isEmpty();
        assertThat(Jsoup.parse(missed).select("[role=alert]")).hasSize(1);
        assertThat(Jsoup.parse(missed).select("[name=number]").attr("value")).isEqualTo("\"><script>");
    }

    @Test
    void a_part_of_ones_own_takes_the_place_of_a_shipped_one() {
        Parsed<PageTemplates> own = PageTemplates.shipped()
                .with("html/header.html", "<header><p>{{ theme.shop }}, since 1890</p></header>");
        String html = pages.templates(own.orThrow()).tracking(TrackingView.of(delivered()), EN);
        assertThat(Jsoup.parse(html).select("header").text()).isEqualTo("Acme, since 1890");
        assertThat(Jsoup.parse(html).select(".steps li")).hasSize(5);
    }

    @Test
    void a_page_can_be_replaced_without_what_stands_around_it() {
        Parsed<PageTemplates> own = PageTemplates.shipped().with("html/notice.html", "<h1>{{ title }}!</h1>");
        Document page = Jsoup.parse(pages.templates(own.orThrow()).notice(Notice.received(), EN));
        assertThat(page.select("body > main > h1").text()).isEqualTo("Thank you!");
        assertThat(page.title()).isEqualTo("Thank you – Acme");
    }

    @Test
    void what_is_wrong_with_a_part_is_told_once_though_every_page_shows_it() {
        Parsed<PageTemplates> own = PageTemplates.shipped().with("html/header.html", "<header>{{ theme.shop }");
        assertThat(own.value()).isEmpty();
        assertThat(own.diagnostics()).hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PageTemplates.shipped().with("tracking.html", ""))
                .withMessageContaining("html/tracking.html");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PageTemplates.shipped().source("html/none.html"));
    }

    @Test
    void the_shipped_templates_ask_for_nothing_that_is_not_there() {
        check(pages.values(TrackingView.of(delivered()), EN));
        check(pages.values(ReturnView.of(delivered()), EN));
        check(pages.values(CancellationView.asking(delivered(), FORM, REASONS), EN));
        WithdrawalView.Statement stated = new WithdrawalView.Statement("", "", Items.of(Sku.of("B-SHIRT"), 1));
        check(pages.values(WithdrawalView.confirming(delivered(), FORM, stated), EN));
        check(pages.values(PreferenceView.unsubscribing(FORM), EN));
        check(pages.values(LookupView.of(Form.open("/find")), EN));
        check(pages.values(Notice.cannotBeShown(), EN));
    }

    private static void check(Map<String, @Nullable Object> values) {
        assertThat(PageTemplates.shipped().whole().preview(values).diagnostics())
                .as("%s", values.get("page"))
                .isEmpty();
    }

    private Document track(TrackingView view) {
        return Jsoup.parse(pages.tracking(view, EN));
    }

    private static OrderView delivered() {
        return OrderView.of(OrderStory.placed("en").delivered().order(), at(11, 18))
                .disclosing(CUSTOMER);
    }
}
