package dev.aftercart.notify.message;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.explain.Phrase;
import dev.aftercart.notify.MessageKind;
import dev.aftercart.notify.page.Link;
import dev.aftercart.notify.page.OrderView;
import dev.aftercart.notify.page.Recommendation;
import dev.aftercart.notify.page.Theme;
import dev.aftercart.order.Line;
import dev.aftercart.order.Order;
import dev.aftercart.order.OrderNumber;
import dev.aftercart.order.Sku;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whether Apple Mail, Gmail, Outlook and Yahoo draw what the shipped e-mails are made of, by the tests of caniemail.com.
 * What one of them does not do stands in a list, with the reason why nothing is lost there.
 */
class MailClientsTest {

    private static final List<String> CLIENTS = List.of(
            "apple-mail.macos",
            "apple-mail.ios",
            "gmail.desktop-webmail",
            "gmail.ios",
            "gmail.android",
            "gmail.mobile-webmail",
            "outlook.windows",
            "outlook.windows-mail",
            "outlook.macos",
            "outlook.outlook-com",
            "outlook.ios",
            "outlook.android",
            "yahoo.desktop-webmail",
            "yahoo.ios",
            "yahoo.android");

    private static final Instant NOW = Instant.parse("2026-03-08T09:00:00Z");

    /** For each feature, one letter for each client. */
    private static final Map<String, String> SUPPORT = table();

    /** A feature, the clients that may lack it, and why nothing is lost there. */
    record Accepted(String feature, String clients, String reason) {}

    private static final String WINDOWS = "outlook\\.windows(-mail)?";
    private static final String OTHER_GMAIL = "gmail\\.mobile-webmail";

    private static final List<Accepted> ACCEPTED = List.of(
            new Accepted(
                    "<body>", "outlook\\.macos|yahoo\\..*", "its colour, language and direction are repeated inside"),
            new Accepted("doctype", "outlook\\.windows|yahoo\\.android", "tables with inline styles need none"),
            new Accepted(
                    "[role]", "outlook\\.windows-mail", "a screen reader tells of tables there; nothing else changes"),
            new Accepted(
                    "[aria-label]",
                    "outlook\\.windows-mail|yahoo\\..*",
                    "stars are numbered, and the title is the headline"),
            new Accepted("<style>", OTHER_GMAIL, "it holds dark colours and narrow margins alone"),
            new Accepted("selector .class", OTHER_GMAIL, "as <style>"),
            new Accepted("@media", WINDOWS + "|" + OTHER_GMAIL, "as <style>"),
            new Accepted(
                    "@media prefers-color-scheme",
                    WINDOWS + "|gmail\\..*|yahoo\\..*",
                    "the light colours are inline, and can be read when a client darkens them by itself"),
            new Accepted("<meta name=color-scheme>", "(?!apple-mail\\.macos).*", "as @media prefers-color-scheme"),
            new Accepted("css display:none", OTHER_GMAIL, "max-height and overflow hide the preheader there"),
            new Accepted("css max-height", WINDOWS, "display hides the preheader there"),
            new Accepted("css overflow", WINDOWS, "as max-height"),
            new Accepted("css border-radius", WINDOWS, "corners are square"),
            new Accepted("css height", "yahoo\\..*", "made min-height, and the attribute stands beside it"),
            new Accepted(
                    "css word-break",
                    "outlook\\.windows-mail|yahoo\\..*",
                    "a word that is longer than the line makes the message wider"),
            new Accepted("css white-space", WINDOWS, "amounts have no space at which a line could break"));

    /** Not tested by caniemail.com: older than all clients, or read by one client and passed over by the others. */
    private static final Set<String> UNTESTED = Set.of(
            "<html>",
            "<head>",
            "<title>",
            "<a>",
            "<br>",
            "<tbody>",
            "<tr>",
            "<td>",
            "<meta>",
            "<meta name=charset>",
            "<meta name=viewport>",
            "<meta name=format-detection>",
            "<meta name=supported-color-schemes>",
            "[class]",
            "[style]",
            "[href]",
            "[src]",
            "[alt]",
            "[name]",
            "[content]",
            "[charset]",
            "[bgcolor]",
            "[border]",
            "[colspan]",
            "[aria-roledescription]",
            "css color",
            "css font-family",
            "css mso-padding-alt",
            "css mso-hide");

