package dev.aftercart.notify.page;

import static dev.aftercart.notify.page.OrderStory.FIRST;
import static dev.aftercart.notify.page.OrderStory.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.courier.Party;
import dev.aftercart.explain.Phrase;
import dev.aftercart.notify.Recipient;
import dev.aftercart.notify.page.access.AccessLevel;
import dev.aftercart.notify.page.access.Disclosure;
import dev.aftercart.notify.page.access.PersonalFact;
import dev.aftercart.order.Items;
import dev.aftercart.order.ReturnOption;
import dev.aftercart.order.ReturnTerms;
import dev.aftercart.order.Sku;
import dev.aftercart.text.Wording;
import dev.aftercart.tracking.Detail;
import dev.aftercart.tracking.Phase;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Which facts of a person every page and every document tells, at each level, to the customer and to whoever gets a present, in
 * three languages: in what is shown, and in all that its template could show. A fact in small letters is told in part.
 */
class DisclosureMatrixTest {

    private static final Party SARA = Party.of("Sara Al Harbi", "Palm Street", "Abha", "SA")
            .house("7741")
            .postcode("23421")
            .phone("+966 50 000 0045")
            .email("sara@mail.example");

    private static final Map<PersonalFact, List<String>> WHOLE = new EnumMap<>(Map.of(
            PersonalFact.NAME, List.of("Sara Al Harbi"),
            PersonalFact.STREET, List.of("Palm Street", "7741"),
            PersonalFact.TOWN, List.of("Jeddah", "Riyadh", "Abha", "Corniche"),
            PersonalFact.POSTCODE, List.of("23421"),
            PersonalFact.PHONE, List.of("000 0045"),
            PersonalFact.EMAIL, List.of("sara@mail.example"),
            PersonalFact.LAST_DAY, List.of("/entry-to-return", "R-77", "/way-back", "884 203", "27"),
            PersonalFact.TRACKING_NUMBER, List.of("7777777770", "courier.example"),
            PersonalFact.PRICES, List.of("149.00", "99.50", "199.00", "348.00", "12.00", "SAR"),
            PersonalFact.PICKUP_CODE, List.of("447 120")));

    private static final Map<PersonalFact, String> IN_PART = new EnumMap<>(Map.of(
            PersonalFact.NAME, "S. H.",
            PersonalFact.POSTCODE, "\u2022\u2022\u202221",
            PersonalFact.PHONE, "\u2022\u2022\u2022 45",
            PersonalFact.EMAIL, "s\u2022\u2022\u2022@m\u2022\u2022\u2022.example"));

    private static final Form FORM = new Form("/form", "t");
    private static final Phrase SENTENCE = Phrase.of("order.veto.already_shipped");
    private static final Choice CHOICE = Choice.of("too_late", Phrase.of("sample.too_late"));
    private static final Items GOODS = Items.of(Sku.of("B-SHIRT"), 2);
    private static final WithdrawalView.Statement STATED =
            new WithdrawalView.Statement("Sara Al Harbi", "sara@mail.example", GOODS);
    private static final PreferenceView PREFERENCES =
            new PreferenceView(FORM, List.of(CHOICE), List.of(CHOICE), FORM, PreferenceView.Done.SAVED);
    private static final LookupView LOOKUP = new LookupView(Form.open("/find"), "1001", true);
    private static final Notice NOTICE = Notice.cannotBeShown().leadingTo("/shop", Link.SHOP);
    private static final Theme THEME = Theme.of("Acme");
    private static final Pages PAGES = Pages.shipped(EveryPageTest.TEXTS, THEME);

    /** What a level may see at most. */
    private static final Map<AccessLevel, Set<String>> MOST = new EnumMap<>(Map.of(
            AccessLevel.LINK, Set.of(),
            AccessLevel.TOKEN,
                    Set.of("TOWN", "TRACKING_NUMBER", "PRICES", "LAST_DAY", "name", "postcode", "phone", "email"),
            AccessLevel.VERIFIED, WHOLE.keySet().stream().map(Enum::name).collect(Collectors.toSet())));

