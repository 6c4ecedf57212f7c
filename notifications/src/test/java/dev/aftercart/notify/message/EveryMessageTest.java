package dev.aftercart.notify.message;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.explain.Phrase;
import dev.aftercart.notify.Consent;
import dev.aftercart.notify.MessageKind;
import dev.aftercart.notify.channel.sms.Alphabet;
import dev.aftercart.notify.channel.sms.SmsText;
import dev.aftercart.notify.channel.whatsapp.WhatsAppCategory;
import dev.aftercart.notify.channel.whatsapp.WhatsAppParameter;
import dev.aftercart.notify.channel.whatsapp.WhatsAppRules;
import dev.aftercart.notify.channel.whatsapp.WhatsAppTemplate;
import dev.aftercart.notify.page.Link;
import dev.aftercart.notify.page.NotificationPhrases;
import dev.aftercart.notify.page.OrderView;
import dev.aftercart.notify.page.Theme;
import dev.aftercart.order.OrderPhrases;
import dev.aftercart.text.Texts;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold for every message of the library, in every language, by every channel. */
class EveryMessageTest {

    static final Texts TEXTS = Texts.of(MessagePhrases.bundle(), NotificationPhrases.bundle(), OrderPhrases.bundle());
    static final Messages MESSAGES = Messages.shipped(TEXTS, Theme.of("Acme").accent("#0f766e"));
    private static final Pattern URL = Pattern.compile("https?://[^\\s\"<>]+");
    private static final Pattern HOLE = Pattern.compile("\\[[a-z_]+\\.[a-z_.0-9]+]|…|\\{|\\}|null");
    private static final Path FOLDER = Path.of("target", "messages");

    record Case(MessageKind kind, Locale language) {
        OrderView view() {
            return SampleOrder.view(kind, language);
        }

        Message message() {
            return MESSAGES.render(kind, view(), language);
        }

        boolean isArabic() {
            return language.getLanguage().equals("ar");
        }
    }

    static Stream<Case> every() {
        return constants().stream()
                .flatMap(kind ->
                        Stream.of("en", "ar", "id").map(language -> new Case(kind, Locale.forLanguageTag(language))));
    }

    private static List<MessageKind> constants() {
        List<MessageKind> kinds = new ArrayList<>();
        for (Field field : MessageKind.class.getFields()) {
            if (Modifier.isStatic(field.getModifiers())) {
                try {
                    kinds.add((MessageKind) field.get(null));
                } catch (IllegalAccessException e) {
                    throw new AssertionError(e);
                }
            }
        }
        return kinds;
    }

    @Test
    void there_is_a_message_for_every_kind() {
        assertThat(MESSAGES.kinds()).containsExactlyInAnyOrderElementsOf(constants());
    }

