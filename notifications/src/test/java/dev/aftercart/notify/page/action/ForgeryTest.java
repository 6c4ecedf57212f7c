package dev.aftercart.notify.page.action;

import static dev.aftercart.notify.page.action.Customers.LATER;
import static dev.aftercart.notify.page.action.Customers.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.explain.Phrase;
import dev.aftercart.notify.MessageKind;
import dev.aftercart.notify.Recipient;
import dev.aftercart.notify.message.Email;
import dev.aftercart.notify.message.MessagePhrases;
import dev.aftercart.notify.message.Messages;
import dev.aftercart.notify.message.SampleOrder;
import dev.aftercart.notify.page.FormAction;
import dev.aftercart.notify.page.NotificationPhrases;
import dev.aftercart.notify.page.Theme;
import dev.aftercart.notify.page.access.Access;
import dev.aftercart.notify.page.access.AccessLevel;
import dev.aftercart.notify.page.access.AttemptLimit;
import dev.aftercart.notify.page.access.FormKind;
import dev.aftercart.notify.page.access.FormTokens;
import dev.aftercart.notify.page.access.Grant;
import dev.aftercart.notify.page.access.InMemoryAttempts;
import dev.aftercart.notify.page.access.InMemoryRevocations;
import dev.aftercart.notify.page.access.InMemorySpentTokens;
import dev.aftercart.notify.page.access.LinkPurpose;
import dev.aftercart.notify.page.access.OrderContact;
import dev.aftercart.notify.page.access.OrderLookup;
import dev.aftercart.notify.page.access.PageHeaders;
import dev.aftercart.notify.page.access.PageLinks;
import dev.aftercart.notify.page.access.SigningKeys;
import dev.aftercart.order.OrderNumber;
import dev.aftercart.order.OrderPhrases;
import dev.aftercart.text.Texts;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The ways to get at somebody else's order, each tried from the link to the action: changed, expired, revoked and swapped
 * tokens, guessed numbers, and line ends that would become headers. Webhooks have a list of their own.
 */
class ForgeryTest {

    private static final Instant END = LATER.plusSeconds(3_600);
    private static final OrderNumber ORDER = OrderNumber.of("1001");
    private static final Grant GRANT = Grant.of(ORDER, LinkPurpose.ORDER, END).level(AccessLevel.TOKEN);

    private final SigningKeys keys = SigningKeys.of("a", new byte[32]);
    private final InMemoryRevocations revocations = new InMemoryRevocations();
    private final PageLinks links = PageLinks.of(keys, revocations);
    private final FormTokens tokens = FormTokens.of(keys, new InMemorySpentTokens(() -> NOW));
    private final PageActions actions = PageActions.of(tokens);
    private final Random random = new Random(7);

    /** What comes of a form on the page of a link: what is asked for, or the keys of what is wrong. */
    private String send(String link, String token, Instant when) {
        return send(links.read(link, LinkPurpose.CANCELLATION, when), token, when);
    }

    private String send(Access access, String token, Instant when) {
        PageForm form = Customers.form(token, "action", "cancel", "reason", "too_late");
        return actions.read(form, access, when) instanceof PageResult.Refused refused
                ? refused.faults().stream()
                        .map(fault -> fault.what().key())
                        .findFirst()
                        .orElse("")
                : "done";
    }

    private String token(FormKind kind, Grant grant, Instant until) {
        return tokens.issue(kind, granted(grant), until, random);
    }

    private Access.Granted granted(Grant grant) {
        return new Access.Granted(grant, links.id(links.sign(grant)));
    }

    private String token(Grant grant) {
        return token(FormKind.CANCELLATION, grant, LATER);
    }

    @Test
    void what_is_genuine_is_done() {
        assertThat(send(links.sign(GRANT), token(GRANT), NOW)).isEqualTo("done");
    }