    /** What is shown, and all that the template was given to show. */
    private record Text(String shown, Object values) {}

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "tracking, collecting   || TOWN TRACKING_NUMBER PRICES LAST_DAY name postcode phone email"
                        + "| TOWN TRACKING_NUMBER PRICES LAST_DAY NAME STREET POSTCODE PHONE EMAIL PICKUP_CODE",
                "tracking, failed       || TOWN TRACKING_NUMBER PRICES LAST_DAY name postcode phone email"
                        + "| TOWN TRACKING_NUMBER PRICES LAST_DAY NAME STREET POSTCODE PHONE EMAIL",
                "tracking, delivered    || TOWN TRACKING_NUMBER PRICES LAST_DAY name postcode phone email"
                        + "| TOWN TRACKING_NUMBER PRICES LAST_DAY NAME STREET POSTCODE PHONE EMAIL",
                "returns, asking        || PRICES LAST_DAY | PRICES LAST_DAY",
                "returns, following     || LAST_DAY | LAST_DAY",
                "returns, refunded      || PRICES LAST_DAY | PRICES LAST_DAY",
                "cancellation, asking   || PRICES | PRICES",
                "cancellation, offer    || PRICES | PRICES",
                "cancellation, blocked  || |",
                "withdrawal, asking     || LAST_DAY | LAST_DAY NAME EMAIL",
                "withdrawal, confirming || NAME EMAIL | NAME EMAIL",
                "withdrawal, done       || NAME EMAIL | NAME EMAIL",
                "preferences            || |",
                "look-up                || |",
                "notice                 || |",
                "status, collecting     || TOWN TRACKING_NUMBER | TOWN TRACKING_NUMBER",
                "status, delivered      || TOWN TRACKING_NUMBER PRICES LAST_DAY | TOWN TRACKING_NUMBER PRICES LAST_DAY",
                "linked data            || TRACKING_NUMBER PRICES | TRACKING_NUMBER PRICES",
                "calendar               || |"
            })
    void it_tells_each_reader_their_own_facts_and_no_others(
            String what, @Nullable String link, @Nullable String token, @Nullable String verified) {
        Map<AccessLevel, String> expected = new EnumMap<>(AccessLevel.class);
        expected.put(AccessLevel.LINK, link == null ? "" : link);
        expected.put(AccessLevel.TOKEN, token == null ? "" : token);
        expected.put(AccessLevel.VERIFIED, verified == null ? "" : verified);
        for (String language : List.of("en", "ar", "id")) {
            expected.forEach((level, facts) -> {
                for (Recipient audience : List.of(Recipient.CUSTOMER, Recipient.GIFT_RECIPIENT)) {
                    Text text = text(what, Disclosure.at(level, audience), Locale.forLanguageTag(language));
                    Set<String> told = told(audience, what, facts);
                    assertThat(found(text.shown))
                            .as("%s for %s in %s", level, audience, language)
                            .isEqualTo(told);
                    assertThat(Jsoup.parse(text.shown).select("[name=action]").eachAttr("value"))
                            .as("forms for %s", level)
                            .allMatch(each -> what.equals("preferences") || isOpen(each, level));
                    Set<String> most = new TreeSet<>(told);
                    most.addAll(told(audience, what, String.join(" ", MOST.getOrDefault(level, Set.of()))));
                    assertThat(most)
                            .as("%s for %s in %s", level, audience, language)
                            .containsAll(found(plain(text.values)));
                }
            });
        }
    }

    private static boolean isOpen(String action, AccessLevel level) {
        return FormAction.read(action).orElseThrow().isOpenTo(level);
    }

    /** Whoever gets a present sees neither prices nor the buyer's e-mail address, save one that they wrote themselves. */
    private static Set<String> told(Recipient audience, String what, String facts) {
        Set<String> told = new TreeSet<>(
                facts.isBlank() ? List.of() : List.of(facts.strip().split(" ", -1)));
        if (audience == Recipient.GIFT_RECIPIENT) {
            told.removeAll(Set.of("PRICES", "email"));
            if (!what.startsWith("withdrawal, con") && !what.startsWith("withdrawal, done")) {
                told.remove("EMAIL");
            }
        }
        return told;
    }

    private static Set<String> found(String text) {
        String plain = latin(text);
        Set<String> found = new TreeSet<>();
        WHOLE.forEach((fact, words) -> {
            if (words.stream().anyMatch(plain::contains)) {
                found.add(fact.name());
            } else if (IN_PART.containsKey(fact) && plain.contains(IN_PART.getOrDefault(fact, ""))) {
                found.add(fact.name().toLowerCase(Locale.ROOT));
            }
        });
        return found;
    }

    /** As a reader of English writes numbers. */
    private static String latin(String text) {
        StringBuilder latin = new StringBuilder();
        text.codePoints()
                .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c == '\u066b' || c == ',' ? '.' : c)
                .map(c -> c == '\u00a0' || c == '\u202f' ? ' ' : c)
                .forEach(latin::appendCodePoint);
        return latin.toString();
    }

    /** All words and numbers of values, however deep. */
    private static String plain(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .filter(entry -> !entry.getKey().equals("theme"))
                    .map(entry -> plain(entry.getValue()))
                    .collect(Collectors.joining("\n"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(DisclosureMatrixTest::plain).collect(Collectors.joining("\n"));
        }
        return value instanceof Wording wording ? wording.plain() : String.valueOf(value);
    }

    private static Text text(String what, Disclosure who, Locale language) {
        return switch (what) {
            case "tracking, collecting" -> tracking(collecting(who), language);
            case "tracking, failed" -> tracking(failed(who), language);
            case "tracking, delivered" -> tracking(delivered(who), language);
            case "returns, asking" -> returns(asking(who), language);
            case "returns, following" -> returns(following(who), language);
            case "returns, refunded" -> returns(ReturnView.of(refunded(who)), language);
            case "cancellation, asking" -> cancellation(cancelling(who), language);
            case "cancellation, offer" ->
                cancellation(
                        cancelling(who)
                                .answered(new CancellationView.Said("too_late", Items.NONE, ""), List.of(CHOICE)),
                        language);
            case "cancellation, blocked" -> cancellation(CancellationView.blocked(placed(who), SENTENCE), language);
            case "withdrawal, asking" ->
                withdrawal(WithdrawalView.asking(delivered(who), FORM, STATED, LocalDate.of(2026, 3, 27)), language);
            case "withdrawal, confirming" ->
                withdrawal(WithdrawalView.confirming(delivered(who), FORM, STATED), language);
            case "withdrawal, done" ->
                withdrawal(WithdrawalView.acknowledged(delivered(who), STATED, at(13, 9)), language);
            case "preferences" -> page(PAGES.preferences(PREFERENCES, language), PAGES.values(PREFERENCES, language));
            case "look-up" -> page(PAGES.lookup(LOOKUP, language), PAGES.values(LOOKUP, language));
            case "notice" -> page(PAGES.notice(NOTICE, language), PAGES.values(NOTICE, language));
            case "status, collecting" -> document(StatusDocument.of(collecting(who), EveryPageTest.TEXTS, language));
            case "status, delivered" -> document(StatusDocument.of(delivered(who), EveryPageTest.TEXTS, language));
            case "linked data" -> document(LinkedData.of(delivered(who), THEME));
            case "calendar" ->
                document(DeliveryCalendar.of(onItsWay(who), THEME, EveryPageTest.TEXTS, language)
                        .orElseThrow());
            default -> throw new AssertionError("there is no " + what);
        };
    }

    private static Text page(String html, Object values) {
        return new Text(Jsoup.parse(html).body().html(), values);
    }

    private static Text document(String text) {
        return new Text(text, "");
    }

    private static Text tracking(OrderView order, Locale language) {
        TrackingView view = TrackingView.of(order)
                .deliverTo(SARA)
                .answer(FORM, Answer.values())
                .contact(FORM)
                .feedback(FORM);
        return page(PAGES.tracking(view, language), PAGES.values(view, language));
    }

    private static Text returns(ReturnView view, Locale language) {
        return page(PAGES.returns(view, language), PAGES.values(view, language));
    }

    private static Text cancellation(CancellationView view, Locale language) {
        return page(PAGES.cancellation(view, language), PAGES.values(view, language));
    }

    private static Text withdrawal(WithdrawalView view, Locale language) {
        return page(PAGES.withdrawal(view, language), PAGES.values(view, language));
    }

    private static OrderView view(OrderStory story, Disclosure who) {
        return OrderView.of(story.order(), at(14, 9))
                .disclosing(who)
                .link(Link.TRACKING, "/t")
                .link(Link.CONTACT, "/c")
                .courierLink(FIRST, "DHL", "https://courier.example/1")
                .amount(Money.parse("SAR 12.00"));
    }

    private static OrderView placed(Disclosure who) {
        return view(OrderStory.placed("en").then(8, 12, o -> o.paid(Money.parse("SAR 348.00"), "p1")), who);
    }

    private static OrderView onItsWay(Disclosure who) {
        return OrderView.of(OrderStory.placed("en").onItsWay().order(), at(10, 13))
                .disclosing(who)
                .link(Link.TRACKING, "/t")
                .link(Link.LABEL, "/way-back");
    }

    private static OrderView collecting(Disclosure who) {
        OrderStory story = OrderStory.placed("en")
                .shippedWhole(9)
                .scan(FIRST, 10, 9, Phase.TRANSIT, Detail.ARRIVED)
                .scan(FIRST, 11, 9, Phase.PICKUP_POINT, Detail.READY_FOR_PICKUP);
        return view(story, who)
                .pickup(new PickupPoint("Corniche Locker", "8-20", "447 120"))
                .until(LocalDate.of(2026, 3, 27));
    }

    private static OrderView failed(Disclosure who) {
        OrderStory story = OrderStory.cashOnDelivery("en")
                .shippedWhole(9)
                .scan(FIRST, 11, 9, Phase.ATTEMPT_FAILED, Detail.ATTEMPT_FAILED);
        return view(story, who).until(LocalDate.of(2026, 3, 27));
    }

    private static OrderStory returning() {
        return OrderStory.placed("en")
                .then(8, 12, o -> o.paid(Money.parse("SAR 348.00"), "p1"))
                .delivered()
                .then(12, 9, o -> o.returns().requested("R-77", GOODS, "too_small"))
                .then(12, 10, o -> o.returns().approved("R-77"));
    }

    private static OrderView refunded(Disclosure who) {
        OrderStory story = returning()
                .then(13, 10, o -> o.returns().received("R-77"))
                .then(13, 12, o -> o.refunded(Money.parse("SAR 199.00"), "r1"));
        return view(story, who);
    }

    private static OrderView delivered(Disclosure who) {
        OrderStory story = returning().then(12, 12, o -> o.refunded(Money.parse("SAR 12.00"), "r1"));
        return view(story, who)
                .returns(new ReturnOption(LocalDate.of(2026, 3, 27), "/entry-to-return"))
                .link(Link.RETURN, "/entry-to-return")
                .link(Link.LABEL, "/way-back");
    }

    private static ReturnView asking(Disclosure who) {
        ReturnTerms terms = new ReturnTerms(
                List.of(new ReturnTerms.Goods(Sku.of("B-SHIRT"), 2, LocalDate.of(2026, 3, 27), null, null)),
                List.of(),
                List.of());
        return ReturnView.of(delivered(who)).ask(FORM, terms, List.of(CHOICE));
    }

    private static ReturnView following(Disclosure who) {
        return ReturnView.of(delivered(who)).pass("884 203").collection(LocalDate.of(2026, 3, 27));
    }

    private static CancellationView cancelling(Disclosure who) {
        return CancellationView.asking(placed(who), FORM, List.of(CHOICE)).refund(Money.parse("SAR 348.00"));
    }
}
