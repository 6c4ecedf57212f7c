package dev.aftercart.notify.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercart.explain.Phrase;
import dev.aftercart.explain.PhraseBundle;
import dev.aftercart.notify.Consent;
import dev.aftercart.notify.MessageKind;
import dev.aftercart.notify.channel.email.EmailMessage;
import dev.aftercart.notify.page.Link;
import dev.aftercart.notify.page.NotificationPhrases;
import dev.aftercart.notify.page.OrderView;
import dev.aftercart.notify.page.Recommendation;
import dev.aftercart.notify.page.Theme;
import dev.aftercart.order.Line;
import dev.aftercart.order.Order;
import dev.aftercart.order.OrderCommands;
import dev.aftercart.order.OrderDraft;
import dev.aftercart.order.OrderNumber;
import dev.aftercart.order.OrderPhrases;
import dev.aftercart.order.Proposal;
import dev.aftercart.order.Sku;
import dev.aftercart.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.joda.money.Money;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final Instant NOW = Instant.parse("2026-03-08T09:00:00Z");
    private static final Messages MESSAGES = EveryMessageTest.MESSAGES;

    @Test
    void a_merchants_wording_wins_over_the_librarys() {
        PhraseBundle own = PhraseBundle.named("own")
                .with("en", Map.of("shipped.subject", "Off it goes: {number}", "shipped.push_title", "Off it goes"));
        Texts texts = Texts.of(own, MessagePhrases.bundle(), NotificationPhrases.bundle(), OrderPhrases.bundle());
        Message message = Messages.shipped(texts, Theme.of("Acme"))
                .render(MessageKind.SHIPPED, SampleOrder.view(MessageKind.SHIPPED, Locale.ENGLISH), Locale.ENGLISH);
        assertThat(message.email().subject()).isEqualTo("Off it goes: 1001");
        assertThat(message.push().title()).isEqualTo("Off it goes");
        assertThat(message.email().html()).contains("It is on its way to you");
    }

    @Test
    void a_merchant_forks_one_part_and_keeps_the_others() {
        MessageTemplates own = MessageTemplates.shipped()
                .with("email/links.html", "<tr><td>{{ message.links.first.label }}!</td></tr>")
                .orThrow();
        Email email = MESSAGES.templates(own)
                .render(MessageKind.SHIPPED, view(), Locale.ENGLISH)
                .email();
        assertThat(Jsoup.parse(email.html()).text()).contains("Follow your order!", "It is on its way");
        assertThat(MessageTemplates.shipped().source("email/links.html")).contains("mso-padding-alt");
    }

    @Test
    void a_part_that_cannot_be_compiled_is_told_with_its_place() {
        var parsed = MessageTemplates.shipped().with("email/links.html", "<tr>\n<td onclick=\"{{ x }}\"></td></tr>");
        assertThat(parsed.value()).isEmpty();
        assertThat(parsed.diagnostics()).first().asString().contains("links", "line 2");
        assertThatThrownBy(() -> MessageTemplates.shipped().with("../../etc/passwd", ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("email/receipt.html");
    }

    @Test
    void a_message_about_an_exchange_tells_of_its_parcel_alone() {
        Email email = MESSAGES.render(
                        MessageKind.EXCHANGE_SHIPPED,
                        SampleOrder.view(MessageKind.EXCHANGE_SHIPPED, Locale.ENGLISH),
                        Locale.ENGLISH)
                .email();
        assertThat(email.text())
                .contains("Your parcel: On its way", "JX-4410229-SA")
                .doesNotContain("7777777770");
    }

    @Test
    void a_merchants_own_kind_is_a_form_and_its_wordings() {
        MessageKind cut = new MessageKind("sofa_cut");
        PhraseBundle own = PhraseBundle.named("own")
                .with(
                        "en",
                        Map.of(
                                "sofa_cut.subject", "The fabric of {number} is cut",
                                "sofa_cut.preheader", "Next: sewing.",
                                "sofa_cut.headline", "Your fabric is cut",
                                "sofa_cut.text", "We cut the fabric for {items}.",
                                "sofa_cut.sms", "The fabric of your order {number} is cut.",
                                "sofa_cut.whatsapp", "The fabric of order {number} is cut. Next comes sewing."));
        Texts texts = Texts.of(own, MessagePhrases.bundle(), NotificationPhrases.bundle(), OrderPhrases.bundle());
        Message message = Messages.shipped(texts, Theme.of("Acme"))
                .with(new MessageForm(
                        cut, Consent.SERVICE, List.of(Link.TRACKING), List.of(Block.ARRIVAL, Block.LINKS)))
                .render(cut, view(), Locale.ENGLISH);
        assertThat(message.email().text()).contains("We cut the fabric for “Cup”.", "https://acme.example/t");
        assertThat(message.sms().text())
                .isEqualTo("Acme: The fabric of your order 1001 is cut.\nhttps://acme.example/t");
        assertThat(message.whatsApp().template().body())
                .isEqualTo("The fabric of order {{1}} is cut. Next comes sewing.");
        assertThat(message.whatsApp().parameters()).containsExactly(Map.entry("1", "1001"));
        assertThatThrownBy(() -> MESSAGES.render(cut, view(), Locale.ENGLISH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("there is no message sofa_cut");
    }

    @Test
    void news_of_an_order_and_marketing_are_never_one_message() {
        assertThatThrownBy(() -> new MessageForm(
                        MessageKind.SHIPPED, Consent.SERVICE, List.of(), List.of(Block.PARCELS, Block.RECOMMENDATIONS)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("RECOMMENDATIONS");
        assertThatThrownBy(() -> new MessageForm(
                        MessageKind.FEEDBACK, Consent.MARKETING, List.of(), List.of(Block.PARCELS, Block.STARS)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("PARCELS");
    }

    @Test
    void a_marketing_message_without_a_way_out_is_refused() {
        Message message = MESSAGES.render(MessageKind.FEEDBACK, view(), Locale.ENGLISH);
        assertThatThrownBy(message::email)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("UNSUBSCRIBE");
        assertThatThrownBy(message::sms).isInstanceOf(IllegalArgumentException.class);
        Message withWayOut = MESSAGES.render(
                MessageKind.FEEDBACK, view().link(Link.UNSUBSCRIBE, "https://acme.example/u"), Locale.ENGLISH);
        assertThat(withWayOut.email().html()).contains("https://acme.example/u");
    }

    @Test
    void what_the_host_does_not_say_leaves_no_hole() {
        OrderView bare = OrderView.of(order(draft -> draft), NOW);
        for (MessageKind kind : MESSAGES.kinds()) {
            OrderView view = bare.link(Link.UNSUBSCRIBE, "https://acme.example/u");
            Message message = MESSAGES.render(kind, view, Locale.ENGLISH);
            assertThat(message.email().text())
                    .as(kind.value())
                    .doesNotContain("…", "null")
                    .doesNotContainPattern("\\[[a-z]");
            assertThat(Jsoup.parse(message.email().html()).select("a[href='']")).isEmpty();
            assertThat(message.sms().text()).doesNotContain("…", "null").doesNotEndWith(":");
            assertThat(message.whatsApp().parameters().values()).allMatch(parameter -> !parameter.isBlank());
        }
    }

    @Test
    void an_email_does_not_speak_as_if_it_were_looked_at_again() {
        OrderView unknown = OrderView.of(shipped(order(draft -> draft)), NOW);
        assertThat(MESSAGES.render(MessageKind.SHIPPED, unknown, Locale.ENGLISH)
                        .email()
                        .text())
                .doesNotContain("Expected", "here as soon as");
        Order late = shipped(order(draft -> draft.promise(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 3))));
        assertThat(MESSAGES.render(MessageKind.SHIPPED, OrderView.of(late, NOW), Locale.ENGLISH)
                        .email()
                        .text())
                .contains("Expected by Tuesday, March 3, but not here yet\nWe are sorry.")
                .contains("will write to you as soon as we do.");
    }

    @Test
    void the_receipt_adds_up() {
        Order order = order(draft -> draft.line(Line.of(Sku.of("PEN"), "Pen", 3, Money.parse("EUR 2.10"))
                        .withTax("19"))
                .discount(Money.parse("EUR 1.00"), "HI")
                .shipping("post", Money.parse("EUR 3.90"))
                .paymentFee(Money.parse("EUR 1.50"))
                .cashOnDelivery(Money.parse("EUR 20.20"))
                .taxAdded());
        String text = MESSAGES.render(MessageKind.ORDER_PLACED, OrderView.of(order, NOW), Locale.ENGLISH)
                .email()
                .text();
        assertThat(text)
                .contains(
                        "- 1 × Cup: €9.50",
                        "- 3 × Pen: €6.30",
                        "Subtotal: €15.80",
                        "Discount: -€1.00",
                        "Shipping: €3.90")
                .contains("Payment fee: €1.50", "To pay in cash on delivery: €20.20")
                .contains("Total: €" + order.total().orElseThrow().getAmount());
    }

    @Test
    void pictures_have_a_size_and_cash_is_asked_for() throws IOException {
        String picture = "https://acme.example/cup.png";
        Order order = order(draft -> draft.line(Line.of(Sku.of("PEN"), "Pen", 3, Money.parse("EUR 2.10"))
                        .withLinks(picture, "https://acme.example/pen"))
                .cashOnDelivery(Money.parse("EUR 15.80")));
        OrderView view = OrderView.of(shipped(order), NOW)
                .link(Link.TRACKING, "https://acme.example/t")
                .link(Link.UNSUBSCRIBE, "https://acme.example/u")
                .recommendations(List.of(
                        new Recommendation("Ink", "https://acme.example/ink", picture, Money.parse("EUR 3.00"), null)));
        Messages serif = Messages.shipped(
                EveryMessageTest.TEXTS,
                Theme.of("Acme")
                        .logo("https://acme.example/logo.png")
                        .accent("#facc15")
                        .withSerifs());
        Email shipped =
                serif.render(MessageKind.OUT_FOR_DELIVERY, view, Locale.ENGLISH).email();
        assertThat(shipped.text()).contains("! Please have €15.80 ready in cash for the courier.");
        Email more =
                serif.render(MessageKind.RECOMMENDATION, view, Locale.ENGLISH).email();
        assertThat(Jsoup.parse(shipped.html() + more.html()).select("img"))
                .hasSize(4)
                .allMatch(image -> image.hasAttr("alt") && image.hasAttr("height"));
        Path folder = Files.createDirectories(Path.of("target", "messages"));
        Files.writeString(folder.resolve("pictures.en.html"), shipped.html());
        Files.writeString(folder.resolve("offers.en.html"), more.html());
    }

    private static Order shipped(Order order) {
        Proposal proposal = new OrderCommands(order, NOW, null)
                .shipped(parcel -> parcel.courier("dhl").tracking("7777777770").all());
        return order.with(((Proposal.Events) proposal).events());
    }

    @Test
    void a_title_cannot_bring_markup_or_a_second_line() {
        Order order = order(draft -> draft.line(
                Line.of(Sku.of("EVIL"), "<img src=x onerror=alert(1)>\u202E{{ shop }}", 1, Money.parse("EUR 1.00"))));
        Email email = MESSAGES.render(MessageKind.ORDER_PLACED, OrderView.of(order, NOW), Locale.ENGLISH)
                .email();
        assertThat(Jsoup.parse(email.html()).select("img")).isEmpty();
        assertThat(email.html()).contains("{{ shop }}").doesNotContain("\u202E");
    }

    @Test
    void a_long_title_is_cut_in_a_sentence_and_whole_in_the_list() {
        String title = "Cup ".repeat(30).strip();
        OrderView view = OrderView.of(
                        Order.fold(
                                OrderNumber.of("1001"),
                                Order.place("1001")
                                        .at(NOW)
                                        .line("CUP", title, 1, Money.parse("EUR 9.50"))
                                        .events(NOW)),
                        NOW)
                .link(Link.UNSUBSCRIBE, "https://acme.example/u");
        Email email =
                MESSAGES.render(MessageKind.UNBOXING, view, Locale.ENGLISH).email();
        assertThat(email.text()).contains("- 1 × " + title).contains("Thank you for choosing “Cup Cup");
        assertThat(email.text().lines().filter(line -> line.contains("choosing")))
                .allMatch(line -> line.length() < 200);
    }

    @Test
    void an_email_gets_its_addresses_last() {
        EmailMessage mail = MESSAGES.render(MessageKind.SHIPPED, view(), Locale.forLanguageTag("ar"))
                .email()
                .addressed("Acme <orders@acme.example>", "sara@example.com");
        assertThat(mail.subject()).isEqualTo("الطلب \u200E1001 في الطريق إليك");
        assertThat(mail.language()).isEqualTo(Locale.forLanguageTag("ar"));
    }

    @Test
    void a_reason_and_an_amount_are_the_hosts() {
        PhraseBundle own = PhraseBundle.named("own").with("en", Map.of("own.worn", "The shirt was worn."));
        Texts texts = Texts.of(own, MessagePhrases.bundle(), NotificationPhrases.bundle(), OrderPhrases.bundle());
        Messages messages = Messages.shipped(texts, Theme.of("Acme"));
        OrderView view = view().reason(Phrase.of("own.worn")).amount(Money.parse("EUR 9.50"));
        assertThat(messages.render(MessageKind.RETURN_DECLINED, view, Locale.ENGLISH)
                        .email()
                        .text())
                .contains("The shirt was worn.");
        assertThat(messages.render(MessageKind.REFUNDED, view, Locale.ENGLISH)
                        .sms()
                        .text())
                .contains("We refunded €9.50 for order 1001.");
    }

    private static OrderView view() {
        return OrderView.of(order(draft -> draft), NOW).link(Link.TRACKING, "https://acme.example/t");
    }

    private static Order order(UnaryOperator<OrderDraft> more) {
        return Order.fold(
                OrderNumber.of("1001"),
                more.apply(Order.place("1001").at(NOW).line("CUP", "Cup", 1, Money.parse("EUR 9.50")))
                        .events(NOW));
    }
}
