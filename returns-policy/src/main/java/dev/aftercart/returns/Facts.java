package dev.aftercart.returns;

import dev.aftercart.explain.Phrase;
import dev.aftercart.returns.terms.Anchor;
import dev.aftercart.returns.terms.Span;
import dev.aftercart.returns.terms.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The facts behind an answer, most important first. */
final class Facts {

    private final LineDecision line;
    private final List<Phrase> facts = new ArrayList<>();

    private Facts(LineDecision line) {
        this.line = line;
    }

    static List<Phrase> of(LineDecision line) {
        Facts facts = new Facts(line);
        facts.because();
        facts.window();
        facts.request();
        return facts.facts;
    }

    /** The answers that do not name the rule's reason themselves get it here; that of the bare default says nothing. */
    private void because() {
        Finding finding = line.finding();
        boolean unnamed =
                finding == Finding.NOT_HANDED_OVER || finding == Finding.WINDOW_CLOSED || finding == Finding.TOO_MANY;
        Rule<?> rule = line.rule().isDefault() ? line.rule(Facet.WINDOW) : line.rule();
        if (unnamed && (rule.because() != null || !rule.isDefault())) {
            facts.add(Wording.FACT_BECAUSE.phrase().with("because", rule.reason()));
        }
    }

    private void window() {
        Anchor anchor = line.window().anchor();
        LocalDate start = line.window().startedOn();
        LocalDate last = line.window().lastDay();
        if (anchor != null && start != null) {
            facts.add(event(anchor).phrase().with("day", start));
        }
        if (last != null) {
            span(last);
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
            case DELIVERY, LAST_DELIVERY -> Wording.FACT_DELIVERED;
            case PICKUP -> Wording.FACT_PICKED_UP;
            case DISPATCH -> Wording.FACT_DISPATCHED;
            case ORDER -> Wording.FACT_ORDERED;
        };
    }

    private static Wording daysAfter(Anchor anchor) {
        return switch (anchor) {
            case DELIVERY, LAST_DELIVERY -> Wording.FACT_DAYS_AFTER_DELIVERY;
            case PICKUP -> Wording.FACT_DAYS;
            case DISPATCH -> Wording.FACT_DAYS_AFTER_DISPATCH;
            case ORDER -> Wording.FACT_DAYS_AFTER_ORDER;
        };
    }
}