    @Test
    void the_wordings_are_complete_in_three_languages() {
        assertThat(Texts.check(MessagePhrases.bundle(), Set.of("en", "ar", "id")))
                .isEmpty();
        assertThat(Texts.check(NotificationPhrases.bundle(), Set.of("en", "ar", "id")))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("every")
    void the_templates_ask_for_nothing_that_is_not_there(Case each) {
        Message message = each.message();
        assertThat(MessageTemplates.shipped().html().preview(message.values()).diagnostics())
                .isEmpty();
        assertThat(MessageTemplates.shipped().text().preview(message.values()).diagnostics())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("every")
    void subject_and_preheader_are_short_lines_without_holes(Case each) {
        Email email = each.message().email();
        assertThat(email.subject()).hasSizeBetween(8, 52).doesNotContainPattern(HOLE);
        assertThat(email.subject().lines()).hasSize(1);
        assertThat(email.preheader()).hasSizeBetween(10, 90).doesNotContainPattern(HOLE);
        assertThat(email.preheader()).isNotEqualTo(email.subject());
        write(each, email);
    }

    private static void write(Case each, Email email) {
        try {
            Path folder = Files.createDirectories(FOLDER);
            String name = each.kind + "." + each.language.toLanguageTag();
            Files.writeString(folder.resolve(name + ".html"), email.html());
            Files.writeString(
                    folder.resolve(name + ".txt"), email.subject() + "\n" + email.preheader() + "\n\n" + email.text());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @MethodSource("every")
    void the_html_is_a_table_that_every_mail_client_draws(Case each) {
        Email email = each.message().email();
        Document html = Jsoup.parse(email.html());
        String direction = each.isArabic() ? "rtl" : "ltr";
        assertThat(email.html().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(100_000);
        assertThat(html.select("html[lang=" + each.language + "][dir=" + direction + "]"))
                .hasSize(1);
        assertThat(html.select("body > div > table").attr("dir")).isEqualTo(direction);
        assertThat(html.select("table"))
                .allMatch(table -> table.attr("role").equals("presentation"))
                .allMatch(table -> table.attr("dir").equals(direction));
        assertThat(html.select("h1")).hasSize(1);
        assertThat(html.select("img:not([alt])")).isEmpty();
        assertThat(html.select("bdi, script, link, form, iframe, object")).isEmpty();
        assertThat(html.select("body > div").get(0).text()).isEqualTo(plain(email.preheader()));
        assertThat(html.select("a"))
                .allMatch(a -> !a.text().isBlank() || !a.select("img[alt]").isEmpty());
        assertThat(html.text()).doesNotContainPattern(HOLE);
        assertThat(email.html()).doesNotContain("\u2066").doesNotContain("\u2067");
        assertThat(html.select("tr > :not(td), table > :not(tbody)")).isEmpty();
        assertThat(html.select("body [style*=padding]:not(td)"))
                .as("Outlook on Windows pads cells alone")
                .allMatch(a -> a.is("td[style*=mso-padding-alt] > a"));
    }

    @ParameterizedTest
    @MethodSource("every")
    void links_lead_only_where_the_host_said(Case each) {
        Email email = each.message().email();
        Set<String> given = given(each.view());
        Jsoup.parse(email.html()).select("a").forEach(a -> assertThat(given).contains(a.attr("href")));
        URL.matcher(email.text()).results().forEach(found -> assertThat(given).contains(found.group()));
        URL.matcher(each.message().sms().text())
                .results()
                .forEach(found -> assertThat(given).contains(found.group()));
    }

    private static Set<String> given(OrderView view) {
        Set<String> urls = new TreeSet<>(Set.of(
                "https://shop.example/dhl/7777777770",
                "https://shop.example/returns/tYq2m7Vd1s",
                "https://shop.example/p/1",
                "https://shop.example/p/2",
                "https://shop.example/p/3"));
        Arrays.stream(Link.values()).map(view::url).forEach(urls::add);
        for (int stars = 1; stars <= 5; stars++) {
            urls.add(view.url(Link.FEEDBACK) + "?stars=" + stars);
        }
        return urls;
    }

    @ParameterizedTest
    @MethodSource("every")
    void the_text_part_tells_what_the_html_tells(Case each) {
        Email email = each.message().email();
        Document html = Jsoup.parse(email.html());
        html.select("body > div:not([role])").remove();
        Set<String> links = new TreeSet<>();
        html.select("a").forEach(a -> links.add(a.attr("href")));
        Set<String> told = new TreeSet<>();
        URL.matcher(email.text()).results().forEach(found -> told.add(found.group()));
        assertThat(told).isEqualTo(links);
        assertThat(numbers(withoutUrls(email.text())))
                .containsAll(numbers(html.select("article, [role=article]").text()));
        assertThat(plain(email.text())).contains(plain(html.select("h1").text()));
        assertThat(email.text()).doesNotContainPattern(HOLE).doesNotContain("\n\n\n");
    }

    private static String withoutUrls(String text) {
        return URL.matcher(text).replaceAll(" ");
    }

    private static Set<String> numbers(String text) {
        Set<String> numbers = new TreeSet<>();
        Matcher matcher = Pattern.compile("\\d+(?:[.,:]\\d+)*").matcher(text);
        while (matcher.find()) {
            numbers.add(matcher.group());
        }
        return numbers;
    }

    @ParameterizedTest
    @MethodSource("every")
    void the_text_message_fits(Case each) {
        SmsText text = each.message().sms();
        String sms = text.text();
        assertThat(plain(sms)).startsWith("Acme: ").doesNotContainPattern(HOLE);
        boolean marketing = each.message().consent() == Consent.MARKETING;
        assertThat(text.alphabet()).as(sms).isEqualTo(each.isArabic() ? Alphabet.UCS_2 : Alphabet.GSM_7);
        assertThat(text.parts()).as(sms).hasSizeLessThanOrEqualTo(!each.isArabic() ? 1 : marketing ? 3 : 2);
    }

    @ParameterizedTest
    @MethodSource("every")
    void the_whatsapp_form_keeps_the_rules_of_the_platform(Case each) {
        WhatsApp form = each.message().whatsApp();
        WhatsAppRules rules = WhatsAppRules.published();
        assertThat(form.template().check(rules)).isEmpty();
        assertThat(form.message().diagnostics()).isEmpty();
        assertThat(form.message().orThrow().text()).doesNotContainPattern(HOLE);
        assertThat(form.parameters().values())
                .allMatch(value -> WhatsAppParameter.of(value).changes().isEmpty());
        assertThat(form.url()).startsWith("https://shop.example/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "id"})
    void every_link_can_be_the_button_of_a_whatsapp_template(String language) {
        WhatsAppTemplate bare = WhatsAppTemplate.of("any", language, WhatsAppCategory.UTILITY, "Any text at all.");
        for (Link link : Link.values()) {
            // No message has these as its button; the words of the second are those of the law.
            if (link != Link.PREFERENCES && link != Link.WITHDRAWAL) {
                String label = TEXTS.render(
                        Phrase.of("link." + link.name().toLowerCase(Locale.ROOT)), Locale.forLanguageTag(language));
                assertThat(bare.button(label).check(WhatsAppRules.published()))
                        .as(label)
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("every")
    void the_notification_fits_a_lock_screen(Case each) {
        Push push = each.message().push();
        assertThat(push.title()).hasSizeBetween(4, 45).doesNotContainPattern(HOLE);
        assertThat(push.body())
                .hasSizeBetween(10, 120)
                .doesNotContainPattern(HOLE)
                .doesNotEndWith(":");
        assertThat(push.isRightToLeft()).isEqualTo(each.isArabic());
        assertThat(push.url()).startsWith("https://shop.example/");
    }

    @ParameterizedTest
    @MethodSource("every")
    void what_is_filled_in_is_shown_in_its_own_order(Case each) {
        Message message = each.message();
        Email email = message.email();
        List<String> lines = new ArrayList<>();
        lines.add(email.subject());
        email.text().lines().forEach(lines::add);
        message.sms().text().lines().forEach(lines::add);
        lines.add(message.push().body());
        lines.add(message.whatsApp().message().orThrow().text());
        for (Element cell : Jsoup.parse(email.html()).select("td:not(:has(table)), p, h1, h2")) {
            lines.add(cell.text());
        }
        for (String line : lines) {
            for (String code :
                    List.of("1001", "7777777770", "JX-4410229-SA", "R-1001-1", "447 120", "https://shop.example/")) {
                if (line.contains(code)) {
                    assertThat(displayed(line, each.isArabic())).as(line).contains(code);
                }
            }
        }
    }

    /** The line as it is seen from left to right. */
    private static String displayed(String line, boolean rightToLeft) {
        int base = rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
        int way = line.startsWith("http") ? Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT : base;
        Bidi bidi = new Bidi(line, way);
        byte[] levels = new byte[line.length()];
        Character[] characters = new Character[line.length()];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) bidi.getLevelAt(i);
            characters[i] = line.charAt(i);
        }
        Bidi.reorderVisually(levels, 0, characters, 0, characters.length);
        StringBuilder seen = new StringBuilder();
        Arrays.stream(characters).forEach(seen::append);
        return seen.toString();
    }

    private static String plain(String text) {
        return text.replaceAll("[\\u200E\\u200F\\u2066-\\u2069]", "").replaceAll("[\\s\\u00A0]+", " ");
    }
}
