package dev.aftercart.examples.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.examples.serve.Storefront;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page in every state: what axe finds, what does not fit, and what the browser complains of. */
@Tag("browser")
@ExtendWith(InChromium.class)
@Execution(ExecutionMode.CONCURRENT)
class EveryPageInTheBrowserTest {

    private static final int[] WIDTHS = {320, 1280};

    private final Chromium chromium;

    EveryPageInTheBrowserTest(Chromium chromium) {
        this.chromium = chromium;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "id"})
    void nobody_is_shut_out_of_a_page(String language) throws IOException {
        Map<String, String> pages = Samples.in(language);
        Axe axe = Axe.load();
        List<String> found = new ArrayList<>();
        try (PageServer server = PageServer.of(pages);
                BrowserPage page = chromium.open()) {
            for (String name : pages.keySet()) {
                page.goTo(server.url(name));
                axe.enter(page);
                found.addAll(look(page, name, axe));
            }
            assertThat(found).isEmpty();
            assertThat(page.complaints()).isEmpty();
        }
    }

    @Test
    void nobody_is_shut_out_of_the_demo_shop() throws IOException {
        Axe axe = Axe.load();
        List<String> found = new ArrayList<>();
        try (Storefront shop = Storefront.open(0, 1, InstantSource.fixed(Instant.parse("2026-03-14T09:00:00Z")));
                BrowserPage page = chromium.open()) {
            for (String name : List.of("", "messages", "messages/1")) {
                page.goTo(shop.address() + name);
                axe.enter(page);
                found.addAll(look(page, name, axe));
            }
            assertThat(found).isEmpty();
            assertThat(page.complaints()).isEmpty();
        }
    }

    private static List<String> look(BrowserPage page, String name, Axe axe) {
        List<String> found = new ArrayList<>();
        for (int width : WIDTHS) {
            for (boolean dark : new boolean[] {false, true}) {
                page.width(width).dark(dark);
                String where = name + " at " + width + (dark ? ", dark: " : ", light: ");
                axe.violations(page).forEach(each -> found.add(where + each));
                if (page.evaluate("document.documentElement.scrollWidth > innerWidth")
                        .asBoolean()) {
                    found.add(where + "wider than the window");
                }
            }
        }
        return found;
    }
}
