package dev.aftercart.notify.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.notify.channel.email.EmailMessage;
import dev.aftercart.notify.template.Output;
import dev.aftercart.notify.template.Template;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusEmailTest {

    private static final String FROM = "Acme <orders@acme.example>";

    private final StatusEmail email =
            StatusEmail.of(TrackingPageTest.TEXTS, Theme.of("Acme").accent("#0f766e"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Order 1001: Your order has shipped",
                "ar | الطلب \u200E1001: تم شحن طلبك",
                "id | Pesanan 1001: Pesanan Anda sudah dikirim"
            })
    void the_message_is_in_the_customers_language(String language, String subject) throws IOException {
        EmailMessage message = email.render(TrackingPageTest.onItsWay(language), FROM, "sara@example.com");
        Document html = Jsoup.parse(message.html());
        String direction = language.equals("ar") ? "rtl" : "ltr";
        assertThat(message.subject()).isEqualTo(subject);
        assertThat(html.select("html[lang=" + language + "][dir=" + direction + "]"))
                .hasSize(1);
        assertThat(html.select("table")).allMatch(table -> table.attr("dir").equals(direction));
        assertThat(html.select("table")).allMatch(table -> table.attr("role").equals("presentation"));
        assertThat(html.select("a")).hasSize(1);
        assertThat(html.select("a").attr("href")).isEqualTo("https://shop.example/t/abc?x=1&y=2");
        assertThat(html.select("bdi, script, style, link")).isEmpty();
        assertThat(message.html()).doesNotContain("\u2066").doesNotContain("\u2067");
        Path folder = Files.createDirectories(Path.of("target", "pages"));
        Files.writeString(folder.resolve("mail-" + language + ".html"), message.html());
        Files.writeString(folder.resolve("mail-" + language + ".txt"), message.text());
    }

    @Test
    void the_text_part_is_written_for_itself() {
        EmailMessage message = email.render(TrackingPageTest.delivered("en"), FROM, "sara@example.com");
        assertThat(message.text().replace('\u00A0', ' ')).isEqualTo("""
                        Your order was delivered
                        Order 1001

                        Delivered Wednesday, March 11

                        Follow your order:
                        https://shop.example/t/abc

                        Latest news
                        - Your parcel was delivered. Wed, Mar 11, 2:20 PM · Jeddah
                        - Your parcel is out for delivery. Wed, Mar 11, 8:20 AM · Jeddah
                        - The courier has your parcel. Mon, Mar 9, 6:20 PM · Jeddah

                        Your parcel: Delivered
                        Tracking number: 7777777770
                        - 1 × Desk lamp 2-in-1
                        - 2 × Linen shirt (M)

                        You are receiving this message because you ordered from Acme.
                        """);
    }

    @Test
    void the_shipped_templates_ask_for_nothing_that_is_not_there() {
        OrderView view = TrackingPageTest.onItsWay("ar");
        Map<String, @Nullable Object> values =
                ViewValues.of(view, Theme.of("Acme"), TrackingPageTest.TEXTS, view.language());
        assertThat(Template.compile(StatusEmail.htmlSource(), Output.EMAIL_HTML)
                        .orThrow()
                        .preview(values)
                        .diagnostics())
                .isEmpty();
        assertThat(Template.compile(StatusEmail.textSource(), Output.TEXT)
                        .orThrow()
                        .preview(values)
                        .diagnostics())
                .isEmpty();
    }
}
