package dev.aftercart.notify.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.courier.Party;
import dev.aftercart.notify.page.access.Access;
import dev.aftercart.notify.page.access.AccessLevel;
import dev.aftercart.notify.page.access.Disclosure;
import dev.aftercart.notify.page.access.FormKind;
import dev.aftercart.notify.page.access.FormTokens;
import dev.aftercart.notify.page.access.Grant;
import dev.aftercart.notify.page.access.InMemoryRevocations;
import dev.aftercart.notify.page.access.InMemorySpentTokens;
import dev.aftercart.notify.page.access.LinkPurpose;
import dev.aftercart.notify.page.access.PageHeaders;
import dev.aftercart.notify.page.access.PageLinks;
import dev.aftercart.notify.page.access.Revocations;
import dev.aftercart.notify.page.access.SigningKeys;
import dev.aftercart.notify.page.access.SpentTokens;
import dev.aftercart.notify.page.action.CancellationAnswer;
import dev.aftercart.notify.page.action.PageActions;
import dev.aftercart.notify.page.action.PageForm;
import dev.aftercart.notify.page.action.PageForms;
import dev.aftercart.notify.page.action.PageResult;
import dev.aftercart.order.OrderNumber;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The example of the README about access and forms, line by line. */
class ReadmeFormsTest {

    private static final List<String> LINES = List.of(
            "SigningKeys keys = SigningKeys.of(\"2026a\", secret);",
            "PageLinks links = PageLinks.of(keys, revocations);",
            "String token = links.sign(Grant.of(number, LinkPurpose.ORDER, expiry).level(AccessLevel.TOKEN));",
            "Access access = links.read(token, LinkPurpose.ORDER, now);",
            "Disclosure disclosure = Disclosure.of(granted.grant());",
            "disclosure.rows(deliverTo);",
            "String html = pages.tracking(TrackingView.of(view.disclosing(disclosure)).deliverTo(deliverTo), language);",
            "Map<String, String> headers = PageHeaders.of(html);",
            "FormTokens tokens = FormTokens.of(keys, spent);",
            "PageForms forms = PageForms.of(tokens, granted, inAnHour, random);",
            "Optional<Form> form = forms.form(FormKind.CANCELLATION, \"/t/cancel\");",
            "PageActions actions = PageActions.of(tokens).offering(FormField.REASON, Set.of(\"changed_mind\", \"too_late\"));",
            "PageResult result = actions.read(PageForm.read(\"POST\", contentType, body), access, now);");

    @Test
    void the_example_of_the_readme_does_what_it_says() throws IOException {
        byte[] secret = new byte[32];
        Instant now = OrderStory.at(10, 9);
        Instant expiry = now.plus(Duration.ofDays(90));
        Instant inAnHour = now.plus(Duration.ofHours(1));
        Revocations revocations = new InMemoryRevocations();
        SpentTokens spent = new InMemorySpentTokens(() -> now);
        RandomGenerator random = new Random(7);
        OrderNumber number = OrderNumber.of("1001");
        Party deliverTo = Party.of("Sara Al Harbi", "Palm Street", "Jeddah", "SA")
                .postcode("23421")
                .phone("+966 50 000 0045")
                .email("sara@mail.example");
        String contentType = "application/x-www-form-urlencoded";

        SigningKeys keys = SigningKeys.of("2026a", secret);
        PageLinks links = PageLinks.of(keys, revocations);
        String token = links.sign(Grant.of(number, LinkPurpose.ORDER, expiry).level(AccessLevel.TOKEN));

        Access access = links.read(token, LinkPurpose.ORDER, now);
        assertThat(token).hasSizeBetween(40, 48);
        Access.Granted granted = (Access.Granted) access;
        Disclosure disclosure = Disclosure.of(granted.grant());
        String rows =
                disclosure.rows(deliverTo).stream().map(Disclosure.Row::value).collect(Collectors.joining(" · "));
        Pages pages = Pages.shipped(EveryPageTest.TEXTS, Theme.of("Acme"));
        OrderView view = OrderView.of(OrderStory.placed("en").delivered().order(), now);
        Locale language = Locale.ENGLISH;
        String html =
                pages.tracking(TrackingView.of(view.disclosing(disclosure)).deliverTo(deliverTo), language);
        assertThat(html).contains("S. H.", OrderStory.FIRST.value()).doesNotContain("Sara");
        Map<String, String> headers = PageHeaders.of(html);
        assertThat(headers).containsKey("Content-Security-Policy");

        FormTokens tokens = FormTokens.of(keys, spent);
        PageForms forms = PageForms.of(tokens, granted, inAnHour, random);
        Optional<Form> form = forms.form(FormKind.CANCELLATION, "/t/cancel");
        PageActions actions = PageActions.of(tokens).offering(FormField.REASON, Set.of("changed_mind", "too_late"));
        byte[] body = ("token=" + form.orElseThrow().token() + "&action=cancel&reason=too_late")
                .getBytes(StandardCharsets.UTF_8);
        PageResult result = actions.read(PageForm.read("POST", contentType, body), access, now);

        assertThat(((PageResult.Asked) result).action()).isInstanceOf(CancellationAnswer.Cancel.class);
        assertThat(Files.readString(Path.of("README.md"))).contains(rows).contains(LINES);
    }
}
