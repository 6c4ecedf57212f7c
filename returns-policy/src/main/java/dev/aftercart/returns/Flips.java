package dev.aftercart.returns;

import dev.aftercart.explain.Phrase;
import dev.aftercart.returns.terms.Outcome;
import dev.aftercart.returns.terms.ReturnMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.joda.money.Money;

/** Single changes, each tried, that would turn the answer into a yes, or make what is accepted free. */
final class Flips {

    private final LineDecision line;
    private final List<Phrase> changes;

    private Flips(LineDecision line) {
        this.line = line;
        this.changes = new ArrayList<>(Changes.of(line));
    }

    static List<Phrase> of(LineDecision line) {
        return of(line, true);
    }

    /** Without what customers cannot choose any more: the price, and what they have said of the goods. */
    static List<Phrase> forCustomer(LineDecision line) {
        return of(line, false);
    }

    private static List<Phrase> of(LineDecision line, boolean all) {
        Flips flips = new Flips(line);
        boolean free = line.outcome() == Outcome.YES;
        if (free && line.fees().list().isEmpty()) {
            return flips.changes;
        }
        flips.tiers(free ? Wording.CHANGE_FREE_TIER : Wording.CHANGE_TIER, free);
        flips.methods(free ? Wording.CHANGE_FREE_METHOD : Wording.CHANGE_METHOD, free);
        if (all) {
            flips.prices(free ? Wording.CHANGE_FREE_PRICE : Wording.CHANGE_PRICE, free);
        }
        if (all && free) {
            flips.goods();
        }
        return flips.changes;
    }

    /** The lowest tier that would do says enough. */
    private void tiers(Wording wording, boolean free) {
        line.policy().domain().tiers().stream()
                .filter(tier ->
                        works(line.asked().withOrder(line.asked().order().with(Attributes.TIER, tier)), free))
                .findFirst()
                .ifPresent(tier -> changes.add(wording.phrase().with("tier", tier)));
    }

    private void methods(Wording wording, boolean free) {
        for (ReturnMethod method : line.methods().list()) {
            if (works(line.asked().with(Attributes.METHOD, method.code()), free)) {
                changes.add(wording.phrase().with("method", name(method)));
            }
        }
    }

    private static Phrase name(ReturnMethod method) {
        return ReturnMethod.known().contains(method)
                ? Phrase.of(Wording.PREFIX + "page.value.method." + method.code())
                : Wording.CODE.phrase().withCode("code", method.code());
    }

    /** At the bounds that the policy draws, which are all the prices at which something can change. */
    private void prices(Wording wording, boolean free) {
        Money price = line.asked().line().unitPrice();
        TreeSet<Long> bounds = new TreeSet<>();
        line.policy().conditions().forEach(condition -> bounds(condition, price, bounds));
        bounds.stream()
                .map(minor -> Money.ofMinor(price.getCurrencyUnit(), minor))
                .filter(other -> !other.equals(price))
                .filter(other -> works(line.asked().withLine(line.asked().line().withPrice(other)), free))
                .findFirst()
                .ifPresent(other -> changes.add(wording.phrase().with("price", other)));
    }

    private static void bounds(Condition condition, Money price, Set<Long> bounds) {
        if (condition instanceof Condition.Between between
                && between.attribute().equals(Attributes.PRICE)
                && price.getCurrencyUnit().equals(between.currency())) {
            Stream.of(between.from() - 1, between.from(), between.to())
                    .filter(bound -> bound >= 0 && bound < Condition.Between.NO_LIMIT)
                    .forEach(bounds::add);
            if (between.to() != Condition.Between.NO_LIMIT) {
                bounds.add(between.to() + 1);
            }
        }
        parts(condition).forEach(part -> bounds(part, price, bounds));
    }

    private static Stream<Condition> parts(Condition condition) {
        if (condition instanceof Condition.Not not) {
            return Stream.of(not.condition());
        }
        if (condition instanceof Condition.And and) {
            return Stream.of(and.first(), and.second());
        }
        return condition instanceof Condition.Or or ? Stream.of(or.first(), or.second()) : Stream.empty();
    }

    private void goods() {
        if (works(line.asked().withGoods(GoodsCondition.SEALED), true)) {
            changes.add(Wording.CHANGE_FREE_SEALED.phrase());
        }
        if (line.asked().reason().group() == ReturnReason.Group.REMORSE
                && works(line.asked().withReason(ReturnReason.DEFECTIVE), true)) {
            changes.add(Wording.CHANGE_FREE_FAULTY.phrase());
        }
    }

    private boolean works(RequestedLine other, boolean free) {
        LineDecision then = line.whatIf(other, line.at());
        return then.outcome() == Outcome.YES && (!free || then.fees().list().isEmpty());
    }
}
