package dev.aftercart.notify.page.action;

import dev.aftercart.notify.page.FormField;
import dev.aftercart.notify.page.access.Access;
import dev.aftercart.notify.page.access.AccessLevel;
import dev.aftercart.notify.page.access.FormKind;
import dev.aftercart.notify.page.access.FormTokens;
import dev.aftercart.notify.page.access.Grant;
import dev.aftercart.notify.page.access.InMemorySpentTokens;
import dev.aftercart.notify.page.access.LinkPurpose;
import dev.aftercart.notify.page.access.SigningKeys;
import dev.aftercart.order.OrderNumber;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Random;
import java.util.StringJoiner;

/** A shop's tokens, and customers who send forms. */
final class Customers {

    static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");
    static final Instant LATER = NOW.plusSeconds(3_600);
    static final String FORM = "application/x-www-form-urlencoded";

    final FormTokens tokens = FormTokens.of(SigningKeys.of("a", new byte[32]), new InMemorySpentTokens(() -> NOW));
    final PageActions actions = PageActions.of(tokens);
    private final Random random = new Random(7);

    static Access.Granted on(String number, AccessLevel level, LinkPurpose purpose) {
        Grant grant = Grant.of(OrderNumber.of(number), purpose, LATER).level(level);
        return new Access.Granted(grant, "link-of-" + number);
    }

    static Access.Granted customer() {
        return on("1001", AccessLevel.TOKEN, LinkPurpose.ORDER);
    }

    static Access.Granted verified() {
        return on("1001", AccessLevel.VERIFIED, LinkPurpose.ORDER);
    }

    String token(FormKind form, Access.Granted access) {
        return tokens.issue(form, access, LATER, random);
    }

    /** Sends names and values in turn, with a fresh token. */
    PageResult send(FormKind form, Access.Granted access, String... fields) {
        return actions.read(form(token(form, access), fields), access, NOW);
    }

    static PageForm form(String token, String... fields) {
        return PageForm.read("POST", FORM, body(token, fields).getBytes(StandardCharsets.UTF_8));
    }

    static String body(String token, String... fields) {
        StringJoiner body = new StringJoiner("&");
        body.add(FormField.TOKEN.written() + "=" + token);
        for (int i = 0; i < fields.length; i += 2) {
            body.add(encoded(fields[i]) + "=" + encoded(fields[i + 1]));
        }
        return body.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
