package dev.aftercart.notify.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.explain.Phrase;
import dev.aftercart.notify.MessageKind;
import dev.aftercart.notify.Recipient;
import dev.aftercart.notify.message.SampleOrder;
import dev.aftercart.notify.page.access.AccessLevel;
import dev.aftercart.notify.page.access.Disclosure;
import dev.aftercart.notify.page.action.ActionPhrases;
import dev.aftercart.notify.page.action.FieldFault;
import dev.aftercart.notify.page.action.PageForm;
import dev.aftercart.notify.page.action.PageResult;
import dev.aftercart.order.Items;
import dev.aftercart.order.OrderPhrases;
import dev.aftercart.order.ReturnTerms;
import dev.aftercart.order.Sku;
import dev.aftercart.text.Texts;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetryTest {

    private static final Form FORM = new Form("/form", "token");
    private static final Sku SHIRT = Sku.of("B-SHIRT");
    private static final Sku LAMP = Sku.of("A-LAMP");
    private static final List<Choice> REASONS =
            List.of(Choice.of("too_small", Phrase.of("label.note")), Choice.of("other", Phrase.of("label.more")));

    private final Pages pages = Pages.shipped(
            Texts.of(NotificationPhrases.bundle(), OrderPhrases.bundle(), ActionPhrases.bundle()), Theme.of("Acme"));

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "id"})
    void a_return_is_shown_again_with_what_was_typed_and_what_is_wrong(String tag) {
        Locale language = Locale.forLanguageTag(tag);
        Retry retry = retry(
                "action=return&quantity.A-LAMP=1&quantity.B-SHIRT=2&reason.B-SHIRT=too_small&method=collect&note=%3Cb%3EAs+is",
                new FieldFault("reason.A-LAMP", Phrase.of("form.missing")));
        Document page = Jsoup.parse(pages.retry(retry).returns(asking(), language));

        assertThat(page.select("[role=alert]").text()).isNotEmpty();
        assertThat(page.select("input[name=quantity.A-LAMP]").hasAttr("checked"))
                .isTrue();
        assertThat(page.select("input[name=quantity.B-SHIRT]").val()).isEqualTo("2");
        assertThat(page.select("select[name=reason.B-SHIRT] option[selected]").val())
                .isEqualTo("too_small");
        assertThat(page.select("input[name=method][checked]").eachAttr("value")).containsExactly("collect");
        assertThat(page.select("textarea").text()).isEqualTo("<b>As is");
        assertThat(page.select(".field:has(.wrong) select").eachAttr("name")).containsExactly("reason.A-LAMP");
        assertThat(page.select("[aria-invalid]").eachAttr("name")).containsExactly("reason.A-LAMP");
    }

    @Test
    void what_is_wrong_with_a_form_as_a_whole_stands_above_it() {
        Retry retry = retry("action=return", new FieldFault("", Phrase.of("form.no_items")));
        Document page = Jsoup.parse(pages.retry(retry).returns(asking(), Locale.ENGLISH));
        assertThat(page.select("form [role=alert]").text()).isEqualTo("Please choose at least one item.");
    }

    @Test
    void a_form_of_a_page_is_not_told_what_is_wrong_with_another() {
        TrackingView tracking = TrackingView.of(view(MessageKind.DELIVERY_FAILED))
                .answer(FORM, Answer.values())
                .contact(FORM);
        Retry retry = retry(
                "action=answer&answer=another_day&day=2026-13-40&note=Ring+twice",
                new FieldFault("day", Phrase.of("form.day")));
        Document page = Jsoup.parse(pages.retry(retry).tracking(tracking, Locale.ENGLISH));

        Element answer = page.select("form:has(input[value=answer])").first();
        Element contact = page.select("form:has(input[value=contact])").first();
        assertThat(answer).isNotNull();
        assertThat(contact).isNotNull();
        assertThat(answer.select(".wrong").eachText()).contains("Please choose a day from the calendar.");
        assertThat(answer.select("input[value=another_day]").hasAttr("checked")).isTrue();
        assertThat(answer.select("textarea[name=note]").text()).isEqualTo("Ring twice");
        assertThat(contact.select(".wrong, [role=alert]")).isEmpty();
        assertThat(contact.select("textarea").text()).isEmpty();
    }

    @Test
    void a_statement_keeps_what_was_typed_over_what_was_known_and_what_was_left_out() {
        WithdrawalView.Statement known = new WithdrawalView.Statement(
                "A. Customer", "customer@example.com", Items.of(LAMP, 1).plus(Items.of(SHIRT, 2)));
        WithdrawalView asking = WithdrawalView.asking(view(MessageKind.DELIVERED), FORM, known, null);
        Retry retry = retry(
                "action=withdraw&name=B.+Buyer&email=nowhere&quantity.B-SHIRT=1",
                new FieldFault("email", Phrase.of("form.email")));
        Document page = Jsoup.parse(pages.retry(retry).withdrawal(asking, Locale.ENGLISH));

        assertThat(page.select("input[name=name]").val()).isEqualTo("B. Buyer");
        assertThat(page.select("input[name=email]").val()).isEqualTo("nowhere");
        assertThat(page.select("input[name=email]").attr("aria-invalid")).isEqualTo("true");
        assertThat(page.select("input[name=quantity.B-SHIRT]").val()).isEqualTo("1");
        assertThat(page.select("input[name=quantity.A-LAMP]").hasAttr("checked"))
                .isFalse();
    }

    @Test
    void a_reason_that_was_not_offered_is_asked_for_again() {
        CancellationView asking = CancellationView.asking(view(MessageKind.ORDER_CONFIRMED), FORM, REASONS);
        Retry retry = retry("action=cancel_reason&reason=made_up", new FieldFault("reason", Phrase.of("form.choice")));
        Document page = Jsoup.parse(pages.retry(retry).cancellation(asking, Locale.ENGLISH));
        assertThat(page.select("legend .wrong").text()).isEqualTo("Please choose one of the options offered.");
        assertThat(page.select("input[checked]")).isEmpty();
    }

    @Test
    void the_text_form_shows_nothing_of_what_was_typed() {
        assertThat(retry("note=secret", new FieldFault("note", Phrase.of("form.missing")))
                        .toString())
                .contains("note")
                .doesNotContain("secret");
    }

    private static ReturnView asking() {
        ReturnTerms terms = new ReturnTerms(
                List.of(
                        new ReturnTerms.Goods(LAMP, 1, null, null, null),
                        new ReturnTerms.Goods(SHIRT, 2, null, null, null)),
                List.of(),
                List.of(
                        new ReturnTerms.Way("dropoff", Phrase.of("label.more"), null, null),
                        new ReturnTerms.Way("collect", Phrase.of("label.note"), null, null)));
        return ReturnView.of(view(MessageKind.DELIVERED)).ask(FORM, terms, REASONS);
    }

    private static OrderView view(MessageKind kind) {
        return SampleOrder.view(kind, Locale.ENGLISH)
                .disclosing(Disclosure.at(AccessLevel.VERIFIED, Recipient.CUSTOMER));
    }

    private static Retry retry(String body, FieldFault fault) {
        PageForm form =
                PageForm.read("POST", "application/x-www-form-urlencoded", body.getBytes(StandardCharsets.UTF_8));
        return new PageResult.Refused(List.of(fault)).retry(form);
    }
}