    @ParameterizedTest
    @MethodSource("dev.aftercart.notify.message.EveryMessageTest#every")
    void every_client_draws_every_message(EveryMessageTest.Case each) {
        assertThat(faults(each.message().email().html())).isEmpty();
    }

    @Test
    void every_client_draws_pictures_and_serifs() {
        String picture = "https://acme.example/cup.png";
        Order order = Order.fold(
                OrderNumber.of("1001"),
                Order.place("1001")
                        .at(NOW)
                        .line(Line.of(Sku.of("CUP"), "Cup", 1, Money.parse("EUR 9.50"))
                                .withLinks(picture, "https://acme.example/cup"))
                        .events(NOW));
        OrderView view = OrderView.of(order, NOW)
                .link(Link.UNSUBSCRIBE, "https://acme.example/u")
                .link(Link.REORDER, "https://acme.example/o")
                .recommendations(List.of(new Recommendation(
                        "Ink", "https://acme.example/ink", picture, null, Phrase.of("items.unknown"))));
        Messages own = Messages.shipped(
                EveryMessageTest.TEXTS, Theme.of("Acme").logo(picture).withSerifs());
        String html = own.render(MessageKind.REPLENISHMENT, view, Locale.ENGLISH)
                .email()
                .html();
        assertThat(MailFeatures.of(html)).contains("<img>");
        assertThat(faults(html)).isEmpty();
    }

    /** Otherwise the list would grow old. */
    @Test
    void what_is_accepted_is_used_and_not_drawn_by_some_client() {
        Set<String> used = new TreeSet<>();
        EveryMessageTest.every()
                .forEach(each ->
                        used.addAll(MailFeatures.of(each.message().email().html())));
        for (Accepted each : ACCEPTED) {
            String support = Objects.requireNonNull(SUPPORT.get(each.feature), each.feature);
            assertThat(used).contains(each.feature);
            assertThat(IntStream.range(0, CLIENTS.size())
                            .filter(i -> CLIENTS.get(i).matches(each.clients))
                            .filter(i -> support.charAt(i) == 'n'))
                    .as(each.feature + ": " + each.reason)
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<div style=\"display:flex\">x</div> | css display:flex",
                "<div style=\"position:absolute\">x</div> | css position",
                "<style>:root { --ink: #000 } p { color: var(--ink) }</style><p>x</p> | css --*",
                "<form action=\"https://acme.example\"><p>x</p></form> | <form>",
                "<style>@media (max-width: 9px) { .a > p:hover { width: calc(1px + 2vh) } }</style> | :hover",
                "<p style=\"color:rebeccapurple;zoom:2\">x</p> | css zoom"
            })
    void what_a_client_does_not_draw_is_found(String html, String feature) {
        assertThat(faults(html)).anyMatch(fault -> fault.startsWith(feature + " "));
    }

    /** What is used and not drawn everywhere, and what nobody looked up. */
    private static Set<String> faults(String html) {
        Set<String> faults = new TreeSet<>();
        for (String feature : MailFeatures.of(html)) {
            String support = SUPPORT.get(feature);
            if (support == null) {
                boolean detail = feature.startsWith("css ") && feature.indexOf(':') > 0;
                if (!detail && !UNTESTED.contains(feature)) {
                    faults.add(feature + " is not in the table");
                }
                continue;
            }
            for (int i = 0; i < CLIENTS.size(); i++) {
                String client = CLIENTS.get(i);
                boolean accepted = ACCEPTED.stream()
                        .anyMatch(each -> each.feature.equals(feature) && client.matches(each.clients));
                if (support.charAt(i) == 'n' && !accepted) {
                    faults.add(feature + " is not drawn by " + client);
                }
            }
        }
        return faults;
    }

    private static Map<String, String> table() {
        try (InputStream file = Objects.requireNonNull(
                MailClientsTest.class.getResourceAsStream("mail-clients.tsv"), "mail-clients.tsv")) {
            Map<String, String> table = new HashMap<>();
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(row -> table.put(row[0], row[1] + row[2] + row[3] + row[4]));
            return table;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
