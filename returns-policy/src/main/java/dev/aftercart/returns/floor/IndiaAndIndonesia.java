package dev.aftercart.returns.floor;

import static dev.aftercart.returns.Condition.country;
import static dev.aftercart.returns.Condition.reasonOf;
import static dev.aftercart.returns.floor.Cases.CONSUMER;
import static dev.aftercart.returns.floor.Cases.DISTANCE;
import static dev.aftercart.returns.floor.Cases.FAULT;
import static dev.aftercart.returns.floor.Cases.since;

import dev.aftercart.promise.WorkingCalendar;
import dev.aftercart.returns.Demands;
import dev.aftercart.returns.Floor;
import dev.aftercart.returns.ReturnReason;
import dev.aftercart.returns.Right;
import dev.aftercart.returns.terms.Anchor;
import dev.aftercart.returns.terms.LegalBasis;
import dev.aftercart.returns.terms.Outcome;
import dev.aftercart.returns.terms.Resolution;
import dev.aftercart.returns.terms.Window;
import java.util.List;

/** The laws of India and Indonesia, which know no withdrawal without a cause. */
final class IndiaAndIndonesia {

    private static final String VERSION = "2026-10";

    private IndiaAndIndonesia() {}

    /** The rules forbid refusing, but name no time, and excuse what nobody could help: so a person looks. */
    static Floor india() {
        return new Floor(
                Floors.INDIA,
                VERSION,
                "Consumer Protection (E-Commerce) Rules 2020 of India; as known in October 2026",
                List.of(new Right(
                        "take-back",
                        "Consumer Protection (E-Commerce) Rules 2020, rule 6",
                        LegalBasis.CONFORMITY,
                        Outcome.REVIEW,
                        country("IN").and(CONSUMER).and(DISTANCE).and(reasonOf(ReturnReason.Group.FAULT)),
                        since("2020-07-23"),
                        Window.unlimited(),
                        Demands.none().offering(Resolution.REFUND))),
                List.of(
                        "Consumer Protection Act 2019, section 2(47): faulty goods are taken back within the time on the"
                                + " bill, or 30 days where it names none",
                        "Consumer Protection (E-Commerce) Rules 2020: the page names terms of return, refund and exchange,"
                                + " and who pays for the way back",
                        "Consumer Protection (E-Commerce) Rules 2020: until when the shop refunds, as the Reserve Bank"
                                + " prescribes"));
    }

    static Floor indonesia(WorkingCalendar calendar) {
        return new Floor(
                Floors.INDONESIA,
                VERSION,
                "Government Regulation 80 of 2019 of Indonesia on trade through electronic systems; as known in October"
                        + " 2026",
                List.of(new Right(
                        "exchange",
                        "Government Regulation 80/2019, article 69",
                        LegalBasis.CONFORMITY,
                        Outcome.YES,
                        country("ID").and(CONSUMER).and(DISTANCE).and(FAULT),
                        since("2021-11-25"),
                        Window.workingDays(2, calendar).after(Anchor.DELIVERY, Anchor.PICKUP),
                        Demands.none().offering(Resolution.REPLACEMENT, Resolution.REFUND))),
                List.of(
                        "Government Regulation 80/2019, article 69: whether two working days are for an exchange without"
                                + " a fault too",
                        "Law 8/1999, article 18: no term may say that goods are never taken back",
                        "Law 8/1999, article 19: compensation within seven days of the purchase",
                        "the public holidays of Indonesia, which the floor is given"));
    }
}
