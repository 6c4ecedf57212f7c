package dev.aftercart.notify.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every hostile value in every place, also on the way through filters, captures, blocks and loops. An HTML parser must read
 * each back as one text or one attribute, and a JSON parser as one value.
 */
class InjectionTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String PAGE = "<html><head><title>{{ v }}</title><script type=\"application/ld+json\">"
            + "{\"@type\": \"Order\", \"name\": \"a {{ v }} b\", \"value\": {{ v }}, \"list\": {{ l }}}</script></head><body>"
            + "<p id=\"t\">{{ v }}</p><p id=\"a\" title=\"{{ v }}\" lang='{{ v }}'></p><textarea id=\"r\">x{{ v }}</textarea>"
            + "{% capture text %}{{ v }}{% endcapture %}<p id=\"ct\" title=\"{{ text }}\">{{ text }}</p>"
            + "{% capture markup %}<i id=\"in\">{{ v }}</i>{% endcapture %}<div id=\"cm\">{{ markup }}</div>"
            + "<p id=\"b\">{% render 'b', w: v %}</p><p id=\"f\">{{ v | append: '' | escape | default: 'x' }}</p>"
            + "<p id=\"u\">{% cycle v %}</p><p id=\"j\">{% for i in l %}{{ i }}{% endfor %}</p>"
            + "<p id=\"l\">{{ l }}</p><a id=\"h\" href=\"{{ v }}\">x</a><a id=\"q\" href=\"/?q={{ v }}\">x</a>"
            + "<p id=\"n\">{{ v | strip_html | url_decode | escape_once }}</p></body></html>";

    private static final Template TEMPLATE = Template.compile(PAGE, Output.PAGE, Blocks.of(Map.of("b", "{{ w }}")))
            .orThrow();

    static Stream<String> values() {
        return Stream.of(
                "plain",
                "<script>alert(1)</script>",
                "</script><script>alert(1)</script>",
                "</ScRiPt ><img src=x onerror=alert(1)>",
                "<!--<script>",
                "--><img src=x onerror=alert(1)>",
                "\"><svg onload=alert(1)>",
                "' onfocus=alert(1) autofocus='",
                "` onmouseover=alert(1)",
                "</title></textarea><b>x</b>",
                "\\\"</script>",
                "\\",
                "\\u003cb\\u003e",
                "\",\"@type\":\"Person",
                "}]}</script>",
                "\u2028\u2029",
                "\uD800 lone \uDC00",
                "javascript:alert(1)",
                "java\nscript:alert(1)",
                "&#106;avascript:alert(1)",
                "data:text/html;base64,PHNjcmlwdD4=",
                "%3Cscript%3Ealert(1)%3C/script%3E",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
                "<<b>script>alert(1)<</b>/script>",
                "{{ v }}{% raw %}",
                "\u0000\u0008<\u0000b>",
                "\u202Etxt.exe",
                "سارة <b> & \"شركة\"",
                "+ADw-script+AD4-",
                "\u00ADxss\u200B");
    }

    @ParameterizedTest
    @MethodSource("values")
    void a_value_is_one_text_or_one_attribute(String value) {
        Document page = Jsoup.parse(html(value));
        String shown = shown(value);
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("img, svg, b, iframe, style, form")).isEmpty();
        assertThat(page.getAllElements().stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .map(attribute -> attribute.getKey()))
                .isSubsetOf("id", "title", "lang", "href", "type");
        for (String id : List.of("t", "r", "ct", "b", "f", "u", "j", "l")) {
            assertThat(text(element(page, id))).as(id).endsWith(shown);
            assertThat(element(page, id).childNodes()).as(id).allMatch(TextNode.class::isInstance);
        }
        assertThat(text(element(page, "in"))).isEqualTo(shown);
        assertThat(element(page, "a").attr("title")).isEqualTo(shown);
        assertThat(element(page, "a").attr("lang")).isEqualTo(shown);
        assertThat(element(page, "ct").attr("title")).isEqualTo(shown);
        assertThat(element(page, "n").children()).isEmpty();
        assertThat(element(page, "h").attr("href")).isEqualTo("#");
        assertThat(element(page, "q").attr("href")).matches("/\\?q=[A-Za-z0-9%._~-]*");
    }

    @ParameterizedTest
    @MethodSource("values")
    void a_value_in_a_data_block_is_one_json_text(String value) throws IOException {
        String data = element(Jsoup.parse(html(value)), "script", 0).data();
        assertThat(data).doesNotContain("<").doesNotContain("&").doesNotContain("\u2028");
        JsonNode read = JSON.readTree(data);
        String shown = whole(value);
        assertThat(read.size()).isEqualTo(4);
        assertThat(read.get("name").textValue()).isEqualTo("a " + shown + " b");
        assertThat(read.get("value").textValue()).isEqualTo(shown);
        assertThat(read.get("list").get(0).textValue()).isEqualTo(shown);
    }

    @ParameterizedTest
    @MethodSource("values")
    void a_value_in_a_json_document_is_one_json_text(String value) throws IOException {
        Template template = Template.compile("{\"a\": \"{{ v }}\", \"b\": [{{ v }}, {{ m }}]}", Output.JSON)
                .orThrow();
        JsonNode read = JSON.readTree(template.render(Map.of("v", value, "m", Map.of(value, 1.5))));
        assertThat(read.get("a").textValue()).isEqualTo(whole(value));
        assertThat(read.get("b").get(0).textValue()).isEqualTo(whole(value));
        assertThat(read.get("b").get(1).elements().next().decimalValue()).isEqualByComparingTo("1.5");
    }

    @ParameterizedTest
    @MethodSource("values")
    void a_value_breaks_no_line_of_a_header_or_parameter(String value) {
        for (Output output : List.of(Output.HEADER, Output.WHATSAPP)) {
            String line = Template.compile("a {{ v }}\n{{ v }}", output)
                    .orThrow()
                    .render(Map.of("v", "x\r\nBcc: a@b.example\t    y" + value));
            assertThat(line).doesNotContainPattern("[\\p{Cntrl}\u2028\u2029]").doesNotContain("  ");
        }
    }

    @ParameterizedTest
    @MethodSource("values")
    void markup_is_what_the_sanitizer_leaves_of_it(String value) {
        Template template = Template.compile(
                        "<div id=\"c\">{{ v }}</div><p id=\"a\" title=\"{{ v }}\"></p>", Output.PAGE)
                .orThrow();
        Document page = Jsoup.parse(template.render(Map.of("v", SafeHtml.sanitize("<p>a <em>b</em></p>" + value))));
        assertThat(page.select("script, svg, iframe, style, form, [onerror], [onload], [onfocus]"))
                .isEmpty();
        assertThat(page.select("em")).hasSize(1);
        assertThat(element(page, "a").attr("title")).startsWith("a b");
        assertThat(page.select("a[href^=javascript]")).isEmpty();
    }

    private static String html(String value) {
        return TEMPLATE.render(Map.of("v", value, "l", List.of(value)));
    }

    /** What is left when controls are dropped, and what HTML has no character for is replaced. */
    private static String shown(String value) {
        return Slot.clean(value).replaceAll("[\uD800-\uDFFF]", " ").replace("\r", "");
    }

    private static String whole(String value) {
        return Slot.clean(value).replaceAll("[\uD800-\uDFFF]", "\uFFFD");
    }

    private static Element element(Document page, String id) {
        return Objects.requireNonNull(page.getElementById(id), id);
    }

    private static Element element(Document page, String tag, int index) {
        return Objects.requireNonNull(page.select(tag).get(index));
    }

    private static String text(Element element) {
        return element.wholeText();
    }
}
