package dev.aftercart.notify.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.notify.page.access.PageHeaders;
import dev.aftercart.notify.page.sample.SamplePages;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything by which a page can run, load or send something, against the policy of the headers that it is served with. */
class PagePolicyTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "id"})
    void every_page_does_what_its_policy_allows_and_its_policy_allows_nothing_else(String language) {
        Map<String, String> pages = new LinkedHashMap<>(EveryPageTest.pages(language));
        Theme other = Theme.of("\u0130zmir & </style> S\u00f6hne")
                .accent("#fde047")
                .tone(Tone.COOL)
                .withSerifs();
        SamplePages.render(Pages.shipped(EveryPageTest.TEXTS, other), Locale.forLanguageTag(language))
                .forEach((name, html) -> pages.put("other " + name, html));
        pages.forEach((name, html) -> {
            Map<String, List<String>> policy = policy(html);
            Document page = Jsoup.parse(html);
            assertThat(policy.keySet())
                    .as(name)
                    .containsExactly(
                            "default-src", "style-src", "img-src", "form-action", "base-uri", "frame-ancestors");
            assertThat(policy)
                    .containsEntry("default-src", List.of("'none'"))
                    .containsEntry("img-src", List.of("https:"));
            assertThat(policy)
                    .containsEntry("base-uri", List.of("'none'"))
                    .containsEntry("form-action", List.of("'self'"));
            assertThat(policy).containsEntry("frame-ancestors", List.of("'none'"));
            assertThat(policy.get("style-src")).as(name).isEqualTo(styles(page));
            runsNothing(name, page);
            loadsOnlyPictures(name, page);
        });
    }

    private static Map<String, List<String>> policy(String html) {
        Map<String, List<String>> directives = new LinkedHashMap<>();
        for (String directive :
                PageHeaders.of(html).getOrDefault("Content-Security-Policy", "").split("; ", -1)) {
            List<String> words = Arrays.asList(directive.split(" ", -1));
            directives.put(words.get(0), words.subList(1, words.size()));
        }
        return directives;
    }

    /** What a browser computes of the stylesheets that it finds. */
    private static List<String> styles(Document page) {
        return page.select("style").stream()
                .map(style -> "'sha256-" + sha256(style.data()) + "'")
                .toList();
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }

    private static void runsNothing(String name, Document page) {
        assertThat(page.select("script, [style], base, iframe, object, embed, meta[http-equiv], link, svg"))
                .as(name)
                .isEmpty();
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                String value = attribute.getValue().toLowerCase(Locale.ROOT).strip();
                assertThat(attribute.getKey()).as(name).doesNotStartWith("on").isNotEqualTo("formaction");
                assertThat(value).as(name).doesNotStartWith("javascript:").doesNotStartWith("data:");
            }
        }
    }

    private static void loadsOnlyPictures(String name, Document page) {
        assertThat(page.select("img"))
                .allSatisfy(picture -> assertThat(picture.attr("src")).as(name).startsWith("https://"));
        assertThat(page.select("[srcset], [background], [poster], audio, video, source, input[type=image]"))
                .as(name)
                .isEmpty();
        assertThat(page.select("style"))
                .allSatisfy(style ->
                        assertThat(style.data()).as(name).doesNotContain("url(", "@import", "expression(", "<"));
        assertThat(page.select("form"))
                .allSatisfy(form ->
                        assertThat(form.attr("action")).as(name).startsWith("/").doesNotStartWith("//"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Referrer-Policy: no-referrer",
                "X-Robots-Tag: noindex, nofollow",
                "Cache-Control: private, no-store",
                "X-Content-Type-Options: nosniff",
                "Content-Type: text/html; charset=utf-8"
            })
    void a_page_leaves_no_trace(String header) {
        assertThat(PageHeaders.of(""))
                .containsEntry(header.substring(0, header.indexOf(':')), header.substring(header.indexOf(':') + 2));
    }
}
