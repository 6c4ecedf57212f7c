package dev.aftercart.notify.page.sample;

import dev.aftercart.courier.Party;
import dev.aftercart.explain.Phrase;
import dev.aftercart.explain.PhraseBundle;
import dev.aftercart.notify.MessageKind;
import dev.aftercart.notify.message.SampleOrder;
import dev.aftercart.notify.page.Answer;
import dev.aftercart.notify.page.CancellationView;
import dev.aftercart.notify.page.Choice;
import dev.aftercart.notify.page.Form;
import dev.aftercart.notify.page.Link;
import dev.aftercart.notify.page.LookupView;
import dev.aftercart.notify.page.Notice;
import dev.aftercart.notify.page.OrderView;
import dev.aftercart.notify.page.Pages;
import dev.aftercart.notify.page.PreferenceView;
import dev.aftercart.notify.page.ReturnView;
import dev.aftercart.notify.page.Tip;
import dev.aftercart.notify.page.TrackingView;
import dev.aftercart.notify.page.WithdrawalView;
import dev.aftercart.notify.page.WithdrawalView.Statement;
import dev.aftercart.order.Items;
import dev.aftercart.order.ReturnTerms;
import dev.aftercart.order.Sku;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Every page in the states that it can be in, for the preview of templates, themes and wordings, and to look at them. It
 * happens in March 2026, nobody placed the order, and all addresses lead to {@code shop.example}.
 */
public final class SamplePages {

    private static final Form FORM = new Form("/aftercart/form", "sample-token");
    private static final Party CUSTOMER =
            Party.of("A. Customer", "Quay Street", "Dublin", "IE").house("3");
    private static final Sku LAMP = Sku.of("A-LAMP");
    private static final Sku SHIRT = Sku.of("B-SHIRT");
    private static final Items GOODS = Items.of(LAMP, 1).plus(Items.of(SHIRT, 2));

    /** The languages that the pages link to each other in. */
    private static final List<Locale> LANGUAGES =
            Stream.of("en", "ar", "id").map(Locale::forLanguageTag).toList();

    private final Pages pages;
    private final Locale language;
    private final Map<String, String> made = new LinkedHashMap<>();

    private SamplePages(Pages pages, Locale language) {
        this.pages = pages;
        this.language = language;
    }

    /**
     * The wordings that a merchant would have: reasons, offers, tips.
     *
     * @return a bundle that must be among the texts of the pages, with the languages {@code en}, {@code ar} and {@code id}
     */
    public static PhraseBundle bundle() {
        return PhraseBundle.named("sample")
                .reading(
                        List.of("en", "ar", "id"),
                        language -> SamplePages.class.getResourceAsStream("sample_" + language + ".properties"));
    }

    /**
     * Renders them all.
     *
     * @param pages the pages; {@link #bundle()} must be among their texts
     * @param language the language
     * @return HTML documents by file names such as {@code tracking-delivered.en.html}, which link to each other
     */
    public static Map<String, String> render(Pages pages, Locale language) {
        SamplePages sample = new SamplePages(pages, language);
        sample.tracking();
        sample.returns();
        sample.cancellation();
        sample.withdrawal();
        sample.others();
        return sample.made;
    }

    /** With a switch to the same page in the other languages. */
    private void show(String name, Function<Pages, String> page) {
        Map<Locale, String> urls = new LinkedHashMap<>();
        LANGUAGES.forEach(each -> urls.put(each, "./" + file(name, each)));
        made.put(file(name, language), page.apply(pages.languages(urls)));
    }

    private static String file(String name, Locale language) {
        return name + "." + language.toLanguageTag() + ".html";
    }

    private OrderView order(MessageKind kind) {
        return SampleOrder.view(kind, language);
    }

    private TrackingView page(MessageKind kind) {
        return TrackingView.of(order(kind))
                .reassurance(tip("lasting"))
                .care(tip("linen"), tip("bulb"))
                .environment(
                        Phrase.of("environment.carbon").with("grams", 410),
                        Phrase.of("environment.recycle"),
                        Phrase.of("environment.reuse"));
    }

    private static Tip tip(String name) {
        return new Tip(Phrase.of("sample." + name), Phrase.of("sample." + name + ".text"), null);
    }

    private void tracking() {
        track("placed", page(MessageKind.ORDER_PLACED));
        track("on-its-way", page(MessageKind.SHIPPED));
        track("late", page(MessageKind.PROMISE_REVISED));
        track("overdue", page(MessageKind.PROMISE_MISSED));
        track("in-two", page(MessageKind.PARCEL_DELIVERED));
        track(
                "attempt-failed",
                page(MessageKind.DELIVERY_FAILED)
                        .answer(FORM, Answer.values())
                        .days(LocalDate.of(2026, 3, 13), LocalDate.of(2026, 3, 19))
                        .places(List.of(choice("locker"), choice("kiosk"))));
        OrderView customs = order(MessageKind.CUSTOMS_ACTION);
        track(
                "customs",
                TrackingView.of(customs.amount(part(customs, 10)))
                        .answerCustoms(FORM)
                        .contact(FORM));
        track("asked", page(MessageKind.ACTION_REQUIRED).answerCourier(FORM));
        track("pickup", page(MessageKind.PICKUP_READY));
        track("delivered", page(MessageKind.DELIVERED).feedback(FORM).deliverTo(CUSTOMER));
        track("returning", page(MessageKind.PARCEL_RETURNING));
        track("lost", page(MessageKind.PARCEL_LOST));
        track("cancelled", page(MessageKind.CANCELLED));
    }

