package dev.aftercart.returns.floor;

import static dev.aftercart.returns.Condition.country;
import static dev.aftercart.returns.Condition.not;
import static dev.aftercart.returns.Condition.reason;
import static dev.aftercart.returns.Condition.trait;
import static dev.aftercart.returns.floor.Cases.CONSUMER;
import static dev.aftercart.returns.floor.Cases.DIGITAL;
import static dev.aftercart.returns.floor.Cases.DISTANCE;
import static dev.aftercart.returns.floor.Cases.FAULT;
import static dev.aftercart.returns.floor.Cases.NOT_USED;
import static dev.aftercart.returns.floor.Cases.days;
import static dev.aftercart.returns.floor.Cases.exempt;
import static dev.aftercart.returns.floor.Cases.since;

import dev.aftercart.order.Trait;
import dev.aftercart.returns.Attributes;
import dev.aftercart.returns.Condition;
import dev.aftercart.returns.Demands;
import dev.aftercart.returns.Exemption;
import dev.aftercart.returns.Floor;
import dev.aftercart.returns.ReturnReason;
import dev.aftercart.returns.Right;
import dev.aftercart.returns.Validity;
import dev.aftercart.returns.terms.Anchor;
import dev.aftercart.returns.terms.Fee;
import dev.aftercart.returns.terms.LegalBasis;
import dev.aftercart.returns.terms.Outcome;
import dev.aftercart.returns.terms.Resolution;
import dev.aftercart.returns.terms.Window;
import java.util.List;

/**
 * The laws of the states on the Gulf. All count calendar days, and none was found that moves a last day on. Where it is
 * not sure that a right holds, as for goods that a regulation may exempt, it is left out and named as to be confirmed.
 */
final class Gulf {

    private static final String VERSION = "2026-10";
    private static final Demands MONEY_BACK = Demands.none().offering(Resolution.REFUND);

    /** What the Saudi law exempts; what is made to order or downloaded only where nothing is wrong with it. */
    private static final Condition SAUDI_EXCEPTED = exempt(
                    Exemption.PERIODICAL, Exemption.BOOK, Exemption.DATED_SERVICE, Exemption.MEDIA_SEAL)
            .or(trait(Trait.PERISHABLE))
            .or(trait(Trait.PERSONALISED, Trait.MADE_TO_ORDER).or(DIGITAL).and(not(FAULT)));

    /** Goods of which it is not sure that the short laws of Kuwait and Qatar mean them too. */
    private static final Condition DOUBTFUL =
            trait(Trait.PERISHABLE, Trait.PERSONALISED, Trait.MADE_TO_ORDER, Trait.DIGITAL);

    private Gulf() {}

    static Floor saudiArabia() {
        Condition there = country("SA").and(CONSUMER).and(DISTANCE);
        String law = "Saudi E-Commerce Law 2019, ";
        return new Floor(
                Floors.SAUDI_ARABIA,
                VERSION,
                "E-Commerce Law of Saudi Arabia (Royal Decree M/126 of 2019); as known in October 2026",
                List.of(
                        // The customer bears what the withdrawal costs, so no fee is forbidden.
                        new Right(
                                "withdrawal",
                                law + "article 13",
                                LegalBasis.WITHDRAWAL,
                                Outcome.YES,
                                there.and(NOT_USED).and(not(SAUDI_EXCEPTED)),
                                since("2020-01-01"),
                                days(7),
                                MONEY_BACK),
                        new Right(
                                "late-delivery",
                                law + "article 14",
                                LegalBasis.WITHDRAWAL,
                                Outcome.YES,
                                there.and(reason(ReturnReason.LATE)).and(Attributes.DAYS_LATE.atLeast(16)),
                                since("2020-01-01"),
                                days(7),
                                MONEY_BACK.freeOf(
                                        Fee.Kind.RESTOCKING,
                                        Fee.Kind.HANDLING,
                                        Fee.Kind.LATE,
                                        Fee.Kind.ORIGINAL_SHIPPING,
                                        Fee.Kind.PAYMENT))),
                List.of(
                        law + "article 13: the exceptions, and those of the regulations: food, vehicles, property",
                        law
                                + "article 14: until when a delivery that came more than 15 days late can be returned; 7 days"
                                + " are taken, and before it comes the order is cancelled",
                        law
                                + "implementing regulations: a refund within 14 days by the same means, an amendment drafted"
                                + " in 2020"));
    }

    static Floor kuwait() {
        return new Floor(
                Floors.KUWAIT,
                VERSION,
                "Law 39 of 2014 of Kuwait on consumer protection; as known in October 2026",
                List.of(new Right(
                        "withdrawal",
                        "Kuwait Law 39/2014, article 10",
                        LegalBasis.WITHDRAWAL,
                        Outcome.YES,
                        country("KW").and(CONSUMER).and(NOT_USED).and(not(DOUBTFUL)),
                        Validity.ALWAYS,
                        days(14),
                        MONEY_BACK)),
                List.of("Kuwait Law 39/2014, article 10: which goods beside perishable ones are exempt"));
    }

    static Floor qatar() {
        return new Floor(
                Floors.QATAR,
                VERSION,
                "Law 16 of 2010 of Qatar on electronic commerce; as known in October 2026",
                List.of(new Right(
                        "withdrawal",
                        "Qatar Law 16/2010, article 57",
                        LegalBasis.WITHDRAWAL,
                        Outcome.YES,
                        country("QA").and(CONSUMER).and(DISTANCE).and(NOT_USED).and(not(DOUBTFUL)),
                        Validity.ALWAYS,
                        Window.days(3).after(Anchor.ORDER),
                        MONEY_BACK)),
                List.of("Qatar Law 16/2010, article 57: the exceptions, and whether three days from the contract run"
                        + " before the goods have come"));
    }

    /** The law says that the shop cannot rule returns out, but not for how long: so a person looks. */
    static Floor emirates() {
        return new Floor(
                Floors.UAE,
                VERSION,
                "Executive regulations of 2023 to Federal Law 15 of 2020 of the United Arab Emirates on consumer"
                        + " protection; as known in October 2026",
                List.of(new Right(
                        "fault",
                        "UAE Federal Law 15/2020 and its regulations of 2023",
                        LegalBasis.CONFORMITY,
                        Outcome.REVIEW,
                        country("AE").and(CONSUMER).and(FAULT).and(not(trait(Trait.PERISHABLE))),
                        since("2024-01-01"),
                        Window.unlimited(),
                        Demands.none().offering(Resolution.REPAIR, Resolution.REPLACEMENT, Resolution.REFUND))),
                List.of(
                        "UAE Federal Law 15/2020 and its regulations of 2023: until when a fault can be claimed, and which"
                                + " goods may be sold without return: known faults, the nature of the goods",
                        "UAE: no general right to withdraw was found"));
    }

    static Floor oman() {
        return new Floor(
                Floors.OMAN,
                VERSION,
                "Law 66 of 2014 of Oman on consumer protection; as known in October 2026",
                List.of(),
                List.of(
                        "Oman, consumer protection law: 15 days to return faulty goods",
                        "Oman: no right to withdraw from an online purchase was found"));
    }

    static Floor bahrain() {
        return new Floor(
                Floors.BAHRAIN,
                VERSION,
                "Law 35 of 2012 of Bahrain on consumer protection; as known in October 2026",
                List.of(),
                List.of("Bahrain, consumer protection law: whether and for how long goods can be returned"));
    }
}
