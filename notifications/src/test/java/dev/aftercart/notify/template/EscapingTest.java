package dev.aftercart.notify.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.explain.Phrase;
import dev.aftercart.explain.PhraseBundle;
import dev.aftercart.text.Texts;
import dev.aftercart.text.Wording;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each hostile value is put into each place, and must be read back by an HTML parser as one text or one attribute. */
class EscapingTest {

    private static final String PAGE = "<html><head><title>A {{ v }} b</title></head><body>"
            + "<p id=\"t\">{{ v }}</p>"
            + "<p id=\"a\" title=\"A {{ v }} b\">x</p>"
            + "<p id=\"s\" title='A {{ v }} b'>x</p>"
            + "<a id=\"u\" href=\"{{ v }}\">x</a>"
            + "<a id=\"p\" href=\"https://shop.example/{{ v }}?q={{ v }}&amp;r={{ v | url_param }}#x\">x</a>"
            + "<a id=\"m\" href=\"mailto:{{ v }}\">x</a>"
            + "<a id=\"two\" href=\"{{ v }}:alert(1)\">x</a>"
            + "<p id=\"c\" style=\"color: {{ v | css_colour }}\">x</p>"
            + "<textarea id=\"r\">{{ v }}</textarea><p id=\"n\">{{ v | newline_to_br }}</p>"
            + "<style>p { color: {{ v | css_colour }} }</style></body></html>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onmouseover='alert(1)",
                "</title></textarea></style><b>",
                "-->\n<!--",
                "&lt;b&gt; &amp; &#x3c;",
                "javascript:alert(1)",
                " \tjava\nscript:alert(1)",
                "JaVaScRiPt://%0aalert(1)",
                "data:text/html,<script>alert(1)</script>",
                "vbscript:x",
                "https://a.example/?x=1&y=\"2\"",
                "//a.example/",
                "mailto:a@b.example",
                "tel:+966500000000",
                "red; background: url(https://a.example)",
                "expression(alert(1))",
                "#a1b2c3",
                "{{ v }}{% if %}",
                "سارة & \"co\"",
                "\uD83D\uDE00\uFFFF\u0000x",
                "]]><![CDATA[",
                "`${alert(1)}`",
                ""
            })
    void a_value_is_read_back_as_one_text_or_one_attribute(String value) {
        Document page = Jsoup.parse(html(value));
        String shown = Slot.clean(value).replaceAll("[\uFFFF]", " ");
        assertThat(page.select("script, img, b, iframe")).isEmpty();
        assertThat(page.getAllElements().stream()
                        .flatMap(e -> e.attributes().asList().stream())
                        .map(a -> a.getKey()))
                .isSubsetOf("id", "title", "href", "style");
        assertThat(element(page, "t").childNodes()).hasSizeLessThanOrEqualTo(1);
        assertThat(raw(element(page, "t"))).isEqualTo(shown);
        assertThat(element(page, "a").attr("title")).isEqualTo("A " + shown + " b");
        assertThat(element(page, "s").attr("title")).isEqualTo("A " + shown + " b");
        assertThat(page.select("title").size()).isEqualTo(1);
        assertThat(raw(element(page, "r"))).isEqualTo(shown);
        assertThat(page.body().children()).hasSize(11);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JAVASCRIPT:alert(1)",
                " javascript:alert(1)",
                "java\tscript:alert(1)",
                "\u0001javascript:alert(1)",
                "java\u202Escript:alert(1)",
                "data:text/html,x",
                "vbscript:x",
                "file:///etc/passwd",
                "relative",
                ":x",
                ""
            })
    void an_address_that_is_no_link_becomes_a_number_sign(String value) {
        Document page = Jsoup.parse(html(value));
        assertThat(element(page, "u").attr("href")).isEqualTo("#");
        assertThat(element(page, "two").attr("href")).isEqualTo("#:alert(1)");
        assertThat(element(page, "p").attr("href")).startsWith("https://shop.example/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://a.example/?x=1&y=2",
                "http://a.example",
                "/path",
                "?q",
                "#f",
                "//a.example",
                "mailto:a@b.example",
                "tel:+966",
                "sms:+966",
                "HTTPS://A.EXAMPLE"
            })
    void a_link_stays_as_it_is(String value) {
        assertThat(element(Jsoup.parse(html(value)), "u").attr("href")).isEqualTo(value);
    }

    @Test
    void a_part_of_an_address_is_percent_encoded_once() {
        Document page = Jsoup.parse(html("a b/&?#ä+@"));
        String encoded = "a%20b%2F%26%3F%23%C3%A4%2B%40";
        assertThat(element(page, "p").attr("href"))
                .isEqualTo("https://shop.example/" + encoded + "?q=" + encoded + "&r=" + encoded + "#x");
        assertThat(element(page, "m").attr("href")).isEqualTo("mailto:a%20b%2F%26%3F%23%C3%A4++@".replace("++", "+"));
    }

    @Test
    void only_a_colour_gets_into_a_style() {
        assertThat(html("#a1B2c3")).contains("style=\"color: #a1B2c3\"");
        assertThat(html("red")).contains("style=\"color: inherit\"");
        assertThat(html("#a1b2cg")).contains("style=\"color: inherit\"");
    }

    @Test
    void line_feeds_become_breaks_and_nothing_else_becomes_markup() {
        assertThat(element(Jsoup.parse(html("<i>a\nb")), "n").childNodes())
                .hasSize(3)
                .first()
                .hasToString("&lt;i&gt;a");
    }

    @Test
    void a_wording_is_isolated_as_the_output_needs_it() {
        Texts texts = Texts.of(PhraseBundle.named("t").with("ar", Map.of("k", "طلب {n}")));
        Wording wording = texts.wording(Phrase.of("k").withCode("n", "<1>"), Locale.forLanguageTag("ar"));
        Map<String, ?> values = Map.of("w", wording);
        String source = "<p title=\"{{ w }}\">{{ w }}</p>";
        assertThat(Template.compile(source, Output.PAGE).orThrow().render(values))
                .isEqualTo("<p title=\"طلب \u2066&lt;1>\u2069\">طلب <bdi dir=\"ltr\">&lt;1&gt;</bdi></p>");
        assertThat(Template.compile(source, Output.EMAIL_HTML).orThrow().render(values))
                .contains("<span dir=\"ltr\">\u200E&lt;1&gt;\u200E</span>");
        assertThat(Template.compile("{{ w }}", Output.TEXT).orThrow().render(values))
                .isEqualTo("طلب \u2066<1>\u2069");
    }

    @Test
    void the_preview_tells_of_a_link_that_was_replaced() {
        Template template =
                Template.compile("<a href=\"{{ u }}\">x</a>", Output.PAGE).orThrow();
        assertThat(template.preview(Map.of("u", "javascript:x")).diagnostics()).hasSize(1);
    }

    private static String html(String value) {
        return Template.compile(PAGE, Output.PAGE).orThrow().render(Map.of("v", value));
    }

    private static Element element(Document page, String id) {
        return Objects.requireNonNull(page.getElementById(id), id);
    }

    private static String raw(Element element) {
        return element.textNodes().stream().map(TextNode::getWholeText).reduce("", String::concat);
    }
}