    @Test
    void a_token_that_was_changed_anywhere_does_nothing() {
        String link = links.sign(GRANT);
        String token = token(GRANT);
        for (int i = 0; i < link.length(); i++) {
            assertThat(send(changed(link, i), token, NOW)).isEqualTo("access.refused");
            assertThat(send(link.substring(0, i), token, NOW)).isEqualTo("access.refused");
        }
        for (int i = 0; i < token.length(); i++) {
            assertThat(send(link, changed(token, i), NOW)).isEqualTo("form.token");
            assertThat(send(link, token.substring(0, i), NOW)).isEqualTo("form.token");
        }
        assertThat(send(link, token + "A", NOW)).isEqualTo("form.token");
        assertThat(send(link, token, NOW)).isEqualTo("done");
    }

    private static String changed(String token, int at) {
        char other = token.charAt(at) == 'A' ? 'B' : 'A';
        return token.substring(0, at) + other + token.substring(at + 1);
    }

    @Test
    void the_key_of_somebody_else_makes_no_token() {
        byte[] guessed = new byte[32];
        guessed[31] = 1;
        SigningKeys other = SigningKeys.of("a", guessed);
        String link = PageLinks.of(other, revocations).sign(GRANT);
        String token = FormTokens.of(other, new InMemorySpentTokens(() -> NOW))
                .issue(FormKind.CANCELLATION, granted(GRANT), LATER, random);
        assertThat(send(link, token(GRANT), NOW)).isEqualTo("access.refused");
        assertThat(send(links.sign(GRANT), token, NOW)).isEqualTo("form.token");
    }

    @Test
    void what_has_expired_does_nothing_though_the_other_has_not() {
        Grant shorter = Grant.of(ORDER, LinkPurpose.ORDER, LATER).level(AccessLevel.TOKEN);
        String longer = token(FormKind.CANCELLATION, shorter, END);
        assertThat(send(links.sign(shorter), longer, LATER)).isEqualTo("access.refused");
        assertThat(send(links.sign(GRANT), token(GRANT), LATER)).isEqualTo("form.token");
        assertThat(send(links.sign(GRANT), token(GRANT), LATER.minusMillis(1))).isEqualTo("done");
    }

    @Test
    void what_was_revoked_does_nothing_nor_does_a_form_that_was_open_then() {
        String link = links.sign(GRANT);
        String open = token(GRANT);
        revocations.revoke(links.id(link));
        assertThat(send(link, open, NOW)).isEqualTo("access.refused");

        Grant second = GRANT.level(AccessLevel.VERIFIED);
        String still = token(second);
        int next = revocations.next(ORDER, LinkPurpose.ORDER);
        assertThat(send(links.sign(second), still, NOW)).isEqualTo("access.refused");
        assertThat(send(links.sign(second.generation(next)), still, NOW)).isEqualTo("form.token");
        Grant third = second.generation(next);
        assertThat(send(links.sign(third), token(third), NOW)).isEqualTo("done");
    }

    @Test
    void a_form_of_one_order_level_role_purpose_or_link_is_none_of_another() {
        List<Grant> grants = List.of(
                GRANT,
                Grant.of(OrderNumber.of("1002"), LinkPurpose.ORDER, END).level(AccessLevel.TOKEN),
                GRANT.level(AccessLevel.VERIFIED),
                GRANT.audience(Recipient.GIFT_RECIPIENT),
                GRANT.generation(1),
                Grant.of(ORDER, LinkPurpose.CANCELLATION, END).level(AccessLevel.TOKEN),
                Grant.of(ORDER, LinkPurpose.ORDER, LATER).level(AccessLevel.TOKEN));
        for (Grant made : grants) {
            for (Grant used : grants) {
                assertThat(send(links.sign(used), token(made), NOW))
                        .as("%s on the page of %s", made, used)
                        .isEqualTo(made.equals(used) ? "done" : "form.token");
            }
        }
    }

    /** Even where only one part of a grant differs and the link's id is made to fit. */
    @Test
    void each_part_of_a_grant_is_signed_by_itself() {
        Access.Granted genuine = granted(GRANT);
        String token = tokens.issue(FormKind.CANCELLATION, genuine, LATER, random);
        for (Grant other : List.of(
                Grant.of(OrderNumber.of("1002"), LinkPurpose.ORDER, END).level(AccessLevel.TOKEN),
                GRANT.level(AccessLevel.VERIFIED),
                GRANT.audience(Recipient.GIFT_RECIPIENT))) {
            assertThat(send(new Access.Granted(other, genuine.link()), token, NOW))
                    .isEqualTo("form.token");
        }
        assertThat(send(genuine, token, NOW)).isEqualTo("done");
    }

