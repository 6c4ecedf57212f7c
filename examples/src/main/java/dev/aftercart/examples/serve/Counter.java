package dev.aftercart.examples.serve;

import dev.aftercart.explain.PhraseBundle;
import dev.aftercart.notify.PlanPhrases;
import dev.aftercart.notify.message.MessagePhrases;
import dev.aftercart.notify.message.Messages;
import dev.aftercart.notify.page.NotificationPhrases;
import dev.aftercart.notify.page.Pages;
import dev.aftercart.notify.page.Theme;
import dev.aftercart.notify.page.access.AccessLevel;
import dev.aftercart.notify.page.access.AccessPhrases;
import dev.aftercart.notify.page.access.FormTokens;
import dev.aftercart.notify.page.access.Grant;
import dev.aftercart.notify.page.access.InMemoryRevocations;
import dev.aftercart.notify.page.access.InMemorySpentTokens;
import dev.aftercart.notify.page.access.LinkPurpose;
import dev.aftercart.notify.page.access.PageLinks;
import dev.aftercart.notify.page.access.SigningKeys;
import dev.aftercart.notify.page.action.ActionPhrases;
import dev.aftercart.notify.page.action.PageActions;
import dev.aftercart.order.OrderNumber;
import dev.aftercart.order.OrderPhrases;
import dev.aftercart.returns.ReturnPhrases;
import dev.aftercart.returns.ReturnPolicy;
import dev.aftercart.text.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Objects;
import java.util.random.RandomGenerator;

/** What pages, links and forms are made with: built once, and shared by all requests. */
final class Counter {

    static final Texts TEXTS = Texts.of(
            own(),
            MessagePhrases.bundle(),
            NotificationPhrases.bundle(),
            OrderPhrases.bundle(),
            ReturnPhrases.bundle(),
            ActionPhrases.bundle(),
            AccessPhrases.bundle(),
            PlanPhrases.bundle());

    static final Theme THEME =
            Theme.of("Example Shop").home("https://shop.example/").accent("#0f766e");

    private static final Duration LINK = Duration.ofDays(90);
    private static final Duration FORM = Duration.ofHours(2);

    final Pages pages = Pages.shipped(TEXTS, THEME);
    final Messages messages = Messages.shipped(TEXTS, THEME);
    final ReturnPolicy policy = ReturnPolicy.read(text("returns.yaml")).orThrow();
    final InstantSource clock;
    final RandomGenerator random;
    final PageLinks links;
    final FormTokens tokens;
    final PageActions actions;

    /** A secret of a real shop is kept, and the same on all of its nodes; this one goes with the process. */
    Counter(InstantSource clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
        byte[] secret = new byte[32];
        random.nextBytes(secret);
        SigningKeys keys = SigningKeys.of("serve", secret);
        this.links = PageLinks.of(keys, new InMemoryRevocations());
        this.tokens = FormTokens.of(keys, new InMemorySpentTokens(clock));
        this.actions = PageActions.of(tokens);
    }

    private static PhraseBundle own() {
        return PhraseBundle.named("serve")
                .reading(
                        Request.LANGUAGES.stream().map(Locale::toLanguageTag).toList(),
                        language -> Counter.class.getResourceAsStream("serve_" + language + ".properties"));
    }

    /** One of the files beside this class. */
    static String text(String name) {
        try (InputStream in = Objects.requireNonNull(Counter.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Instant now() {
        return clock.instant();
    }

    /** When a form that is shown now is too old. */
    Instant formsEnd() {
        return now().plus(FORM);
    }

    /** Links for somebody at a level. */
    Urls urls(String base, OrderNumber order, AccessLevel level, String query) {
        return new Urls(
                base + "/o/" + sign(order, LinkPurpose.ORDER, level),
                base + "/p/" + sign(order, LinkPurpose.PREFERENCES, level),
                base + "/u/" + sign(order, LinkPurpose.UNSUBSCRIBE, AccessLevel.LINK),
                query);
    }

    private String sign(OrderNumber order, LinkPurpose purpose, AccessLevel level) {
        return links.sign(Grant.of(order, purpose, now().plus(LINK)).level(level));
    }
}
