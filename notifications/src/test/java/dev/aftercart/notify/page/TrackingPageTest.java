package dev.aftercart.notify.page;

import static dev.aftercart.notify.page.OrderStory.CUSTOMER;
import static dev.aftercart.notify.page.OrderStory.FIRST;
import static dev.aftercart.notify.page.OrderStory.SECOND;
import static dev.aftercart.notify.page.OrderStory.ZONE;
import static dev.aftercart.notify.page.OrderStory.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.order.Order;
import dev.aftercart.order.OrderPhrases;
import dev.aftercart.order.ReturnOption;
import dev.aftercart.promise.DateWindow;
import dev.aftercart.text.Texts;
import dev.aftercart.tracking.Detail;
import dev.aftercart.tracking.Direction;
import dev.aftercart.tracking.Phase;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrackingPageTest {

    static final Texts TEXTS = Texts.of(NotificationPhrases.bundle(), OrderPhrases.bundle());

    private final Pages pages =
            Pages.shipped(TEXTS, Theme.of("Acme").accent("#0f766e").home("https://shop.example/"));

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "id"})
    void every_story_makes_a_whole_page_in_every_language(String language) {
        List<OrderView> views = List.of(
                OrderView.of(OrderStory.placed(language).order(), at(8, 10)),
                onItsWay(language),
                delivered(language),
                OrderView.of(collected(language), at(11, 18)),
                OrderView.of(lost(language), at(18, 18)));
        for (int i = 0; i < views.size(); i++) {
            String html = render(views.get(i));
            Document document = Jsoup.parse(html);
            assertThat(html)
                    .doesNotContain("[headline")
                    .doesNotContain("[label")
                    .doesNotContain("…");
            Element root = document.selectFirst("html");
            assertThat(root).isNotNull();
            assertThat(root.attr("lang")).isEqualTo(language);
            assertThat(root.attr("dir")).isEqualTo(language.equals("ar") ? "rtl" : "ltr");
            assertThat(document.select("script, link, iframe, form")).isEmpty();
            assertThat(document.select("meta[name=robots]").attr("content")).contains("noindex");
            assertThat(document.select("h1")).hasSize(1);
            assertThat(document.select("[aria-current=step]")).hasSize(1);
        }
    }

    @Test
    void the_bar_says_in_words_what_is_done_and_what_is_ahead() {
        assertThat(text(onItsWay("en"), ".steps li"))
                .containsExactly(
                        "Ordered (done)",
                        "Being prepared (done)",
                        "On its way (current step)".replace("On its way", "Shipped"),
                        "Out for delivery (still ahead)",
                        "Delivered (still ahead)");
    }

    @Test
    void a_later_date_is_shown_with_the_date_that_was_promised() {
        assertThat(text(onItsWay("en"), ".dates"))
                .containsExactly("Expected between Saturday, March 14 and Monday, March 16");
        assertThat(text(onItsWay("en"), "main .card:first-child > .soft"))
                .containsExactly(
                        "This is the courier’s latest estimate.",
                        "That is later than the date we promised: March 12. We are sorry.");
    }

    @Test
    void a_date_that_has_passed_is_not_promised_again() {
        OrderView view = OrderView.of(OrderStory.placed("en").shippedWhole(9).order(), at(13, 9));
        assertThat(text(view, ".dates")).containsExactly("Expected by Thursday, March 12, but not here yet");
        assertThat(dates(at(10, 23))).isEqualTo("Expected between Tuesday, March 10 and Thursday, March 12");
        assertThat(dates(at(11, 0))).isEqualTo("Expected by tomorrow");
        assertThat(dates(at(12, 23))).isEqualTo("Expected today");
    }

    private String dates(Instant now) {
        return text(OrderView.of(OrderStory.placed("en").order(), now), ".dates")
                .get(0);
    }

    @Test
    void where_the_courier_came_in_vain_the_day_is_not_promised_again() {
        OrderStory story = OrderStory.placed("en")
                .shippedWhole(9)
                .scan(FIRST, 12, 8, Phase.OUT_FOR_DELIVERY, Detail.OUT_FOR_DELIVERY)
                .scan(FIRST, 12, 15, Phase.ATTEMPT_FAILED, Detail.ATTEMPT_FAILED);
        OrderView view = OrderView.of(story.order(), at(12, 16));
        assertThat(text(view, "h1")).containsExactly("The courier could not deliver your order");
        assertThat(text(view, ".dates")).containsExactly("We will show the date here as soon as we know it");

        story.scan(FIRST, 13, 8, Phase.OUT_FOR_DELIVERY, Detail.OUT_FOR_DELIVERY);
        assertThat(text(OrderView.of(story.order(), at(13, 9)), "h1"))
                .containsExactly("Your order is out for delivery");
    }

    @Test
    void hours_are_shown_where_they_are_known() {
        DateWindow window =
                DateWindow.on(LocalDate.of(2026, 3, 11), ZONE).hours(LocalTime.of(14, 0), LocalTime.of(16, 0));
        OrderView view = OrderView.of(
                OrderStory.placed("en")
                        .shippedWhole(9)
                        .expects(FIRST, 10, window)
                        .order(),
                at(10, 13));
        assertThat(text(view, ".dates").get(0).replace('\u00A0', ' '))
                .isEqualTo("Expected tomorrow, between 2:00 PM and 4:00 PM");
    }

    @Test
    void parts_of_an_order_are_told_apart() {
        OrderStory story =
                OrderStory.placed("en").shippedInTwo(9).scan(FIRST, 10, 9, Phase.DELIVERED, Detail.DELIVERED);
        assertThat(text(OrderView.of(story.order(), at(10, 10)), "h1")).containsExactly("1 of 2 parcels was delivered");
        OrderStory half = OrderStory.placed("en")
                .then(
                        9,
                        9,
                        o -> o.shipped(
                                p -> p.courier("dhl").tracking(FIRST.value()).item("A-LAMP", 1)));
        assertThat(text(OrderView.of(half.order(), at(10, 10)), "h1"))
                .containsExactly("Part of your order is on its way");
        half.scan(FIRST, 10, 9, Phase.DELIVERED, Detail.DELIVERED);
        assertThat(text(OrderView.of(half.order(), at(10, 10)), "h1"))
                .containsExactly("Part of your order was delivered");
        assertThat(text(OrderView.of(half.order(), at(10, 10)), "h3"))
                .containsExactly("Your parcel", "Still to be sent");
    }

    @Test
    void each_of_several_parcels_tells_its_own_steps_newest_first() {
        Document document = Jsoup.parse(render(onItsWay("en")));

        assertThat(document.select(".parcel:has(h3:contains(1 of 2)) .history p:first-child")
                        .eachText())
                .containsExactly(
                        "Your parcel arrived at a courier facility.",
                        "Your parcel left a courier facility.",
                        "The courier has your parcel.",
                        "We shipped 1 item. Tracking number: 7777777770");
        assertThat(document.select(".parcel:has(h3:contains(2 of 2)) .history .latest p:first-child")
                        .eachText())
                .containsExactly("Your parcel is taking longer than planned.");
        assertThat(document.select("section:has(> h2) > .history, section:has(> h2) > details .history")
                        .text())
                .contains("Your order is confirmed.")
                .doesNotContain("facility", "shipped");
    }

    @Test
    void a_parcel_back_at_its_sender_is_not_delivered() {
        OrderStory story = OrderStory.placed("en")
                .shippedWhole(9)
                .scan(FIRST, 11, 9, Phase.FAILED, Detail.REFUSED)
                .scan(FIRST, 13, 9, Phase.DELIVERED, Detail.RETURNED, Direction.RETURN_TO_ORIGIN);
        assertThat(text(OrderView.of(story.order(), at(14, 9)), "h1")).containsExactly("Your order is back with us");
        assertThat(render(OrderView.of(story.order(), at(14, 9)))).doesNotContain("Your order was delivered");
    }

    @Test
    void what_to_do_now_is_said_once_and_cash_is_named() {
        OrderStory story = OrderStory.cashOnDelivery("en")
                .shippedWhole(9)
                .scan(FIRST, 11, 9, Phase.OUT_FOR_DELIVERY, Detail.OUT_FOR_DELIVERY)
                .scan(FIRST, 11, 15, Phase.ATTEMPT_FAILED, Detail.ATTEMPT_FAILED);
        assertThat(text(OrderView.of(story.order(), at(11, 16)), ".advice li"))
                .hasSize(2)
                .first()
                .asString()
                .startsWith("The courier could not hand over your parcel");
        assertThat(render(OrderView.of(story.order(), at(11, 16)))).contains("SAR\u00A0348.00");
    }

    @Test
    void a_return_is_offered_after_delivery_until_its_last_day() {
        assertThat(text(delivered("en"), "a.button")).containsExactly("Return or exchange");
        OrderView tooLate = OrderView.of(OrderStory.placed("en").delivered().order(), at(26, 0))
                .returns(entry());
        assertThat(text(tooLate, "a.button")).isEmpty();
        OrderView tooEarly =
                OrderView.of(OrderStory.placed("en").order(), at(8, 10)).returns(entry());
        assertThat(text(tooEarly, "a.button")).isEmpty();
    }

    @Test
    void a_link_that_is_not_given_is_not_shown() {
        OrderView view = OrderView.of(OrderStory.placed("en").onItsWay().order(), at(10, 13));
        assertThat(Jsoup.parse(render(view)).select("main a")).isEmpty();
        assertThat(text(onItsWay("en"), ".parcel a")).containsExactly("Follow it with DHL");
    }

    @Test
    void a_product_title_cannot_become_markup() {
        OrderView view = OrderView.of(
                OrderStory.placedWith("</bdi><script>alert(1)</script>").order(), at(8, 10));
        assertThat(Jsoup.parse(render(view)).select("script")).isEmpty();
        assertThat(text(view, ".title")).contains("</bdi><script>alert(1)</script>");
    }

    @Test
    void a_language_without_wordings_is_shown_in_english() {
        assertThat(pages.tracking(TrackingView.of(onItsWay("en")), Locale.FRENCH))
                .contains("Your order has shipped");
    }

    static OrderView onItsWay(String language) {
        return OrderView.of(OrderStory.placed(language).onItsWay().order(), at(10, 13))
                .link(Link.TRACKING, "https://shop.example/t/abc?x=1&y=2")
                .courierLink(FIRST, "DHL", "https://courier.example/track/7777777770");
    }

    static OrderView delivered(String language) {
        return OrderView.of(OrderStory.placed(language).delivered().order(), at(11, 18))
                .link(Link.TRACKING, "https://shop.example/t/abc")
                .returns(entry());
    }

    private static Order collected(String language) {
        return OrderStory.placed(language)
                .shippedWhole(9)
                .scan(FIRST, 11, 9, Phase.PICKUP_POINT, Detail.READY_FOR_PICKUP)
                .order();
    }

    private static Order lost(String language) {
        return OrderStory.placed(language)
                .shippedInTwo(9)
                .scan(FIRST, 11, 9, Phase.LOSS, Detail.LOST)
                .scan(SECOND, 11, 9, Phase.LOSS, Detail.LOST)
                .order();
    }

    private static ReturnOption entry() {
        return new ReturnOption(LocalDate.of(2026, 3, 25), "https://shop.example/returns/1001");
    }

    private String render(OrderView view) {
        return pages.tracking(TrackingView.of(view.disclosing(CUSTOMER)), view.language());
    }

    private List<String> text(OrderView view, String selector) {
        return Jsoup.parse(render(view)).select(selector).eachText();
    }
}
