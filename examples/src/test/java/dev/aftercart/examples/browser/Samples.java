package dev.aftercart.examples.browser;

import dev.aftercart.notify.page.NotificationPhrases;
import dev.aftercart.notify.page.Pages;
import dev.aftercart.notify.page.Theme;
import dev.aftercart.notify.page.sample.SamplePages;
import dev.aftercart.order.OrderPhrases;
import dev.aftercart.text.Texts;
import java.util.Locale;
import java.util.Map;

/** The library's own sample pages in a plain theme. */
final class Samples {

    private Samples() {}

    static Map<String, String> in(String language) {
        Texts texts = Texts.of(NotificationPhrases.bundle(), OrderPhrases.bundle(), SamplePages.bundle());
        Theme theme = Theme.of("Example Shop").home("https://shop.example/").accent("#0f766e");
        return SamplePages.render(Pages.shipped(texts, theme), Locale.forLanguageTag(language));
    }
}
