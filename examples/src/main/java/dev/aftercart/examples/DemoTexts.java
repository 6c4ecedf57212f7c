package dev.aftercart.examples;

import static dev.aftercart.returns.Condition.categoryUnder;
import static dev.aftercart.returns.Condition.reasonOf;
import static dev.aftercart.returns.Condition.tag;

import dev.aftercart.customer.Customer;
import dev.aftercart.explain.Phrase;
import dev.aftercart.explain.PhraseBundle;
import dev.aftercart.notify.MessageKind;
import dev.aftercart.notify.message.MessagePhrases;
import dev.aftercart.notify.message.Messages;
import dev.aftercart.notify.page.Link;
import dev.aftercart.notify.page.NotificationPhrases;
import dev.aftercart.notify.page.OrderView;
import dev.aftercart.notify.page.Pages;
import dev.aftercart.notify.page.Theme;
import dev.aftercart.notify.page.TrackingView;
import dev.aftercart.order.CustomerTimeline;
import dev.aftercart.order.Line;
import dev.aftercart.order.LineLedger;
import dev.aftercart.order.Order;
import dev.aftercart.order.OrderPhrases;
import dev.aftercart.order.ParcelTimeline;
import dev.aftercart.order.ReturnOption;
import dev.aftercart.order.TimelineEntry;
import dev.aftercart.returns.Decision;
import dev.aftercart.returns.ReturnPhrases;
import dev.aftercart.returns.ReturnPolicy;
import dev.aftercart.returns.ReturnReason;
import dev.aftercart.returns.ReturnRequest;
import dev.aftercart.returns.terms.Eligibility;
import dev.aftercart.returns.terms.Outcome;
import dev.aftercart.returns.terms.Window;
import dev.aftercart.text.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** What the demo writes about an order in one language. */
final class DemoTexts {

    private static final ReturnPolicy POLICY = ReturnPolicy.named("demo")
            .eligibility(rules -> rules.rule("final-sale")
                    .when(tag("final-sale").and(reasonOf(ReturnReason.Group.REMORSE)))
                    .then(Eligibility.refuse())
                    .otherwise(Eligibility.accept()))
            .window(rules -> rules.rule("electronics")
                    .when(categoryUnder("electronics"))
                    .then(Window.days(14))
                    .otherwise(Window.days(30)))
            .build();

    private static final Texts TEXTS = Texts.of(
            OrderPhrases.bundle(),
            ReturnPhrases.bundle(),
            NotificationPhrases.bundle(),
            MessagePhrases.bundle(),
            own());

    private static final Theme THEME = Theme.of("Example Shop");
    private static final Messages MESSAGES = Messages.shipped(TEXTS, THEME);
    private static final Pages PAGES = Pages.shipped(TEXTS, THEME);

    private final Order order;
    private final @Nullable Customer customer;
    private final Locale language;
    private final Instant at;
    private final Map<Line, Decision> decisions;

    DemoTexts(Order order, @Nullable Customer customer, Locale language, Instant at) {
        this.order = order;
        this.customer = customer;
        this.language = language;
        this.at = at;
        this.decisions = decide();
    }

    private static PhraseBundle own() {
        return PhraseBundle.named("demo")
                .reading(
                        Demo.LANGUAGES.stream().map(Locale::toLanguageTag).toList(),
                        language -> DemoTexts.class.getResourceAsStream("demo_" + language + ".properties"));
    }

    String timeline() {
        StringJoiner text = new StringJoiner("\n", "", "\n");
        text.add(say(orderPhrase("demo.order")));
        order.total().ifPresent(total -> text.add(say(Phrase.of("demo.total").with("total", total))));
        text.add("");
        CustomerTimeline timeline = order.timeline().forCustomer();
        timeline.steps().forEach(entry -> text.add(step(entry)));
        text.add("");
        timeline.parcels().forEach(parcel -> parcel(parcel, text));
        String milestone = "milestone." + order.milestone().name().toLowerCase(Locale.ROOT);
        text.add(say(Phrase.of("demo.now").with("milestone", Phrase.of(milestone))));
        text.add(TEXTS.render(order.explained().milestone(), language));
        return text.toString();
    }

