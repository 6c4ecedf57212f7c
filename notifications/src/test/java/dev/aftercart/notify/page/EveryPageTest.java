package dev.aftercart.notify.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.notify.page.sample.SamplePages;
import dev.aftercart.order.OrderPhrases;
import dev.aftercart.text.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every page in every state and every language. The pages lie in {@code target/pages} to be looked at. */
class EveryPageTest {

    static final Texts TEXTS = Texts.of(NotificationPhrases.bundle(), OrderPhrases.bundle(), SamplePages.bundle());

    private static final Set<String> FIELDS =
            Arrays.stream(FormField.values()).map(FormField::written).collect(Collectors.toSet());
    private static final Set<String> ACTIONS =
            Arrays.stream(FormAction.values()).map(FormAction::written).collect(Collectors.toSet());

    static Map<String, String> pages(String language) {
        Pages pages = Pages.shipped(TEXTS, Theme.of("Acme").accent("#0f766e").home("https://shop.example/"));
        return SamplePages.render(pages, Locale.forLanguageTag(language));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "id"})
    void every_page_is_whole_and_has_no_script(String language) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "pages"));
        for (Map.Entry<String, String> page : pages(language).entrySet()) {
            String html = page.getValue();
            Files.writeString(folder.resolve(page.getKey()), html);
            Document document = Jsoup.parse(html);
            Element root = document.selectFirst("html");
            assertThat(root).isNotNull();
            assertThat(root.attr("lang")).isEqualTo(language);
            assertThat(root.attr("dir")).isEqualTo(language.equals("ar") ? "rtl" : "ltr");
            assertThat(document.select("script, link, iframe, object, [onclick], [onload]"))
                    .isEmpty();
            assertThat(document.select("[href=#], [action=#]")).isEmpty();
            assertThat(document.select("style")).hasSize(1);
            assertThat(document.select("h1")).hasSize(1);
            assertThat(document.select("meta[name=robots]").attr("content")).contains("noindex");
            assertThat(document.title()).endsWith("– Acme").doesNotStartWith("–");
            assertThat(html)
                    .as(page.getKey())
                    .doesNotContainPattern("\\[[a-z_]+\\.[a-z_.]+\\]")
                    .doesNotContain("…");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "id"})
    void every_form_is_posted_with_its_token_and_fields_that_are_known(String language) {
        pages(language).forEach((name, html) -> {
            for (Element form : Jsoup.parse(html).select("form")) {
                assertThat(form.attr("method")).as(name).isEqualTo("post");
                assertThat(form.select("[name=token]").eachAttr("value"))
                        .as(name)
                        .isEqualTo(name.startsWith("lookup") ? List.of() : List.of("sample-token"));
                assertThat(ACTIONS)
                        .as(name)
                        .contains(form.select("[name=action]").attr("value"));
                for (Element field : form.select("[name]")) {
                    assertThat(FIELDS).as(name).contains(field.attr("name").replaceAll("\\..*", ""));
                }
                assertThat(form.select("button")).as(name).isNotEmpty();
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "id"})
    void every_page_is_small(String language) throws IOException {
        for (Map.Entry<String, String> page : pages(language).entrySet()) {
            assertThat(zipped(page.getValue())).as(page.getKey()).isLessThan(14_000);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "id"})
    void no_page_names_the_customer_or_an_address_by_itself(String language) {
        // The first was given an address; on the others the customer has just written their name.
        List<String> told = List.of("tracking-delivered", "withdrawal-confirm", "withdrawal-acknowledged");
        pages(language)
                .forEach((name, html) -> assertThat(html.contains("Customer"))
                        .as(name)
                        .isEqualTo(told.contains(name.replaceAll("\\..*", ""))));
    }

    @Test
    void who_can_answer_on_the_page_is_not_sent_to_the_courier() {
        Document asked = Jsoup.parse(pages("en").getOrDefault("tracking-asked.en.html", ""));
        assertThat(asked.select(".advice li").text()).contains("Tell us here").doesNotContain("get in touch");
        assertThat(asked.select(".advice textarea")).hasSize(1);
    }

    @Test
    void who_waits_for_a_parcel_in_trouble_is_told_of_that_alone() {
        Map<String, String> pages = pages("en");
        for (String state : List.of("attempt-failed", "asked", "returning", "lost")) {
            assertThat(Jsoup.parse(pages.getOrDefault("tracking-" + state + ".en.html", ""))
                            .select(".slots .card"))
                    .as(state)
                    .isEmpty();
        }
        assertThat(Jsoup.parse(pages.getOrDefault("tracking-delivered.en.html", ""))
                        .select(".slots .card"))
                .hasSize(3);
    }

    @Test
    void the_three_languages_have_the_same_parts() {
        Map<String, String> english = pages("en");
        for (String language : List.of("ar", "id")) {
            pages(language)
                    .forEach((name, html) -> assertThat(outline(html))
                            .as(name + " in " + language)
                            .isEqualTo(outline(english.getOrDefault(name.replace("." + language, ".en"), ""))));
        }
    }

    private static List<String> outline(String html) {
        List<String> outline = new ArrayList<>();
        Jsoup.parse(html)
                .select("section, form, fieldset, input, select, button, ol, dl")
                .forEach(each -> outline.add(each.tagName() + " " + each.className() + " " + each.attr("name")));
        return outline;
    }

    private static int zipped(String html) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(html.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }
}