    @ParameterizedTest
    @EnumSource(FormKind.class)
    void a_token_of_one_form_asks_for_nothing_of_another(FormKind made) {
        Access.Granted order = granted(GRANT.level(AccessLevel.VERIFIED));
        Access.Granted person =
                granted(Grant.of(ORDER, LinkPurpose.PREFERENCES, END).level(AccessLevel.VERIFIED));
        Access.Granted access = made.isOpenTo(order.grant()) ? order : person;
        Set<String> done = new TreeSet<>();
        for (FormAction wanted : FormAction.values()) {
            String token = tokens.issue(made, access, LATER, random);
            PageForm form = Customers.form(token, everything(wanted));
            if (actions.read(form, access, NOW) instanceof PageResult.Asked) {
                done.add(wanted.written());
            }
        }
        Set<String> own = new TreeSet<>();
        FormAction.of(made).forEach(action -> own.add(action.written()));
        assertThat(done).isEqualTo(own);
    }

    private static String[] everything(FormAction wanted) {
        return new String[] {
            "action",
            wanted.written(),
            "answer",
            "again",
            "reason",
            "too_late",
            "offer",
            "voucher",
            "note",
            "words",
            "quantity.A-LAMP",
            "1",
            "reason.A-LAMP",
            "broken",
            "name",
            "Sara",
            "email",
            "sara@mail.example",
            "stars",
            "5"
        };
    }

    @Test
    void a_link_is_no_form_token_and_a_form_token_no_link() {
        String link = links.sign(GRANT);
        assertThat(send(link, link, NOW)).isEqualTo("form.token");
        assertThat(send(token(GRANT), token(GRANT), NOW)).isEqualTo("access.refused");
        assertThat(send(links.id(link), token(GRANT), NOW)).isEqualTo("access.refused");
    }

    @Test
    void a_form_without_a_token_or_with_two_does_nothing() {
        String token = token(GRANT);
        PageForm twice = Customers.form(token, "token", token, "action", "cancel", "reason", "x");
        PageForm none =
                PageForm.read("POST", Customers.FORM, "action=cancel&reason=x".getBytes(StandardCharsets.UTF_8));
        for (PageForm form : List.of(twice, none)) {
            assertThat(actions.read(form, granted(GRANT), NOW))
                    .isEqualTo(new PageResult.Refused(List.of(new FieldFault("token", Phrase.of("form.token")))));
        }
    }

    @Test
    void guessing_numbers_finds_no_order_and_tells_of_none() {
        AttemptLimit caller = new InMemoryAttempts(100, Duration.ofHours(1));
        OrderLookup lookup = OrderLookup.of(
                number -> Optional.of(new OrderContact("sara@mail.example", "23421"))
                        .filter(held -> number.equals(ORDER)),
                new InMemoryAttempts(5, Duration.ofHours(1)),
                caller);
        Set<OrderLookup.Result> answers = new HashSet<>();
        for (int number = 950; number < 1_050; number++) {
            answers.add(lookup.find(Integer.toString(number), "omar@mail.example", "192.0.2.1", NOW));
        }
        assertThat(answers).containsExactly(new OrderLookup.Result.NotFound());
        assertThat(lookup.find("1001", "sara@mail.example", "192.0.2.1", NOW))
                .isEqualTo(new OrderLookup.Result.TooOften());
        assertThat(lookup.find("1001", "sara@mail.example", "192.0.2.2", NOW))
                .isInstanceOf(OrderLookup.Result.Found.class);
    }

