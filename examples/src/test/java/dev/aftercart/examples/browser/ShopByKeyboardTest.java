package dev.aftercart.examples.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All that a customer comes back for, done in the demo shop with Tab, Enter, Space and the arrows alone. */
@Tag("browser")
@ExtendWith(InChromium.class)
@Execution(ExecutionMode.CONCURRENT)
class ShopByKeyboardTest {

    private static final String CHECKED = "document.querySelector('%s').checked";

    private final Chromium chromium;

    ShopByKeyboardTest(Chromium chromium) {
        this.chromium = chromium;
    }

    /** In each language, on a telephone and at a desk. */
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @ParameterizedTest(name = "in {0} at {1} pixels")
    @CsvSource({"en, 375", "ar, 375", "id, 375", "en, 1280", "ar, 1280", "id, 1280"})
    @interface EveryLanguageAndWidth {}

    @EveryLanguageAndWidth
    void an_order_is_found_and_followed(String language, int width) throws IOException {
        try (ShopVisit visit = ShopVisit.of(chromium, language, width).lookUp()) {
            BrowserPage page = visit.page;
            page.tabTo("[name=number]").type("1003");
            page.tabTo("[name=proof]").type("someone@example.com");
            visit.follow("main button");
            assertThat(page.text()).contains(visit.words("lookup.missed"));

            page.tabTo("[name=proof]").type("Customer1003@Example.com");
            visit.follow("main button");
            assertThat(page.heading()).isEqualTo(visit.words("headline.in_transit"));
            assertThat(page.has(".steps [aria-current=step]")).isTrue();

            page.tabTo(".fold > summary");
            assertThat(page.shows(".sums")).isFalse();
            page.press(Key.ENTER);
            assertThat(page.shows(".sums")).isTrue();
        }
    }

    @EveryLanguageAndWidth
    void a_failed_delivery_is_answered(String language, int width) throws IOException {
        try (ShopVisit visit = ShopVisit.of(chromium, language, width).open("1007")) {
            BrowserPage page = visit.page;
            assertThat(page.shows("[name=place]")).isFalse();
            page.choose("answer", "pickup_point");
            page.tabTo("[name=place]").press(Key.DOWN);
            visit.follow(".advice button");
            assertThat(page.heading()).isEqualTo(visit.words("notice.received.title"));
        }
    }

    @EveryLanguageAndWidth
    void an_order_is_cancelled(String language, int width) throws IOException {
        try (ShopVisit visit = ShopVisit.of(chromium, language, width).open("1001")) {
            BrowserPage page = visit.page;
            visit.follow(".actions a[href*='/cancel']");
            page.choose("reason", "too_late");
            visit.follow("main button");
            assertThat(page.text()).contains(visit.words("label.cancel_offer"), visit.words("label.cancel_final"));

            visit.follow("button.stop");
            assertThat(page.heading()).isEqualTo(visit.words("headline.cancelled"));
        }
    }

    @EveryLanguageAndWidth
    void an_offer_keeps_the_order(String language, int width) throws IOException {
        try (ShopVisit visit = ShopVisit.of(chromium, language, width).open("1001", "cancel")) {
            visit.page.choose("reason", "too_late");
            visit.follow("main button");
            visit.follow(".offers button");
            assertThat(visit.page.heading()).isNotEqualTo(visit.words("headline.cancelled"));
        }
    }

    @EveryLanguageAndWidth
    void goods_are_sent_back(String language, int width) throws IOException {
        try (ShopVisit visit = ShopVisit.of(chromium, language, width).open("1010")) {
            BrowserPage page = visit.page;
            visit.follow("main a[href*='/returns']");
            page.tabTo("input[type=checkbox]").press(Key.SPACE);
            page.tabTo("select[name^=reason]").press(Key.DOWN).press(Key.DOWN);
            page.choose("resolution", "refund");
            page.tabTo("input[name=method]").press(Key.SPACE);
            visit.follow("main form > button");
            assertThat(page.text()).contains(visit.words("returns.step.requested"));
            assertThat(page.has("ol.steps [aria-current=step]")).isTrue();
        }
    }

    @EveryLanguageAndWidth
    void what_is_missing_is_said_and_what_was_chosen_stays(String language, int width) throws IOException {
        try (ShopVisit visit = ShopVisit.of(chromium, language, width).open("1010", "returns")) {
            BrowserPage page = visit.page;
            page.choose("resolution", "refund");
            page.tabTo("input[name=method]").press(Key.SPACE);
            visit.follow("main form > button");
            assertThat(page.isFocused(".told.wrong")).isTrue();
            Axe axe = Axe.load();
            axe.enter(page);
            assertThat(axe.violations(page)).isEmpty();
            assertThat(page.evaluate(CHECKED.formatted("[name=resolution][value=refund]"))
                            .asBoolean())
                    .isTrue();

            page.tabTo("input[type=checkbox]").press(Key.SPACE);
            page.tabTo("select[name^=reason]").press(Key.DOWN);
            visit.follow("main form > button");
            assertThat(page.text()).contains(visit.words("returns.step.requested"));
        }
    }

    @EveryLanguageAndWidth
    void preferences_are_changed(String language, int width) throws IOException {
        String offers = "[name=topic][value=marketing]";
        try (ShopVisit visit = ShopVisit.of(chromium, language, width).open("1010", "/p/")) {
            BrowserPage page = visit.page;
            assertThat(page.evaluate(CHECKED.formatted(offers)).asBoolean()).isTrue();
            page.tabTo(offers).press(Key.SPACE);
            visit.follow("main button");
            assertThat(page.text()).contains(visit.words("preferences.saved"));
            assertThat(page.evaluate(CHECKED.formatted(offers)).asBoolean()).isFalse();
        }
    }

    @EveryLanguageAndWidth
    void a_contract_is_withdrawn_from(String language, int width) throws IOException {
        try (ShopVisit visit = ShopVisit.of(chromium, language, width).open("1010", "withdraw")) {
            BrowserPage page = visit.page;
            page.tabTo("[name=name]").type("N. N.");
            visit.follow("main form > button");
            assertThat(page.heading()).isEqualTo(visit.words("withdrawal.confirm.title"));
            assertThat(page.text()).contains("N. N.", "customer1010@example.com");

            visit.follow("main button");
            assertThat(page.heading()).isEqualTo(visit.words("withdrawal.acknowledged.title"));
        }
    }
}
