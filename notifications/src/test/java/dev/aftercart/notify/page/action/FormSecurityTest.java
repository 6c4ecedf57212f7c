package dev.aftercart.notify.page.action;

import static dev.aftercart.notify.page.action.Customers.FORM;
import static dev.aftercart.notify.page.action.Customers.NOW;
import static dev.aftercart.notify.page.action.Customers.customer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercart.explain.Phrase;
import dev.aftercart.notify.page.CancellationView.Said;
import dev.aftercart.notify.page.access.Access;
import dev.aftercart.notify.page.access.AccessLevel;
import dev.aftercart.notify.page.access.FormKind;
import dev.aftercart.notify.page.access.LinkPurpose;
import dev.aftercart.order.Items;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormSecurityTest {

    private static final PageAction CANCEL = new CancellationAnswer.Cancel(new Said("changed_mind", Items.NONE, ""));

    private final Customers shop = new Customers();

    private static PageForm cancel(String token) {
        return Customers.form(token, "action", "cancel", "reason", "changed_mind");
    }

    private static PageResult refused(String field, String key) {
        return new PageResult.Refused(List.of(new FieldFault(field, Phrase.of(key))));
    }

    @Test
    void a_sound_form_is_read_once_and_a_second_click_is_no_fault() {
        PageForm form = cancel(shop.token(FormKind.CANCELLATION, customer()));
        PageResult first = shop.actions.read(form, customer(), NOW);
        assertThat(first)
                .isInstanceOfSatisfying(
                        PageResult.Asked.class,
                        asked -> assertThat(asked.action()).isEqualTo(CANCEL));
        assertThat(shop.actions.read(form, customer(), NOW))
                .isEqualTo(new PageResult.AlreadyDone(FormKind.CANCELLATION));
    }

    @Test
    void of_many_clicks_at_once_one_acts() throws Exception {
        PageForm form = cancel(shop.token(FormKind.CANCELLATION, customer()));
        ExecutorService threads = Executors.newFixedThreadPool(8);
        Callable<PageResult> click = () -> shop.actions.read(form, customer(), NOW);
        int acted = 0;
        for (Future<PageResult> result : threads.invokeAll(Collections.nCopies(64, click))) {
            acted += result.get() instanceof PageResult.Asked ? 1 : 0;
        }
        threads.shutdown();
        assertThat(acted).isEqualTo(1);
    }

    @Test
    void what_was_wrong_can_be_corrected_with_the_same_token() {
        String token = shop.token(FormKind.CANCELLATION, customer());
        assertThat(shop.actions.read(Customers.form(token, "action", "cancel"), customer(), NOW))
                .isEqualTo(refused("reason", "form.missing"));
        assertThat(shop.actions.read(cancel(token), customer(), NOW)).isInstanceOf(PageResult.Asked.class);
    }

    @Test
    void steps_before_the_last_do_not_spend_the_token() {
        String token = shop.token(FormKind.CANCELLATION, customer());
        PageForm why = Customers.form(token, "action", "cancel_reason", "reason", "too_late");
        assertThat(shop.actions.read(why, customer(), NOW)).isInstanceOf(PageResult.Asked.class);
        assertThat(shop.actions.read(why, customer(), NOW)).isInstanceOf(PageResult.Asked.class);
        assertThat(shop.actions.read(cancel(token), customer(), NOW)).isInstanceOf(PageResult.Asked.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "post", "PUT", "DELETE", "", "POST "})
    void only_a_post_acts(String method) {
        byte[] body = Customers.body(shop.token(FormKind.CANCELLATION, customer()), "action", "cancel", "reason", "x")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(shop.actions.read(PageForm.read(method, FORM, body), customer(), NOW))
                .isEqualTo(refused("", "form.method"));
        assertThat(shop.actions.read(PageForm.read("POST", FORM, body), customer(), NOW))
                .isInstanceOf(PageResult.Asked.class);
    }

    @Test
    void no_token_is_made_for_a_form_that_is_not_open() {
        Access.Granted link = Customers.on("1001", AccessLevel.LINK, LinkPurpose.ORDER);
        Access.Granted feedback = Customers.on("1001", AccessLevel.VERIFIED, LinkPurpose.FEEDBACK);
        assertThatThrownBy(() -> shop.token(FormKind.CANCELLATION, link)).hasMessageContaining("level LINK");
        assertThatThrownBy(() -> shop.token(FormKind.RETURN, feedback)).hasMessageContaining("for FEEDBACK");
        assertThatThrownBy(() -> shop.token(FormKind.PREFERENCES, customer())).hasMessageContaining("PREFERENCES");
        assertThat(shop.token(FormKind.FEEDBACK, link)).isNotBlank();
    }

    @Test
    void one_click_ends_marketing_with_the_link_alone_and_again() {
        Access.Granted access = Customers.on("1001", AccessLevel.LINK, LinkPurpose.UNSUBSCRIBE);
        byte[] body = "List-Unsubscribe=One-Click".getBytes(StandardCharsets.UTF_8);
        PageForm form = PageForm.read("POST", FORM, body);
        for (int i = 0; i < 2; i++) {
            assertThat(shop.actions.read(form, access, NOW))
                    .isInstanceOfSatisfying(
                            PageResult.Asked.class,
                            asked -> assertThat(asked.action()).isEqualTo(new MessageChoice.Unsubscribe()));
        }
        assertThat(shop.actions.read(PageForm.read("GET", FORM, body), access, NOW))
                .isEqualTo(refused("", "form.method"));
        assertThat(shop.actions.read(form, customer(), NOW)).isEqualTo(refused("token", "form.token"));
    }

    @Test
    void one_click_may_come_as_multipart_and_nothing_else_may() {
        Access.Granted access = Customers.on("1001", AccessLevel.LINK, LinkPurpose.UNSUBSCRIBE);
        String type = "multipart/form-data; boundary=b";
        String part = "--b\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\nOne-Click\r\n--b--\r\n";
        assertThat(shop.actions.read(multipart(type, part.formatted("List-Unsubscribe")), access, NOW))
                .isInstanceOf(PageResult.Asked.class);
        assertThat(shop.actions.read(multipart(type, part.formatted("Other")), access, NOW))
                .isEqualTo(refused("", "form.unreadable"));
    }

    private static PageForm multipart(String type, String body) {
        return PageForm.read("POST", type, body.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void another_address_is_for_those_who_are_verified() {
        String[] fields = {"answer", "address", "address", "12 Palm Street\r\nJeddah"};
        assertThat(shop.send(FormKind.DELIVERY, customer(), fields))
                .isEqualTo(refused("address", "form.address_verify"));
        assertThat(shop.send(FormKind.DELIVERY, Customers.verified(), fields))
                .isInstanceOfSatisfying(
                        PageResult.Asked.class,
                        asked -> assertThat(asked.action())
                                .isEqualTo(new DeliveryAnswer.DeliverElsewhere(
                                        null, DeliveryAnswer.Where.ADDRESS, "12 Palm Street\nJeddah")));
    }

    @Test
    void any_bytes_may_come_and_none_acts_without_a_token() {
        long seed = System.nanoTime();
        System.out.println("forms seed " + seed);
        Random random = new Random(seed);
        String signs = "&=%+;token=action=quantity.A=1reason=List-Unsubscribe=One-Click%C3%28%00\u00e9";
        for (int i = 0; i < 20_000; i++) {
            byte[] body = new byte[random.nextInt(200)];
            for (int j = 0; j < body.length; j++) {
                body[j] = random.nextInt(3) == 0
                        ? (byte) random.nextInt(256)
                        : (byte) signs.charAt(random.nextInt(signs.length()));
            }
            PageForm form = PageForm.read("POST", random.nextBoolean() ? FORM : "multipart/form-data; b", body);
            assertThat(shop.actions.read(form, customer(), NOW)).isInstanceOf(PageResult.Refused.class);
        }
    }

    @Test
    void any_values_may_come_with_a_good_token() {
        long seed = System.nanoTime();
        System.out.println("values seed " + seed);
        Random random = new Random(seed);
        List<String> names = List.of(
                "action",
                "answer",
                "parcel",
                "day",
                "address",
                "place",
                "note",
                "reason",
                "reason.A",
                "offer",
                "quantity.A",
                "quantity.",
                "quantity.B\u0000",
                "resolution",
                "exchange",
                "method",
                "topic",
                "channel",
                "name",
                "email",
                "stars",
                "x");
        List<String> values = List.of(
                "",
                " ",
                "again",
                "another_day",
                "cancel",
                "keep",
                "exchange",
                "2026-03-11",
                "2026-02-30",
                "0",
                "1",
                "٣",
                "-1",
                "99999",
                "Infinity",
                "a b",
                "x@y",
                "😀",
                "\u0000",
                "\u202E",
                "x".repeat(3_000));
        List<FormKind> kinds = List.of(FormKind.values());
        Access.Granted[] who = {
            Customers.verified(), Customers.on("1001", AccessLevel.VERIFIED, LinkPurpose.PREFERENCES)
        };
        for (int i = 0; i < 20_000; i++) {
            FormKind kind = kinds.get(random.nextInt(kinds.size()));
            Access.Granted access = kind.isOpenTo(who[0].grant()) ? who[0] : who[1];
            String[] fields = new String[2 * random.nextInt(8)];
            for (int j = 0; j < fields.length; j += 2) {
                fields[j] = names.get(random.nextInt(names.size()));
                fields[j + 1] = values.get(random.nextInt(values.size()));
            }
            PageResult result = shop.send(kind, access, fields);
            if (result instanceof PageResult.Refused refused) {
                assertThat(refused.faults()).isNotEmpty();
            } else {
                assertThat(((PageResult.Asked) result).action()).isNotNull();
            }
        }
    }
}