    @Test
    void guessing_the_proof_of_one_number_ends_alike_whether_there_is_such_an_order() {
        for (String number : List.of("1001", "9999")) {
            OrderLookup lookup = OrderLookup.of(
                    asked -> Optional.of(new OrderContact(null, "23421")).filter(held -> asked.equals(ORDER)),
                    new InMemoryAttempts(5, Duration.ofHours(1)),
                    new InMemoryAttempts(100, Duration.ofHours(1)));
            for (int i = 0; i < 5; i++) {
                assertThat(lookup.find(number, "2342" + (i + 2), "192.0.2." + i, NOW))
                        .isEqualTo(new OrderLookup.Result.NotFound());
            }
            assertThat(lookup.find(number, "23421", "192.0.2.9", NOW)).isEqualTo(new OrderLookup.Result.TooOften());
        }
    }

    @Test
    void every_reason_to_refuse_a_link_has_one_answer() {
        String forged = changed(links.sign(GRANT), 9);
        String expired = links.sign(Grant.of(ORDER, LinkPurpose.ORDER, NOW).level(AccessLevel.TOKEN));
        String other = links.sign(Grant.of(ORDER, LinkPurpose.FEEDBACK, END).level(AccessLevel.TOKEN));
        String revoked = links.sign(GRANT.level(AccessLevel.LINK));
        revocations.revoke(links.id(revoked));
        Set<String> answers = new TreeSet<>();
        for (String link : List.of(forged, expired, other, revoked, "", "1001")) {
            answers.add(send(link, token(GRANT), NOW));
        }
        assertThat(answers).containsExactly("access.refused");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sara\r\nBcc: all@evil.example",
                "Sara\nBcc: x",
                "Sara\rBcc: x",
                "Sara\u2028Bcc: x",
                "Sara\u0085Bcc: x",
                "Sara\u0000Bcc: x",
                "Sara\u000bBcc: x"
            })
    void what_a_form_brings_is_one_line_where_a_header_could_be_made_of_it(String name) {
        Access.Granted access = granted(GRANT);
        PageForm form =
                Customers.form(token(FormKind.WITHDRAWAL, GRANT, LATER), "name", name, "email", "sara@mail.example");
        PageResult result = actions.read(form, access, NOW);
        assertThat(result)
                .isInstanceOfSatisfying(
                        PageResult.Asked.class,
                        asked -> assertThat(((WithdrawalAnswer) asked.action())
                                        .statement()
                                        .name())
                                .isEqualTo("Sara" + (name.contains("\r\n") ? "  " : " ")
                                        + name.substring(name.indexOf("Bcc"))));
        PageForm evil = Customers.form(
                token(FormKind.WITHDRAWAL, GRANT, LATER),
                "name",
                "Sara",
                "email",
                name.replace("Sara", "sara@mail.example"));
        assertThat(actions.read(evil, access, NOW)).isInstanceOf(PageResult.Refused.class);
    }

    @Test
    void no_page_brings_a_line_into_its_headers() {
        for (String html :
                List.of("\r\nSet-Cookie: a=b\r\n\r\n", "<style>\r\nX: y\r\n</style>", "<style>\r\n", "</style>\n")) {
            for (Map.Entry<String, String> header : PageHeaders.of(html).entrySet()) {
                assertThat(header.getKey()).matches("[A-Za-z-]+");
                assertThat(header.getValue()).matches("[\\x20-\\x7e]+");
            }
        }
    }

    @Test
    void a_shops_name_with_a_line_end_brings_no_header_into_its_mail() {
        Texts texts = Texts.of(MessagePhrases.bundle(), NotificationPhrases.bundle(), OrderPhrases.bundle());
        for (MessageKind kind : List.of(MessageKind.ORDER_PLACED, MessageKind.SHIPPED, MessageKind.DELIVERED)) {
            Email email = Messages.shipped(texts, Theme.of("Acme\r\nBcc: all@evil.example\r\n\r\n<b>"))
                    .render(kind, SampleOrder.view(kind, Locale.ENGLISH), Locale.ENGLISH)
                    .email();
            byte[] mail =
                    email.addressed("orders@acme.example", "sara@mail.example").toEml("<1@acme.example>", NOW);
            String headers = new String(mail, StandardCharsets.US_ASCII).split("\r\n\r\n", 2)[0];
            assertThat(headers.lines()).noneMatch(line -> line.startsWith("Bcc"));
        }
    }
}
