package dev.aftercart.returns.floor;

import static dev.aftercart.returns.Condition.country;
import static dev.aftercart.returns.Condition.not;
import static dev.aftercart.returns.Condition.trait;
import static dev.aftercart.returns.floor.Cases.CONSUMER;
import static dev.aftercart.returns.floor.Cases.DIGITAL;
import static dev.aftercart.returns.floor.Cases.DISTANCE;
import static dev.aftercart.returns.floor.Cases.FAULT;
import static dev.aftercart.returns.floor.Cases.OPENED;
import static dev.aftercart.returns.floor.Cases.days;
import static dev.aftercart.returns.floor.Cases.exempt;
import static dev.aftercart.returns.floor.Cases.months;
import static dev.aftercart.returns.floor.Cases.since;

import dev.aftercart.order.Trait;
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
import java.util.List;
import java.util.stream.Stream;

/** The law of the United Kingdom; no last day moves on from a weekend there. */
final class UnitedKingdom {

    private static final String CCR = "Consumer Contracts Regulations 2013, ";
    private static final String CRA = "Consumer Rights Act 2015, ";

    private static final List<String> TO_CONFIRM = List.of(
            CCR
                    + "regulation 28(1)(b): whether goods made for an order from standard options are made to the consumer's"
                    + " specifications; they are taken to be",
            CCR + "regulation 34(3): what an express delivery cost above the cheapest one need not be refunded",
            CRA + "section 22(4): less than 30 days for what perishes sooner; no days are taken for it",
            CRA
                    + "section 22(6): the 30 days wait while the goods are repaired or replaced, and 7 days at least are left",
            CRA + "section 24: the money back, or a lower price, after one failed repair or replacement",
            "Limitation Act 1980, section 5: six years for claims in England and Wales; five, as in Scotland, are taken");

    /** Regulations 28, 36 and 37. */
    private static final Condition EXCEPTED = exempt(
                    Exemption.SERVICE_PERFORMED,
                    Exemption.MARKET_PRICE,
                    Exemption.MIXED_INSEPARABLY,
                    Exemption.ALCOHOL_AHEAD,
                    Exemption.URGENT_REPAIR,
                    Exemption.PERIODICAL,
                    Exemption.PUBLIC_AUCTION,
                    Exemption.DATED_SERVICE)
            .or(trait(Trait.PERSONALISED, Trait.MADE_TO_ORDER, Trait.PERISHABLE))
            .or(exempt(Exemption.HYGIENE_SEAL, Exemption.MEDIA_SEAL).and(OPENED));

    private static final Condition THERE = country("GB").and(CONSUMER);
    private static final Condition CANCELLATION = DISTANCE.and(not(EXCEPTED));
    private static final Condition GOODS = CANCELLATION.and(not(DIGITAL));
    private static final Condition DOWNLOAD = CANCELLATION.and(DIGITAL).and(not(exempt(Exemption.DIGITAL_CONSENT)));
    private static final Condition NOT_INFORMED = Attributes.NOT_INFORMED.isTrue();
    private static final Condition COST_NOT_STATED = Attributes.RETURN_COST_NOT_STATED.isTrue();

    /** Regulations 30 and 31. */
    private static final Span FOURTEEN = Window.days(14).after(Anchor.LAST_DELIVERY);

    private static final Window PROLONGED =
            new Prolonged(FOURTEEN, 12, Window.days(14).after(Anchor.INFORMED));

    /** Regulations 34 and 35. */
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
            .and(new Duty(Duty.Kind.REFUND_AFTER_RETURN, 14, CCR + "regulation 34", Validity.ALWAYS));

    private static final Demands REFUND_WITHOUT_LOSS = REFUND.freeOf(Fee.Kind.VALUE_LOSS);

    private static final Demands FREE = Demands.none().freeOf(Fee.Kind.RETURN_SHIPPING, Fee.Kind.values());

    /** Section 20. */
    private static final Demands REJECTION = FREE.offering(Resolution.REFUND)
            .within(Control.anything().withRefundDays(14))
            .and(new Duty(Duty.Kind.REFUND_AFTER_AGREEMENT, 14, CRA + "section 20(15)", Validity.ALWAYS));

    /** Section 23. */
    private static final Demands MADE_GOOD = FREE.offering(Resolution.REPAIR, Resolution.REPLACEMENT);

    private UnitedKingdom() {}

    static Floor floor() {
        return new Floor(
                Floors.UK,
                "2026-10",
                "Consumer Contracts Regulations 2013 (SI 2013/3134), Consumer Rights Act 2015; as known in October 2026",
                Stream.concat(cancellations().stream(), conformity().stream()).toList(),
                TO_CONFIRM);
    }

    private static List<Right> cancellations() {
        return List.of(
                cancellation("cancellation", "regulations 29 and 30", GOODS, FOURTEEN, REFUND),
                cancellation(
                        "download",
                        "regulations 30 and 37",
                        DOWNLOAD,
                        Window.days(14).after(Anchor.ORDER),
                        REFUND),
                cancellation("not-informed", "regulation 31", GOODS.and(NOT_INFORMED), PROLONGED, REFUND_WITHOUT_LOSS),
                cancellation(
                        "cost-not-stated",
                        "regulation 35(5)",
                        GOODS.and(COST_NOT_STATED),
                        FOURTEEN,
                        REFUND.freeOf(Fee.Kind.RETURN_SHIPPING)),
                cancellation(
                        "not-informed-cost-not-stated",
                        "regulation 35(5)",
                        GOODS.and(NOT_INFORMED).and(COST_NOT_STATED),
                        PROLONGED,
                        REFUND_WITHOUT_LOSS.freeOf(Fee.Kind.RETURN_SHIPPING)));
    }

    private static List<Right> conformity() {
        return List.of(
                conformity("rejection", "section 22", Outcome.YES, not(trait(Trait.PERISHABLE)), days(30), REJECTION),
                // Section 19: for six months the fault is presumed to have been there at the delivery, whose day
                // the act counts and this window does not; the customer has the day more.
                conformity("conformity", "sections 19 and 23", Outcome.YES, Condition.always(), months(6), MADE_GOOD),
                conformity(
                        "conformity-shown", "section 23", Outcome.REVIEW, Condition.always(), months(60), MADE_GOOD));
    }

    private static Right cancellation(String id, String article, Condition when, Window window, Demands demands) {
        return new Right(
                id,
                CCR + article,
                LegalBasis.WITHDRAWAL,
                Outcome.YES,
                THERE.and(when),
                since("2014-06-13"),
                window,
                demands);
    }

    private static Right conformity(
            String id, String article, Outcome gives, Condition when, Window window, Demands demands) {
        return new Right(
                id,
                CRA + article,
                LegalBasis.CONFORMITY,
                gives,
                THERE.and(FAULT).and(not(DIGITAL)).and(when),
                since("2015-10-01"),
                window,
                demands);
    }
}
