package dev.aftercart.examples.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.examples.serve.Storefront;
import dev.aftercart.explain.Phrase;
import dev.aftercart.notify.page.NotificationPhrases;
import dev.aftercart.order.OrderPhrases;
import dev.aftercart.text.Texts;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;

/** Somebody in the demo shop, with a language and a window of some width, and no mouse. */
final class ShopVisit implements AutoCloseable {

    private static final Texts TEXTS = Texts.of(NotificationPhrases.bundle(), OrderPhrases.bundle());
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-14T09:00:00Z"));

    final BrowserPage page;
    private final Storefront shop;
    private final String language;

    private ShopVisit(Storefront shop, BrowserPage page, String language) {
        this.shop = shop;
        this.page = page;
        this.language = language;
    }

    static ShopVisit of(Chromium chromium, String language, int width) throws IOException {
        return new ShopVisit(Storefront.open(0, 1, CLOCK), chromium.open().width(width), language);
    }

    /** Opens a page of an order as the customer who signed in has it, which the shop's start page leads to. */
    ShopVisit open(String order, String name) {
        page.goTo(shop.address().toString());
        String link = "#o" + order + " ul a[href*='" + name + "']";
        String url =
                page.evaluate("document.querySelector(\"" + link + "\").href").asText();
        page.goTo(url.replace("lang=en", "lang=" + language));
        return arrived();
    }

    /** Opens an order's own page. */
    ShopVisit open(String order) {
        page.goTo(shop.address().toString());
        String link = "#o" + order + " dl div:last-child a[hreflang=" + language + "]";
        page.goTo(page.evaluate("document.querySelector('" + link + "').href").asText());
        return arrived();
    }

    ShopVisit lookUp() {
        page.goTo(shop.address() + "lookup?lang=" + language);
        return arrived();
    }

    /** Goes to a link or button by the Tab key, presses Enter, and comes to a page that is whole. */
    ShopVisit follow(String selector) {
        page.follow(selector);
        return arrived();
    }

    private ShopVisit arrived() {
        assertThat(page.evaluate("document.documentElement.lang").asText())
                .as("language of " + page.heading())
                .isEqualTo(language);
        assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth")
                        .asInt())
                .as("too wide: " + page.heading())
                .isNotPositive();
        assertThat(page.complaints()).isEmpty();
        return this;
    }

    /** What the library says in this language. */
    String words(String key) {
        return TEXTS.render(Phrase.of(key), Locale.forLanguageTag(language));
    }

    @Override
    public void close() {
        page.close();
        shop.close();
    }
}
