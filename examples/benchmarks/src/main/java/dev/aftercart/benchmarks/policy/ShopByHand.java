package dev.aftercart.benchmarks.policy;

import dev.aftercart.returns.terms.Outcome;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a shop writes for its policy: names to numbers, days in the customer's zone, rules as ifs, the right to withdraw, and money
 * when it is asked for. It cannot say why.
 */
final class ShopByHand {

    private static final int WITHDRAWAL_DAYS = 14;
    private static final List<List<NeutralRule>> FACETS = NeutralPolicy.shop().facets();
    private static final Outcome[] OUTCOMES = FACETS.get(0).stream()
            .map(rule -> switch (rule.then()) {
                case "accept" -> Outcome.YES;
                case "review" -> Outcome.REVIEW;
                default -> Outcome.NO;
            })
            .toArray(Outcome[]::new);
    private static final int[] WINDOWS = FACETS.get(1).stream()
            .mapToInt(rule -> Integer.parseInt(rule.then()))
            .toArray();
    private static final String[] FEES =
            FACETS.get(2).stream().map(rule -> rule.then().split(" ")[0]).toArray(String[]::new);
    private static final int[] FEE_AMOUNTS = FACETS.get(2).stream()
            .map(rule -> rule.then().split(" "))
            .mapToInt(words -> words.length == 1 ? 0 : Integer.parseInt(words[1]))
            .toArray();

    private static final Map<String, Integer> CATEGORIES = numbers(Fact.CATEGORY);
    private static final Map<String, Integer> REASONS = numbers(Fact.REASON);
    private static final Map<String, Integer> COUNTRIES = countries();
    private static final Map<String, Integer> WEAR = numbers(Fact.CONDITION);
    private static final Map<String, Integer> TIERS = numbers(Fact.TIER);
    private static final Map<String, Integer> CHANNELS = numbers(Fact.CHANNEL);

    private ShopByHand() {}

    private static Map<String, Integer> numbers(Fact fact) {
        Map<String, Integer> numbers = new HashMap<>();
        fact.names().forEach(name -> numbers.put(name, numbers.size()));
        return numbers;
    }

    private static Map<String, Integer> countries() {
        Map<String, Integer> countries = new HashMap<>();
        Fact.REGION.names().forEach(name -> countries.put(name.toUpperCase(Locale.ROOT), countries.size()));
        return countries;
    }

    /**
     * The answer.
     *
     * @param outcome yes, no or perhaps
     * @param lastDay until when, or null when it is excluded
     * @param raised whether the law carries it
     * @param lawful whether the right still stands
     * @param request the facts, for what is asked later
     */
    record Answer(
            Outcome outcome, @Nullable LocalDate lastDay, boolean raised, boolean lawful, NeutralRequest request) {

        /** What it costs. */
        @Nullable
        Money fee(Money price) {
            int rule = ShopIfChain.facet2(request);
            return switch (FEES[rule]) {
                case "share" ->
                    lawful
                            ? null
                            : price.multipliedBy(FEE_AMOUNTS[rule], RoundingMode.HALF_UP)
                                    .dividedBy(100, RoundingMode.HALF_UP);
                case "flat" -> Money.ofMinor(price.getCurrencyUnit(), FEE_AMOUNTS[rule]);
                default -> null;
            };
        }
    }

    static Answer decide(ShopRequest asked, Instant at) {
        Instant came = asked.delivered();
        if (came == null || came.isAfter(at) || asked.quantity() > asked.returnable()) {
            return new Answer(Outcome.NO, null, false, false, facts(asked, 0));
        }
        LocalDate today = LocalDate.ofInstant(at, asked.zone());
        LocalDate delivered = LocalDate.ofInstant(came, asked.zone());
        NeutralRequest facts = facts(asked, Math.toIntExact(today.toEpochDay() - delivered.toEpochDay()));
        Outcome own = OUTCOMES[ShopIfChain.facet0(facts)];
        boolean right = hasRight(facts);
        if (own == Outcome.NO && !right) {
            return new Answer(Outcome.NO, null, false, false, facts);
        }
        int days = own == Outcome.NO ? -1 : WINDOWS[ShopIfChain.facet1(facts)];
        boolean lawful = right && facts.getDays() <= WITHDRAWAL_DAYS;
        boolean granted = own == Outcome.YES && facts.getDays() <= days;
        boolean raised = (lawful && !granted) || (right && WITHDRAWAL_DAYS > days);
        int longest = right ? Math.max(days, WITHDRAWAL_DAYS) : days;
        Outcome outcome = facts.getDays() > longest ? Outcome.NO : granted || lawful ? Outcome.YES : Outcome.REVIEW;
        return new Answer(outcome, delivered.plusDays(raised ? WITHDRAWAL_DAYS : days), raised, lawful, facts);
    }

    private static boolean hasRight(NeutralRequest facts) {
        return facts.getRegion() <= 1 && facts.getChannel() <= 1 && facts.getReason() <= 2 && facts.getCondition() <= 1;
    }

    private static NeutralRequest facts(ShopRequest asked, int days) {
        return new NeutralRequest(
                CATEGORIES.getOrDefault(asked.category(), 0),
                REASONS.getOrDefault(asked.reason(), 0),
                COUNTRIES.getOrDefault(asked.country(), 0),
                WEAR.getOrDefault(asked.wear(), 0),
                TIERS.getOrDefault(asked.tier(), 0),
                CHANNELS.getOrDefault(asked.channel(), 0),
                asked.finalSale() ? 1 : 0,
                days,
                Math.toIntExact(asked.price().getAmountMinorLong()),
                asked.returns());
    }
}
