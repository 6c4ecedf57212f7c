package dev.aftercart.examples.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.examples.serve.Browser.Form;
import dev.aftercart.examples.serve.Browser.Page;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every flow of the shop, by HTTP. */
class StorefrontTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-12T08:00:00Z"));
    private static final String CANCELLABLE = "1001";
    private static final String CUSTOMS = "1005";
    private static final String FAILED = "1007";
    private static final String PICKUP = "1008";
    private static final String DELIVERED = "1010";

    private Storefront shop;
    private Browser browser;

    @BeforeEach
    void open() throws IOException {
        shop = Storefront.open(0, 1, CLOCK);
        browser = new Browser(shop.address());
    }

    @AfterEach
    void close() {
        shop.close();
    }

    /** The links of the start page to an order's tracking page: three languages for each of three levels. */
    private List<String> links(String number) {
        Page start = browser.open("/");
        String section = start.html().substring(start.html().indexOf("id=\"o" + number + "\""));
        return new Page(200, section.substring(0, section.indexOf("</section>")), start.response()).links();
    }

    private String link(String number, int level, String language) {
        return links(number).stream()
                .filter(url -> url.startsWith("/o/") && url.endsWith("?lang=" + language))
                .toList()
                .get(level);
    }

    private String verified(String number, String page, String language) {
        String url = link(number, 2, language);
        return url.replace("?", (page.isEmpty() ? "" : "/" + page) + "?");
    }

    private List<String> sent(String number) {
        String html = browser.open("/messages?order=" + number).html();
        return Stream.of(html.split("<strong>"))
                .skip(1)
                .map(rest -> rest.substring(0, rest.indexOf('<')).toLowerCase(Locale.ROOT))
                .toList();
    }

    @Test
    void the_start_page_leads_to_every_page_of_thirteen_orders_and_each_is_kept_private() {
        Page start = browser.open("/");
        assertThat(start.html().split("class=\"card order\"")).hasSize(14);
        for (String url : start.links()) {
            Page page = browser.open(url);
            boolean over = url.contains("delivery.ics") && page.status() == 404;
            boolean nothing = url.contains("/withdraw") && page.status() == 404;
            assertThat(page.status()).as(url).isEqualTo(over || nothing ? 404 : 200);
            assertThat(page.header("Cache-Control")).as(url).isEqualTo("private, no-store");
            if (page.header("Content-Type").startsWith("text/html")) {
                assertThat(page.header("Content-Security-Policy")).contains("default-src 'none'");
                assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
                assertThat(page.header("X-Robots-Tag")).contains("noindex");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "id"})
    void an_order_is_kept_for_an_offer_and_cancelled_after_all(String language) {
        Page asking = browser.open(verified(CANCELLABLE, "cancel", language));
        Page offering = browser.send(asking.form("cancel_reason").with("reason", "too_late"));
        assertThat(offering.html()).contains("lang=\"" + language + "\"").contains("value=\"faster\"");
        Page kept = browser.send(offering.form("keep"));
        assertThat(kept.response().uri().getPath()).doesNotContain("cancel");
        assertThat(sent(CANCELLABLE)).startsWith("cancellation rescued", "cancellation asked");

        Page again = browser.send(browser.open(verified(CANCELLABLE, "cancel", language))
                .form("cancel_reason")
                .with("reason", "by_mistake"));
        assertThat(again.hasForm("keep")).isFalse();
        Form last = again.form("cancel");
        assertThat(browser.send(last).status()).isEqualTo(200);
        assertThat(sent(CANCELLABLE)).startsWith("cancelled");
        assertThat(browser.send(last).html()).as("a second click").doesNotContain("<form");
        assertThat(sent(CANCELLABLE).stream().filter("cancelled"::equals)).hasSize(1);
        assertThat(browser.open(verified(CANCELLABLE, "cancel", language)).hasForm("cancel_reason"))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "id"})
    void the_courier_comes_on_the_day_that_the_customer_wants(String language) {
        Page page = browser.open(verified(FAILED, "", language));
        Page thanks =
                browser.send(page.form("answer").with("answer", "another_day").with("day", "2026-03-16"));
        assertThat(thanks.response().uri().getPath()).endsWith("/thanks");
        assertThat(browser.open(verified(FAILED, "", language)).hasForm("answer"))
                .as("a parcel whose courier has its answer waits for none")
                .isFalse();
        assertThat(browser.open(verified(FAILED, "status.json", language)).html())
                .contains("\"first\":\"2026-03-16\"");

        browser.goOn(FAILED);
        assertThat(browser.open("/").html()).contains("Mon 16 Mar, 08:20");
        assertThat(sent(FAILED)).startsWith("out for delivery");
    }

    @Test
    void a_parcel_goes_to_a_pickup_point_and_elsewhere_only_for_whoever_signed_in() {
        Page known = browser.open(link(FAILED, 1, "en"));
        assertThat(known.html()).doesNotContain("value=\"address\"");
        Page refused =
                browser.send(known.form("answer").with("answer", "address").with("address", "9 Elm Row, Cork"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html()).contains("role=\"alert\"");

        browser.send(known.form("answer").with("answer", "pickup_point").with("place", "kiosk"));
        browser.goOn(FAILED);
        assertThat(sent(FAILED)).startsWith("pickup ready");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "id"})
    void goods_are_sent_back_and_paid_back(String language) {
        Page page = browser.open(verified(DELIVERED, "returns", language));
        Form form = page.form("return").with("resolution", "refund").with("method", "qr-drop-off");
        Page nothing = browser.send(form.with("note", "Too <b>bright</b>"));
        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.html())
                .contains(
                        "role=\"alert\"",
                        "Too &lt;b&gt;bright",
                        "value=\"refund\" checked",
                        "value=\"qr-drop-off\" checked");
        Page unknown = browser.send(form.with("quantity.NOTHING", "1"));
        assertThat(unknown.status()).isEqualTo(422);

        String quantity = page.html().replaceAll("(?s).*?name=\"(quantity\\.[^\"]+)\".*", "$1");
        Page why = browser.send(form.with(quantity, "1"));
        assertThat(why.status()).isEqualTo(422);
        assertThat(why.html()).contains("aria-invalid=\"true\"").contains("class=\"wrong\"");
        Form whole = form.with(quantity, "1").with(quantity.replace("quantity", "reason"), "defective");
        Page asked = browser.send(whole);
        assertThat(asked.status()).isEqualTo(200);
        assertThat(asked.html()).contains("R-" + DELIVERED + "-1");
        assertThat(browser.send(whole).html()).doesNotContain("<form");
        for (int i = 0; i < 3; i++) {
            browser.goOn(DELIVERED);
        }
        assertThat(sent(DELIVERED)).startsWith("refunded", "return received");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "id"})
    void a_consumer_withdraws_confirms_and_reads_the_acknowledgement(String language) {
        String url = verified(DELIVERED, "withdraw", language);
        Page statement = browser.open(url);
        String quantity = statement.html().replaceAll("(?s).*?name=\"(quantity\\.[^\"]+)\".*", "$1");
        Page confirming = browser.send(statement
                .form("withdraw")
                .with("name", "A. Customer")
                .with("email", "a@example.com")
                .with(quantity, "1"));
        assertThat(confirming.html()).contains("A. Customer", "a@example.com");
        Page acknowledged = browser.send(confirming.form("confirm_withdrawal"));
        assertThat(acknowledged.html()).contains("a@example.com").doesNotContain("<form");
        assertThat(browser.open(url).html()).contains("a@example.com");
        assertThat(sent(DELIVERED)).startsWith("return requested");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "id"})
    void preferences_are_kept_and_offers_end_by_one_click(String language) {
        String url = links(PICKUP).stream()
                .filter(each -> each.startsWith("/p/"))
                .findFirst()
                .orElseThrow()
                .replace("lang=en", "lang=" + language);
        Page page = browser.open(url);
        assertThat(page.html()).contains("value=\"marketing\" checked");
        Page saved =
                browser.send(page.form("preferences").with("topic", "service").with("channel", "email"));
        assertThat(saved.html()).contains("role=\"status\"", "value=\"service\" checked", "value=\"email\" checked");
        assertThat(saved.html()).doesNotContain("value=\"marketing\" checked");

        String unsubscribe = links(PICKUP).stream()
                .filter(each -> each.startsWith("/u/"))
                .findFirst()
                .orElseThrow();
        Page clicked = browser.send(browser.request(unsubscribe)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("List-Unsubscribe=One-Click")));
        assertThat(clicked.status()).isEqualTo(200);
        assertThat(clicked.html()).contains("role=\"status\"");
        assertThat(browser.send(browser.open(unsubscribe).form("unsubscribe")).status())
                .isEqualTo(200);
    }

    @Test
    void an_order_is_found_by_its_number_and_address_and_not_guessed() {
        Form form = browser.open("/lookup").form("lookup");
        Page found = browser.send(form.with("number", " #" + DELIVERED).with("proof", "Customer1010@example.com "));
        assertThat(found.response().uri().getPath()).startsWith("/o/");

        Form wrong = form.with("number", DELIVERED).with("proof", "somebody@example.com");
        Form none = form.with("number", "9999").with("proof", "somebody@example.com");
        assertThat(browser.send(wrong).html().replace(DELIVERED, "9999"))
                .isEqualTo(browser.send(none).html());
        for (int i = 0; i < 3; i++) {
            assertThat(browser.send(wrong).status()).isEqualTo(200);
        }
        assertThat(browser.send(wrong).status()).isEqualTo(429);
    }

    @Test
    void stars_and_words_are_taken() {
        Page page = browser.open(link(DELIVERED, 0, "id"));
        assertThat(browser.send(page.form("feedback").with("stars", "5"))
                        .response()
                        .uri()
                        .getPath())
                .endsWith("/thanks");
        assertThat(browser.open(link(DELIVERED, 0, "id")).hasForm("feedback")).isFalse();
        Page customs = browser.open(verified(CUSTOMS, "", "ar"));
        Page told = browser.send(customs.form("answer_customs").with("note", "1234567890"));
        assertThat(told.response().uri().getPath()).endsWith("/thanks");
        assertThat(browser.send(customs.form("contact")).status()).isEqualTo(422);
        assertThat(browser.open("/").html()).contains("5 ★", "1234567890");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "id"})
    void what_there_is_not_is_said_in_the_language_of_whoever_asks(String language) {
        assertThat(browser.send(browser.request("/orders/%00/next").POST(BodyPublishers.noBody()))
                        .status())
                .isEqualTo(404);
        for (String url : List.of("/nothing", "/o/forged", "/o/forged/cancel", "/messages/999")) {
            Page page = browser.send(browser.request(url)
                    .header("Accept-Language", language + ", en;q=0.5")
                    .GET());
            assertThat(page.status()).as(url).isEqualTo(404);
            assertThat(page.html()).contains("lang=\"" + language + "\"");
        }
        Page post = browser.send(browser.request("/?lang=" + language).POST(BodyPublishers.noBody()));
        assertThat(post.status()).isEqualTo(405);
        assertThat(post.header("Allow")).isEqualTo("GET");
        assertThat(post.html()).contains("lang=\"" + language + "\"");
        Page foreign = browser.send(browser.request("/orders/1001/next?lang=" + language)
                .header("Sec-Fetch-Site", "cross-site")
                .POST(BodyPublishers.noBody()));
        assertThat(foreign.status()).isEqualTo(403);
        assertThat(foreign.html()).contains("lang=\"" + language + "\"");
    }

    @Test
    void a_name_that_leads_here_from_elsewhere_opens_nothing() throws IOException {
        try (Socket line = new Socket(shop.address().getHost(), shop.address().getPort())) {
            line.getOutputStream()
                    .write("GET / HTTP/1.1\r\nHost: shop.example\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 403").doesNotContain("1001");
        }
    }

    @Test
    void every_message_is_shown_as_each_channel_has_it_in_each_language() {
        assertThat(browser.open("/messages").links()).hasSizeGreaterThan(60);
        List<String> messages = browser.open("/messages?order=" + PICKUP).links().stream()
                .filter(url -> url.startsWith("/messages/"))
                .map(url -> url.replaceAll("[?].*", ""))
                .toList();
        assertThat(messages).hasSizeGreaterThan(5);
        for (String url : messages) {
            Page page = browser.open(url + "?order=" + PICKUP + "&lang=ar");
            assertThat(page.html()).as(url).contains("<h2>SMS</h2>", "<h2>WhatsApp</h2>", "<h2>Push</h2>");
            assertThat(page.header("Content-Security-Policy")).contains("frame-src 'self'");
        }
        Page mail = browser.open(messages.get(0) + "/email?lang=ar");
        assertThat(mail.html()).contains("dir=\"rtl\"", "<base target=\"_blank\">");
        assertThat(mail.header("Content-Security-Policy")).contains("sandbox");
    }

    @Test
    void every_order_lives_on_for_a_month_and_the_same_seed_lives_the_same() throws IOException {
        try (Storefront other = Storefront.open(0, 1, CLOCK)) {
            Browser there = new Browser(other.address());
            for (int number = 1001; number <= 1013; number++) {
                for (int i = 0; i < 12; i++) {
                    assertThat(browser.goOn(String.valueOf(number))).isEqualTo(303);
                    assertThat(there.goOn(String.valueOf(number))).isEqualTo(303);
                }
            }
            assertThat(told(there.open("/").html()))
                    .isEqualTo(told(browser.open("/").html()));
        }
    }

    /** Without the links, whose secret is new each time. */
    private static String told(String html) {
        return html.replaceAll("href=\"[^\"]*\"", "");
    }
}
