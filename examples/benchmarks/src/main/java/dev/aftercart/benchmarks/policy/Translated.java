package dev.aftercart.benchmarks.policy;

import dev.aftercart.benchmarks.policy.NeutralRule.Test;
import dev.aftercart.returns.Attribute;
import dev.aftercart.returns.Attributes;
import dev.aftercart.returns.Case;
import dev.aftercart.returns.Condition;
import dev.aftercart.returns.LineFacts;
import dev.aftercart.returns.ReturnFacts;
import dev.aftercart.returns.ReturnReason;
import dev.aftercart.returns.ReturnReason.Group;
import dev.aftercart.returns.ReturnRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The neutral policies and requests in the words of this library. */
final class Translated {

    /** When all requests are made. */
    static final Instant AT = Instant.parse("2026-06-15T09:30:00Z");

    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    static final Attribute.OneOf WEAR = Attribute.oneOf(
            "wear", Attribute.Scope.REQUEST, Fact.CONDITION.names().toArray(String[]::new));

    private Translated() {}

    /** The conditions of each facet. */
    static List<List<Condition>> conditions(NeutralPolicy policy) {
        return policy.facets().stream()
                .map(rules -> rules.stream().map(Translated::condition).toList())
                .toList();
    }

    static Condition condition(NeutralRule rule) {
        return rule.tests().entrySet().stream()
                .map(test -> condition(test.getKey(), test.getValue()))
                .reduce(Condition::and)
                .orElse(Condition.always());
    }

    private static Condition condition(Fact fact, Test test) {
        String[] values = fact.isNamed()
                ? test.values(fact).mapToObj(fact.names()::get).toArray(String[]::new)
                : new String[] {""};
        String[] more = Arrays.copyOfRange(values, 1, values.length);
        return switch (fact) {
            case CATEGORY -> Condition.categoryUnder(values[0], more);
            case REASON ->
                Condition.reason(
                        reason(values[0]),
                        Arrays.stream(more).map(Translated::reason).toArray(ReturnReason[]::new));
            case REGION ->
                Condition.country(
                        values[0].toUpperCase(Locale.ROOT),
                        Arrays.stream(more)
                                .map(code -> code.toUpperCase(Locale.ROOT))
                                .toArray(String[]::new));
            case CONDITION -> WEAR.in(values[0], more);
            case TIER -> Condition.tier(values[0], more);
            case CHANNEL -> Attributes.CHANNEL.in(values[0], more);
            case FINAL_SALE ->
                test.fits(fact, 1) ? Attributes.FINAL_SALE.isTrue() : Condition.not(Attributes.FINAL_SALE.isTrue());
            case DAYS -> Attributes.DAYS_SINCE_DELIVERY.between(test.from(), test.to());
            case PRICE -> Attributes.PRICE.atLeast(price(test.from())).and(Attributes.PRICE.atMost(price(test.to())));
            case RETURNS -> Attributes.RETURNS_IN_90_DAYS.between(test.from(), test.to());
        };
    }

    /** The same request as a customer's. */
    static ReturnRequest request(NeutralRequest request) {
        Instant delivered = delivered(request);
        LineFacts line = LineFacts.of("A", price(request.getPrice()), 1)
                .withCategory(name(Fact.CATEGORY, request))
                .withDelivery(delivered)
                .with(Attributes.FINAL_SALE, request.getFinalSale() == 1);
        ReturnFacts order = ReturnFacts.of(delivered.minusSeconds(200_000), ZONE)
                .withCountry(country(request))
                .withLine(line)
                .with(Attributes.TIER, name(Fact.TIER, request))
                .with(Attributes.CHANNEL, name(Fact.CHANNEL, request))
                .with(Attributes.RETURNS_IN_90_DAYS, (long) request.getReturns());
        return ReturnRequest.of(order)
                .line("A", 1)
                .reason(reason(name(Fact.REASON, request)))
                .with(WEAR, name(Fact.CONDITION, request));
    }

    static String country(NeutralRequest request) {
        return name(Fact.REGION, request).toUpperCase(Locale.ROOT);
    }

    /** At eight in the morning, so many days before. */
    static Instant delivered(NeutralRequest request) {
        return LocalDate.ofInstant(AT, ZONE)
                .minusDays(request.getDays())
                .atTime(8, 0)
                .atZone(ZONE)
                .toInstant();
    }

    static Case asCase(NeutralRequest request) {
        return new Case(request(request).lines().get(0), AT);
    }

    private static ReturnReason reason(String name) {
        int number = Fact.REASON.number(name);
        return new ReturnReason(name, number <= Fact.REASON.number("changed-mind") ? Group.REMORSE : Group.FAULT);
    }

    static Money price(int minor) {
        return Money.ofMinor(CurrencyUnit.USD, minor);
    }

    private static String name(Fact fact, NeutralRequest request) {
        return fact.names().get(request.get(fact));
    }
}