    private void track(String state, TrackingView view) {
        show("tracking-" + state, it -> it.tracking(view, language));
    }

    private void returns() {
        OrderView delivered = order(MessageKind.DELIVERED);
        Money none = Money.zero(delivered.total().orElseThrow().getCurrencyUnit());
        ReturnTerms terms = new ReturnTerms(
                List.of(
                        new ReturnTerms.Goods(SHIRT, 2, LocalDate.of(2026, 4, 11), none, null),
                        new ReturnTerms.Goods(LAMP, 0, null, null, Phrase.of("sample.used"))),
                List.of(way("refund", null), way("exchange", null), way("credit", null)),
                List.of(way("dropoff", none), way("collect", part(delivered, 20))));
        ReturnView asking = ReturnView.of(delivered)
                .ask(FORM, terms, choices("too_small", "too_large", "not_as_shown", "changed_mind"))
                .exchanges(choices("shirt_l", "shirt_s"))
                .offers(List.of(choice("keep_it").note(Phrase.of("sample.keep_it.text"))))
                .refundTime(Phrase.of("returns.refund_days").with("count", 5));
        show("returns-ask", it -> it.returns(asking, language));
        show("returns-requested", it -> it.returns(followed(MessageKind.RETURN_REQUESTED), language));
        show("returns-approved", it -> it.returns(followed(MessageKind.RETURN_APPROVED), language));
        show("returns-received", it -> it.returns(followed(MessageKind.RETURN_RECEIVED), language));
        show("returns-refunded", it -> it.returns(followed(MessageKind.REFUNDED), language));
        OrderView declined = order(MessageKind.RETURN_DECLINED).reason(Phrase.of("sample.used"));
        show("returns-declined", it -> it.returns(ReturnView.of(declined), language));
    }

    /** An amount that is neither much nor nothing, in every currency. */
    private static Money part(OrderView order, int parts) {
        return order.total().orElseThrow().dividedBy(parts, RoundingMode.HALF_UP);
    }

    private ReturnView followed(MessageKind kind) {
        return ReturnView.of(order(kind))
                .pass("884 203")
                .collection(LocalDate.of(2026, 3, 15))
                .refundTime(Phrase.of("returns.refund_days").with("count", 5));
    }

    private static ReturnTerms.Way way(String code, @Nullable Money cost) {
        return new ReturnTerms.Way(code, Phrase.of("sample." + code), cost, Phrase.of("sample." + code + ".text"));
    }

    private static Choice choice(String name) {
        return Choice.of(name, Phrase.of("sample." + name));
    }

    private static List<Choice> choices(String... names) {
        return Stream.of(names).map(SamplePages::choice).toList();
    }

    private void cancellation() {
        OrderView order = order(MessageKind.ORDER_CONFIRMED);
        CancellationView asking = CancellationView.asking(
                order, FORM, choices("better_price", "too_late", "by_mistake", "changed_mind", "other"));
        show("cancellation-ask", it -> it.cancellation(asking, language));
        CancellationView answered = asking.answered(
                new CancellationView.Said("too_late", Items.NONE, ""),
                List.of(
                        choice("faster").note(Phrase.of("sample.faster.text")),
                        choice("voucher").note(Phrase.of("sample.voucher.text"))));
        show(
                "cancellation-offer",
                it -> it.cancellation(answered.refund(order.total().orElseThrow()), language));
        CancellationView blocked =
                CancellationView.blocked(order(MessageKind.SHIPPED), Phrase.of("order.veto.already_shipped"));
        show("cancellation-blocked", it -> it.cancellation(blocked, language));
    }

    private void withdrawal() {
        OrderView order = order(MessageKind.DELIVERED);
        Statement unknown = new Statement("", "", GOODS);
        Statement stated = new Statement("A. Customer", "customer@example.com", GOODS);
        show(
                "withdrawal-ask",
                it -> it.withdrawal(WithdrawalView.asking(order, FORM, unknown, LocalDate.of(2026, 3, 26)), language));
        show("withdrawal-confirm", it -> it.withdrawal(WithdrawalView.confirming(order, FORM, stated), language));
        show(
                "withdrawal-acknowledged",
                it -> it.withdrawal(
                        WithdrawalView.acknowledged(order, stated, order.at().toInstant()), language));
    }

    private void others() {
        List<Choice> topics = List.of(
                choice("parcels").note(Phrase.of("sample.parcels.text")).asChosen(),
                choice("returned").asChosen(),
                choice("tips"),
                choice("sales"));
        List<Choice> channels = List.of(choice("email").asChosen(), choice("sms"), choice("whatsapp"));
        PreferenceView preferences = new PreferenceView(FORM, topics, channels, FORM, PreferenceView.Done.SAVED);
        show("preferences", it -> it.preferences(preferences, language));
        show("unsubscribe", it -> it.preferences(PreferenceView.unsubscribing(FORM), language));
        show("lookup", it -> it.lookup(LookupView.of(Form.open("/aftercart/form")), language));
        show("lookup-missed", it -> it.lookup(new LookupView(Form.open("/aftercart/form"), "1001", true), language));
        Notice hidden = Notice.cannotBeShown().leadingTo("https://shop.example/orders", Link.SHOP);
        show("notice-hidden", it -> it.notice(hidden, language));
        show("notice-again", it -> it.notice(Notice.sentBefore(), language));
        show("notice-wait", it -> it.notice(Notice.tooManyAttempts(), language));
        show("notice-received", it -> it.notice(Notice.received(), language));
    }
}
