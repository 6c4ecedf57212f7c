package dev.aftercart.returns.floor;

import dev.aftercart.returns.Attribute;
import dev.aftercart.returns.Decision;
import dev.aftercart.returns.GoodsCondition;
import dev.aftercart.returns.LineDecision;
import dev.aftercart.returns.LineFacts;
import dev.aftercart.returns.ReturnFacts;
import dev.aftercart.returns.ReturnPolicy;
import dev.aftercart.returns.ReturnReason;
import dev.aftercart.returns.ReturnRequest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.UnaryOperator;
import org.joda.money.Money;

/** One purchase and the wish to return it, in words short enough for a table of cases; asked at noon of a day. */
record Purchase(ReturnFacts order, LineFacts line, ReturnReason reason, GoodsCondition goods) {

    static Purchase in(String country, String zone, String ordered) {
        ZoneId there = ZoneId.of(zone);
        return new Purchase(
                ReturnFacts.of(
                                LocalDate.parse(ordered)
                                        .atTime(9, 0)
                                        .atZone(there)
                                        .toInstant(),
                                there)
                        .withCountry(country),
                LineFacts.of("THING", Money.parse("EUR 80.00"), 1),
                ReturnReason.CHANGED_MIND,
                GoodsCondition.UNSTATED);
    }

    /** Ordered on the first of June 2026 in Germany, received on the fourth, a Thursday that is a holiday in some parts. */
    static Purchase german() {
        return in("DE", "Europe/Berlin", "2026-06-01").received("2026-06-04");
    }

    Purchase received(String day) {
        return line(line.withDelivery(
                LocalDate.parse(day).atTime(15, 0).atZone(order.zone()).toInstant()));
    }

    Purchase sent(String day) {
        return line(line.withDispatch(
                LocalDate.parse(day).atTime(15, 0).atZone(order.zone()).toInstant()));
    }

    Purchase line(LineFacts facts) {
        return new Purchase(order, facts, reason, goods);
    }

    <V> Purchase ofLine(Attribute<V> attribute, V value) {
        return line(line.with(attribute, value));
    }

    <V> Purchase ofOrder(Attribute<V> attribute, V value) {
        return order(facts -> facts.with(attribute, value));
    }

    Purchase order(UnaryOperator<ReturnFacts> change) {
        return new Purchase(change.apply(order), line, reason, goods);
    }

    Purchase because(ReturnReason why) {
        return new Purchase(order, line, why, goods);
    }

    Purchase goods(GoodsCondition condition) {
        return new Purchase(order, line, reason, condition);
    }

    LineDecision by(ReturnPolicy policy, String day) {
        return by(policy, day, 12);
    }

    LineDecision by(ReturnPolicy policy, String day, int hour) {
        ReturnRequest request = ReturnRequest.of(order.withLine(line))
                .line("THING", 1)
                .reason(reason)
                .condition(goods);
        Decision decision = policy.decide(
                request,
                LocalDate.parse(day).atTime(hour, 0).atZone(order.zone()).toInstant());
        return decision.lines().get(0);
    }
}
