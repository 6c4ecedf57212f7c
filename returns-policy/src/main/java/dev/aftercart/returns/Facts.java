package dev.aftercart.returns;

import dev.aftercart.explain.Phrase;
import dev.aftercart.returns.terms.Anchor;
import dev.aftercart.returns.terms.Choice;
import dev.aftercart.returns.terms.Fees;
import dev.aftercart.returns.terms.Outcome;
import dev.aftercart.returns.terms.Resolution;
import dev.aftercart.returns.terms.Span;
import dev.aftercart.returns.terms.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** The facts behind an answer, most important first. */
final class Facts {

    private static final String KIND = Wording.PREFIX + "page.value.fee.";

    private final LineDecision line;
    private final List<Phrase> facts = new ArrayList<>();

    private Facts(LineDecision line) {
        this.line = line;
    }

    static List<Phrase> of(LineDecision line) {
        Facts facts = new Facts(line);
        facts.because();
        facts.counted();
        facts.lastDay();
        facts.offer();
        facts.request();
        return facts.facts;
    }

    /** Without what customers know themselves, and the last day, which their answer names. */
    static List<Phrase> forCustomer(LineDecision line) {
        Facts facts = new Facts(line);
        facts.because();
        facts.counted();
        facts.offer();
        return facts.facts;
    }

    private void offer() {
        if (line.outcome() != Outcome.NO) {
            fees();
            deadline(Wording.FACT_SEND_BACK_BY, line.sendBackBy());
            deadline(Wording.FACT_ARRIVE_BY, line.arriveBy());
            law();
        }
    }

    private void fees() {
        for (ChargedFee charge : line.charges()) {
            Money amount = charge.most();
            Phrase kind = Phrase.of(KIND + Codes.of(charge.fee().kind()));
            if (amount == null) {
                facts.add(Wording.FACT_FEE_ACTUAL.phrase().with("kind", kind));
            } else if (!amount.isZero()) {
                Wording wording = charge.amount() == null ? Wording.FACT_FEE_UP_TO : Wording.FACT_FEE;
                facts.add(wording.phrase().with("amount", amount).with("kind", kind));
            }
        }
    }

    private void deadline(Wording wording, @Nullable LocalDate day) {
        if (day != null) {
            facts.add(wording.phrase().with("day", day));
        }
    }

    /** The answers that do not name the rule's reason themselves get it here; that of the bare default says nothing. */
    private void because() {
        Finding finding = line.finding();
        boolean unnamed =
                finding == Finding.NOT_HANDED_OVER || finding == Finding.WINDOW_CLOSED || finding == Finding.TOO_MANY;
        Rule<?> rule = line.rule().isDefault() ? line.rule(Facet.WINDOW) : line.rule();
        if (unnamed && (rule.because() != null || !rule.isDefault())) {
            facts.add(Wording.FACT_BECAUSE.phrase().with("because", rule.told()));
        }
    }

    private void counted() {
        Anchor anchor = line.window().anchor();
        LocalDate start = line.window().startedOn();
        LocalDate last = line.window().lastDay();
        if (anchor != null && start != null) {
            facts.add(event(anchor).phrase().with("day", start));
        }
        if (last != null) {
            span(last);
        }
    }

    private void lastDay() {
        LocalDate last = line.window().lastDay();
        if (last != null) {
            facts.add(Wording.FACT_LAST_DAY.phrase().with("day", last));
            facts.add(Wording.FACT_ZONE
                    .phrase()
                    .withCode("zone", line.window().zone().getId()));
        }
    }

    private void span(LocalDate last) {
        Window deciding = line.terms().deciding(line.ruling().asked());
        LocalDate start = line.window().startedOn();
        if (deciding instanceof Span span && start != null) {
            if (span.months() == 0) {
                facts.add(daysAfter(Objects.requireNonNull(line.window().anchor(), "a span that started has an anchor"))
                        .phrase()
                        .with("days", span.days()));
            }
            LocalDate unmoved = LocalDate.ofEpochDay(span.unmoved(Math.toIntExact(start.toEpochDay())));
            if (!unmoved.equals(last)) {
                facts.add(Wording.FACT_ROLLED.phrase().with("day", unmoved));
            }
        }
    }

    /** What the law betters beside outcome and last day, which the answer names. */
    private void law() {
        Fees fees = line.ruling().terms(Facet.FEES);
        Choice<Resolution> choice = line.ruling().terms(Facet.RESOLUTIONS);
        for (Right right : line.rights()) {
            Fees lawful = fees.without(right.demands().freeOf());
            named(!lawful.equals(fees), Wording.FACT_LAW_FEES, right);
            fees = lawful;
            Choice<Resolution> more = choice.and(right.demands().resolutions());
            named(!more.equals(choice), Wording.FACT_LAW_RESOLUTIONS, right);
            choice = more;
        }
    }

    private void named(boolean better, Wording wording, Right right) {
        if (better) {
            facts.add(wording.phrase().with("article", right.article()));
        }
    }

    private void request() {
        ReturnReason reason = line.asked().reason();
        if (!reason.equals(ReturnReason.OTHER)) {
            facts.add(Wording.FACT_REASON.phrase().with("reason", reason.phrase()));
        }
        if (line.asked().goods() != GoodsCondition.UNSTATED) {
            facts.add(Wording.FACT_GOODS
                    .phrase()
                    .with("goods", line.asked().goods().phrase()));
        }
    }

    private static Wording event(Anchor anchor) {
        return switch (anchor) {
            case DELIVERY -> Wording.FACT_DELIVERED;
            case LAST_DELIVERY -> Wording.FACT_LAST_DELIVERED;
            case INFORMED -> Wording.FACT_INFORMED;
            case PICKUP -> Wording.FACT_PICKED_UP;
            case DISPATCH -> Wording.FACT_DISPATCHED;
            case ORDER -> Wording.FACT_ORDERED;
        };
    }

    private static Wording daysAfter(Anchor anchor) {
        return switch (anchor) {
            case DELIVERY, LAST_DELIVERY -> Wording.FACT_DAYS_AFTER_DELIVERY;
            case PICKUP, INFORMED -> Wording.FACT_DAYS;
            case DISPATCH -> Wording.FACT_DAYS_AFTER_DISPATCH;
            case ORDER -> Wording.FACT_DAYS_AFTER_ORDER;
        };
    }
}
