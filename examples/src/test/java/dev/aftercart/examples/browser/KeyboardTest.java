package dev.aftercart.examples.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages without a mouse: what has the focus is seen, in the order of reading, and nothing is left out. */
@Tag("browser")
@ExtendWith(InChromium.class)
@Execution(ExecutionMode.CONCURRENT)
class KeyboardTest {

    /** Radio buttons of one name are one stop. */
    private static final String EXPECTED = """
            (() => {
              const all = [...document.querySelectorAll('a[href], button, select, textarea, summary, input:not([type=hidden])')]
                  .filter(each => each.checkVisibility());
              const groups = new Set(all.filter(each => each.type === 'radio').map(each => each.name));
              return all.filter(each => each.type !== 'radio').length + groups.size;
            })()""";

    private final Chromium chromium;

    KeyboardTest(Chromium chromium) {
        this.chromium = chromium;
    }

    @ParameterizedTest
    @CsvSource({"en, 375, false", "ar, 375, true", "ar, 1280, false", "id, 1280, true"})
    void each_stop_of_the_tab_key_is_seen_and_none_is_missed(String language, int width, boolean dark)
            throws IOException {
        Map<String, String> pages = Samples.in(language);
        try (PageServer server = PageServer.of(pages);
                BrowserPage page = chromium.open().width(width).dark(dark)) {
            for (String name : pages.keySet()) {
                page.goTo(server.url(name));
                int expected = page.evaluate(EXPECTED).asInt();
                assertThat(page.stops()).as(name).hasSize(expected);
            }
        }
    }

    @Test
    void what_an_answer_needs_appears_with_it() throws IOException {
        try (PageServer server = PageServer.of(Samples.in("en"));
                BrowserPage page = chromium.open().width(375).goTo(server.url("tracking-attempt-failed.en.html"))) {
            assertThat(page.shows("[name=address]")).isFalse();
            page.choose("answer", "address");
            assertThat(page.shows("[name=address]")).isTrue();
            page.tabTo("[name=address]").type("Bahnhofstraße 1");
            assertThat(page.evaluate("document.querySelector('[name=address]').value")
                            .asText())
                    .isEqualTo("Bahnhofstraße 1");
        }
    }

    @Test
    void what_is_folded_is_opened_by_a_key() throws IOException {
        try (PageServer server = PageServer.of(Samples.in("en"));
                BrowserPage page = chromium.open().width(375).goTo(server.url("tracking-delivered.en.html"))) {
            assertThat(page.text()).doesNotContain("€94.90");
            page.tabTo(".fold > summary").press(Key.SPACE);
            assertThat(page.text()).contains("€94.90");
        }
    }
}
