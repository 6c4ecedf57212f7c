package dev.aftercart.returns.floor;

import static dev.aftercart.returns.Condition.country;
import static dev.aftercart.returns.Condition.not;
import static dev.aftercart.returns.Condition.trait;
import static dev.aftercart.returns.floor.Cases.CONSUMER;
import static dev.aftercart.returns.floor.Cases.DIGITAL;
import static dev.aftercart.returns.floor.Cases.DISTANCE;
import static dev.aftercart.returns.floor.Cases.FAULT;
import static dev.aftercart.returns.floor.Cases.OPENED;
import static dev.aftercart.returns.floor.Cases.SECOND_HAND;
import static dev.aftercart.returns.floor.Cases.exempt;
import static dev.aftercart.returns.floor.Cases.months;
import static dev.aftercart.returns.floor.Cases.since;

import dev.aftercart.order.Trait;
import dev.aftercart.promise.WorkingCalendar;
import dev.aftercart.returns.Attributes;
import dev.aftercart.returns.Condition;
import dev.aftercart.returns.Demands;
import dev.aftercart.returns.Duty;
import dev.aftercart.returns.Exemption;
import dev.aftercart.returns.Floor;
import dev.aftercart.returns.Right;
import dev.aftercart.returns.Validity;
import dev.aftercart.returns.terms.Anchor;
import dev.aftercart.returns.terms.Control;
import dev.aftercart.returns.terms.Fee;
import dev.aftercart.returns.terms.LegalBasis;
import dev.aftercart.returns.terms.Outcome;
import dev.aftercart.returns.terms.Prolonged;
import dev.aftercart.returns.terms.RefundTrigger;
import dev.aftercart.returns.terms.Resolution;
import dev.aftercart.returns.terms.ReturnMethod;
import dev.aftercart.returns.terms.Span;
import dev.aftercart.returns.terms.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The law of the European Union: withdrawal by Directive 2011/83/EU, conformity by Directive (EU) 2019/771, days counted by
 * Regulation 1182/71.
 */
final class EuropeanUnion {

    static final Set<String> COUNTRIES = Set.of(
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU",
            "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");

    private static final String VERSION = "2026-10";
    private static final String SOURCE =
            "Directive 2011/83/EU as amended by Directives (EU) 2019/2161 and (EU) 2023/2673,"
                    + " Directive (EU) 2019/771, Regulation (EEC, Euratom) No 1182/71; as known in October 2026";

    private static final List<String> TO_CONFIRM = List.of(
            "Directive 2011/83/EU, article 9(1a): 30 days where states chose them for unsolicited visits and excursions",
            "Directive 2011/83/EU, article 11a: whether the acknowledgement is owed for orders from before 19 June 2026",
            "Directive 2011/83/EU, article 13(2): what an express delivery cost above the cheapest one need not be refunded",
            "Directive 2011/83/EU, article 14(1): goods delivered at home, off premises, and too large for the post are"
                    + " fetched at the shop's cost",
            "Directive 2011/83/EU, article 16(c): whether goods made for an order from standard options are made to the"
                    + " consumer's specification; they are taken to be",
            "Directive (EU) 2019/771, article 10(3): longer liability in some states, such as Spain, Portugal and Sweden",
            "Directive (EU) 2019/771, article 10(6): second-hand goods, one year only where the state allows it and it was"
                    + " agreed; one year is taken",
            "Directive (EU) 2019/771, article 11(2): the fault is presumed for two years in some states; one is taken",
            "Directive (EU) 2019/771, article 13(4): a lower price, or the money back, where repair and replacement failed",
            "Directive (EU) 2024/1799, article 16: twelve months more after a repair, for national rules from 31 July 2026",
            "the public holidays of each state, which the floor is given");

    /** Article 16; where the customer consented to a download, the letter (m) stands with the digital goods. */
    private static final Condition EXCEPTED = exempt(
                    Exemption.SERVICE_PERFORMED, // (a)
                    Exemption.MARKET_PRICE, // (b)
                    Exemption.MIXED_INSEPARABLY, // (f)
                    Exemption.ALCOHOL_AHEAD, // (g)
                    Exemption.URGENT_REPAIR, // (h)
                    Exemption.PERIODICAL, // (j)
                    Exemption.PUBLIC_AUCTION, // (k)
                    Exemption.DATED_SERVICE) // (l)
            .or(trait(Trait.PERSONALISED, Trait.MADE_TO_ORDER)) // (c)
            .or(trait(Trait.PERISHABLE)) // (d)
            .or(exempt(Exemption.HYGIENE_SEAL, Exemption.MEDIA_SEAL).and(OPENED)); // (e), (i)

    private static final Condition WITHDRAWAL = CONSUMER.and(DISTANCE).and(not(EXCEPTED));
    private static final Condition GOODS = WITHDRAWAL.and(not(DIGITAL));
    private static final Condition DOWNLOAD = WITHDRAWAL.and(DIGITAL).and(not(exempt(Exemption.DIGITAL_CONSENT)));
    private static final Condition NOT_INFORMED = Attributes.NOT_INFORMED.isTrue();
    private static final Condition COST_NOT_STATED = Attributes.RETURN_COST_NOT_STATED.isTrue();