    private void parcel(ParcelTimeline parcel, StringJoiner text) {
        text.add(say(Phrase.of("demo.parcel")
                .withCode("number", parcel.parcel().number().value())
                .with("status", parcel.status())));
        parcel.steps().forEach(entry -> text.add(step(entry)));
        text.add("");
    }

    private String step(TimelineEntry entry) {
        Phrase phrase = Phrase.of(entry.city().isEmpty() ? "demo.step" : "demo.step_in")
                .with("at", entry.at())
                .with("what", entry.what())
                .with("city", entry.city());
        return say(phrase);
    }

    /** What the policy says when the customer asks to send everything back, having changed their mind. */
    private Map<Line, Decision> decide() {
        Map<Line, Decision> decided = new LinkedHashMap<>();
        for (Line line : order.lines()) {
            ReturnRequest request = ReturnRequest.of(order)
                    .line(line.sku().value(), pieces(line))
                    .reason(ReturnReason.CHANGED_MIND);
            decided.put(line, POLICY.decide(request, at));
        }
        return decided;
    }

    private int pieces(Line line) {
        int returnable = order.ledger(line.sku()).map(LineLedger::returnable).orElse(0);
        return returnable == 0 ? line.quantity() : returnable;
    }

    String decision() {
        StringJoiner text = new StringJoiner("\n", "", "\n");
        ZonedDateTime asked = at.atZone(order.zone());
        text.add(say(orderPhrase("demo.return").with("at", asked)));
        decisions.forEach((line, decision) -> {
            text.add("");
            text.add(say(Phrase.of("demo.line").with("count", pieces(line)).with("title", line.title())));
            text.add(say(Phrase.of("demo." + decision.outcome().name().toLowerCase(Locale.ROOT))));
            text.add(TEXTS.render(decision.explanation(), language));
        });
        return text.toString();
    }

    private Phrase orderPhrase(String key) {
        return Phrase.of(key).withCode("number", order.number().value());
    }

    private String say(Phrase phrase) {
        return TEXTS.render(phrase, language);
    }

    /** The e-mail the customer would get; sent to nobody when the order does not say to whom. */
    byte[] message() {
        String to = customer == null || customer.email() == null ? "customer@example.com" : customer.email();
        String id =
                "<status." + order.number() + "." + order.milestone().name().toLowerCase(Locale.ROOT) + "@example.com>";
        return MESSAGES.render(kind(), view(), language)
                .email()
                .addressed("Example Shop <orders@example.com>", to)
                .toEml(id, at);
    }

    /** What the order's milestone is worth telling. */
    private MessageKind kind() {
        return switch (order.milestone()) {
            case PLACED -> MessageKind.ORDER_PLACED;
            case CONFIRMED, PREPARING -> MessageKind.ORDER_CONFIRMED;
            case SHIPPED, IN_TRANSIT -> MessageKind.SHIPPED;
            case OUT_FOR_DELIVERY -> MessageKind.OUT_FOR_DELIVERY;
            case READY_FOR_PICKUP -> MessageKind.PICKUP_READY;
            case DELIVERED -> MessageKind.DELIVERED;
            case RETURNING, RETURNED -> MessageKind.PARCEL_RETURNING;
            case LOST -> MessageKind.PARCEL_LOST;
            case CANCELLED -> MessageKind.CANCELLED;
        };
    }

    String page() {
        return PAGES.tracking(TrackingView.of(view()), language);
    }

    private OrderView view() {
        OrderView view =
                OrderView.of(order, at).link(Link.TRACKING, "https://shop.example.com/orders/" + order.number());
        return decisions.values().stream()
                .filter(decision -> decision.outcome() == Outcome.YES)
                .map(decision -> decision.window().lastDay())
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .map(lastDay ->
                        view.returns(new ReturnOption(lastDay, "https://shop.example.com/returns/" + order.number())))
                .orElse(view);
    }
}