    /** Article 13: everything is refunded, the way to the customer too; article 14: nothing but the way back is paid. */
    private static final Demands REFUND = Demands.none()
            .freeOf(Fee.Kind.RESTOCKING, Fee.Kind.HANDLING, Fee.Kind.LATE, Fee.Kind.ORIGINAL_SHIPPING, Fee.Kind.PAYMENT)
            .offering(Resolution.REFUND)
            .travelling(ReturnMethod.OWN_CARRIER)
            .within(Control.anything()
                    .withApproval(Control.Approval.AUTOMATIC)
                    .withoutEvidence()
                    .withRefund(RefundTrigger.FIRST_SCAN)
                    .withSendBackDays(14)
                    .withRefundDays(14))
            .and(new Duty(Duty.Kind.ACKNOWLEDGE, 0, "Directive 2011/83/EU, article 11a", since("2026-06-19")))
            .and(new Duty(Duty.Kind.REFUND_AFTER_NOTICE, 14, "Directive 2011/83/EU, article 13", Validity.ALWAYS));

    /** Article 14(2): who was not told of the right does not pay for use either. */
    private static final Demands REFUND_WITHOUT_LOSS = REFUND.freeOf(Fee.Kind.VALUE_LOSS);

    /** Articles 13 and 14 of Directive (EU) 2019/771: the customer chooses, and nothing is paid. */
    private static final Demands MADE_GOOD = Demands.none()
            .freeOf(Fee.Kind.RETURN_SHIPPING, Fee.Kind.values())
            .offering(Resolution.REPAIR, Resolution.REPLACEMENT);

    private final WorkingCalendar calendar;
    private final Condition there;
    private final String mark;
    private final List<Right> rights = new ArrayList<>();

    private EuropeanUnion(WorkingCalendar calendar, Set<String> countries, String mark) {
        String[] names = new TreeSet<>(countries).toArray(String[]::new);
        this.calendar = calendar;
        this.there = country(names[0], names);
        this.mark = mark;
    }

    /** The floor with a calendar for all states, or for those that have none of their own. */
    static Floor floor(WorkingCalendar common, Map<String, WorkingCalendar> own) {
        List<Right> rights = new ArrayList<>();
        Set<String> others = new TreeSet<>(COUNTRIES);
        new TreeMap<>(own).forEach((country, calendar) -> {
            if (!others.remove(country)) {
                throw new IllegalArgumentException(
                        "a calendar is for one of the states " + new TreeSet<>(COUNTRIES) + ", but was for " + country);
            }
            rights.addAll(
                    new EuropeanUnion(calendar, Set.of(country), "-" + country.toLowerCase(Locale.ROOT)).rights());
        });
        if (!others.isEmpty()) {
            rights.addAll(new EuropeanUnion(common, others, "").rights());
        }
        return new Floor(Floors.EU, VERSION, SOURCE, rights, TO_CONFIRM);
    }

    private List<Right> rights() {
        // Articles 9 and 10; the last of the goods counts, and a contract on a download counts from the order.
        Span fourteen = Window.days(14).after(Anchor.LAST_DELIVERY).rollingTo(calendar);
        Span download = Window.days(14).after(Anchor.ORDER).rollingTo(calendar);

        withdrawal("withdrawal", "article 9", GOODS, fourteen, REFUND);
        withdrawal("download", "article 9", DOWNLOAD, download, REFUND);
        withdrawal("not-informed", "article 10", GOODS.and(NOT_INFORMED), prolonged(fourteen), REFUND_WITHOUT_LOSS);
        withdrawal(
                "download-not-informed",
                "article 10",
                DOWNLOAD.and(NOT_INFORMED),
                prolonged(download),
                REFUND_WITHOUT_LOSS);
        // Article 14(1): who was not told of the cost of the way back does not pay it.
        withdrawal(
                "cost-not-stated",
                "article 6(6)",
                GOODS.and(COST_NOT_STATED),
                fourteen,
                REFUND.freeOf(Fee.Kind.RETURN_SHIPPING));
        withdrawal(
                "not-informed-cost-not-stated",
                "article 6(6)",
                GOODS.and(NOT_INFORMED).and(COST_NOT_STATED),
                prolonged(fourteen),
                REFUND_WITHOUT_LOSS.freeOf(Fee.Kind.RETURN_SHIPPING));

        // Articles 10 and 11: liable for two years; in the first the fault is presumed to have been there at the
        // delivery.
        conformity("conformity", "articles 10, 11 and 13", Outcome.YES, FAULT, months(12));
        conformity("conformity-shown", "articles 10 and 13", Outcome.REVIEW, FAULT.and(not(SECOND_HAND)), months(24));
        return rights;
    }

    /** Article 10: twelve months after the first end, or fourteen days from being told within them. */
    private Window prolonged(Span first) {
        return new Prolonged(first, 12, Window.days(14).after(Anchor.INFORMED).rollingTo(calendar));
    }

    private void withdrawal(String id, String article, Condition when, Window window, Demands demands) {
        rights.add(new Right(
                id + mark,
                "Directive 2011/83/EU, " + article,
                LegalBasis.WITHDRAWAL,
                Outcome.YES,
                there.and(when),
                since("2014-06-13"),
                window,
                demands));
    }

    private void conformity(String id, String article, Outcome gives, Condition when, Window window) {
        rights.add(new Right(
                id + mark,
                "Directive (EU) 2019/771, " + article,
                LegalBasis.CONFORMITY,
                gives,
                there.and(CONSUMER).and(not(DIGITAL)).and(when),
                since("2022-01-01"),
                window,
                MADE_GOOD));
    }
}
