package dev.aftercart.rescue;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * How much each cause of remorse weighs, and where the stages begin. All numbers are chances between 0 and 1.
 *
 * <p>The {@linkplain #standard() defaults} of lateness are what 96,470 delivered orders of the Brazilian marketplace Olist
 * (2016 to 2018, published under the MIT licence) show: the share of reviews with one or two stars, by days after the
 * promised day. The stages begin where that table has its steps: one, two and four days late. All other defaults are
 * judgement and say so; a shop with figures of its own sets them. A high value does not make regret more likely by itself, it
 * makes it worth acting earlier.
 *
 * <p>Immutable and thread-safe; changed with its methods.
 */
public final class RemorseWeights {

    private static final RemorseWeights STANDARD = new RemorseWeights(
            new TreeMap<>(Map.of(0, 0.10, 1, 0.195, 2, 0.415, 4, 0.656, 8, 0.77)),
            new EnumMap<>(Map.of(
                    RemorseCause.BROKEN_PROMISES, 0.15,
                    RemorseCause.SILENCE, 0.30,
                    RemorseCause.CONTACT, 0.15,
                    RemorseCause.VALUE, 0.06,
                    RemorseCause.CASH_ON_DELIVERY, 0.08)),
            3,
            new EnumMap<>(Map.of(
                    RemorseStage.ANXIOUS, 0.19,
                    RemorseStage.LOSING_HOPE, 0.41,
                    RemorseStage.LIKELY_TO_RETURN, 0.65)));

    private final NavigableMap<Integer, Double> lateness;
    private final Map<RemorseCause, Double> weights;
    private final double contactHalfLifeDays;
    private final Map<RemorseStage, Double> stages;

    private RemorseWeights(
            NavigableMap<Integer, Double> lateness,
            Map<RemorseCause, Double> weights,
            double contactHalfLifeDays,
            Map<RemorseStage, Double> stages) {
        this.lateness = lateness;
        this.weights = weights;
        this.contactHalfLifeDays = contactHalfLifeDays;
        this.stages = stages;
    }

    /**
     * The defaults: dissatisfaction by days late 0 → .10, 1 → .195, 2 → .415, 4 → .656, 8 → .77 (measured); silence .30, each
     * broken promise after the first .15, each question .15 with a half-life of three days, each doubling of the usual value
     * .06, cash on delivery .08 (judgement); anxious from .19, losing hope from .41, likely to return from .65.
     *
     * @return the defaults
     */
    public static RemorseWeights standard() {
        return STANDARD;
    }

    /**
     * The same weights with another table of lateness.
     *
     * @param byDays the share of dissatisfied customers from so many days late on; must have day 0, which is the share among
     *     orders in time, and must not fall as days grow
     * @return new weights
     */
    public RemorseWeights lateness(Map<Integer, Double> byDays) {
        NavigableMap<Integer, Double> table = new TreeMap<>(byDays);
        if (table.isEmpty() || table.firstKey() != 0) {
            throw new IllegalArgumentException("a table of lateness begins with day 0, but was " + table);
        }
        double before = 0;
        for (double share : table.values()) {
            checkChance("a share of the table", share);
            if (share < before) {
                throw new IllegalArgumentException("a table of lateness must not fall, but was " + table);
            }
            before = share;
        }
        return new RemorseWeights(table, weights, contactHalfLifeDays, stages);
    }

    /**
     * The same weights with another weight of a cause.
     *
     * @param cause any but {@link RemorseCause#LATENESS}, which has a table
     * @param weight the chance that it alone makes the customer regret: of full silence, of one more broken promise, of one
     *     question asked today, of each doubling of the usual value, of cash on delivery
     * @return new weights
     */
    public RemorseWeights with(RemorseCause cause, double weight) {
        if (cause == RemorseCause.LATENESS) {
            throw new IllegalArgumentException("LATENESS has a table; use lateness(...)");
        }
        checkChance("the weight of " + cause, weight);
        Map<RemorseCause, Double> more = new EnumMap<>(weights);
        more.put(Objects.requireNonNull(cause, "cause"), weight);
        return new RemorseWeights(lateness, more, contactHalfLifeDays, stages);
    }

    /**
     * The same weights with another time in which a question is forgotten.
     *
     * @param days after so many days, a question weighs half; above zero
     * @return new weights
     */
    public RemorseWeights contactHalfLife(double days) {
        if (!(days > 0)) {
            throw new IllegalArgumentException("the half-life of a question is above 0 days, but was " + days);
        }
        return new RemorseWeights(lateness, weights, days, stages);
    }

    /**
     * The same weights with other beginnings of the stages.
     *
     * @param anxious the score from which a customer is anxious
     * @param losingHope the score from which they lose hope; not below
     * @param likelyToReturn the score from which they are likely to return; not below
     * @return new weights
     */
    public RemorseWeights stages(double anxious, double losingHope, double likelyToReturn) {
        checkChance("the beginning of a stage", anxious);
        checkChance("the beginning of a stage", likelyToReturn);
        if (!(anxious <= losingHope && losingHope <= likelyToReturn)) {
            throw new IllegalArgumentException("stages begin one after the other, but began at " + anxious + ", "
                    + losingHope + ", " + likelyToReturn);
        }
        Map<RemorseStage, Double> from = new EnumMap<>(RemorseStage.class);
        from.put(RemorseStage.ANXIOUS, anxious);
        from.put(RemorseStage.LOSING_HOPE, losingHope);
        from.put(RemorseStage.LIKELY_TO_RETURN, likelyToReturn);
        return new RemorseWeights(lateness, weights, contactHalfLifeDays, from);
    }

    /**
     * The score of a customer.
     *
     * @param facts what is known
     * @return the score, its stage and its reasons
     */
    public RemorseScore score(RemorseFacts facts) {
        return new RemorseScore(facts, this);
    }

    /** How dissatisfied customers are whose order is in time. */
    double base() {
        return lateness.firstEntry().getValue();
    }

    /** The days late at which the table has its steps, from few to many. */
    Set<Integer> daysOfTable() {
        return lateness.keySet();
    }

    /** The chance that each cause alone makes the customer regret, for those causes that there are. */
    Map<RemorseCause, Double> chances(RemorseFacts facts) {
        Map<RemorseCause, Double> chances = new EnumMap<>(RemorseCause.class);
        chances.put(RemorseCause.LATENESS, lateness(facts.daysLate()));
        chances.put(RemorseCause.SILENCE, facts.silence() * weight(RemorseCause.SILENCE));
        chances.put(
                RemorseCause.BROKEN_PROMISES,
                repeated(RemorseCause.BROKEN_PROMISES, Math.max(0, facts.brokenPromises() - 1)));
        Integer daysSince = facts.daysSinceContact();
        double fresh = daysSince == null ? 0 : Math.pow(0.5, daysSince / contactHalfLifeDays);
        chances.put(RemorseCause.CONTACT, fresh * repeated(RemorseCause.CONTACT, facts.contacts()));
        double doublings = facts.value() <= 1 ? 0 : Math.log(facts.value()) / Math.log(2);
        chances.put(RemorseCause.VALUE, repeated(RemorseCause.VALUE, doublings));
        chances.put(
                RemorseCause.CASH_ON_DELIVERY, repeated(RemorseCause.CASH_ON_DELIVERY, facts.cashOnDelivery() ? 1 : 0));
        chances.values().removeIf(chance -> chance == 0);
        return Collections.unmodifiableMap(chances);
    }

    /** What lateness adds to those who would be dissatisfied anyway. */
    private double lateness(int days) {
        double share = lateness.floorEntry(days).getValue();
        return base() == 1 ? 0 : (share - base()) / (1 - base());
    }

    private double repeated(RemorseCause cause, double times) {
        return 1 - Math.pow(1 - weight(cause), times);
    }

    private double weight(RemorseCause cause) {
        return weights.getOrDefault(cause, 0.0);
    }

    /** The worst stage that a score has reached. */
    RemorseStage stage(double score) {
        RemorseStage reached = RemorseStage.CALM;
        for (Entry<RemorseStage, Double> stage : stages.entrySet()) {
            reached = score >= stage.getValue() ? stage.getKey() : reached;
        }
        return reached;
    }

    private static void checkChance(String what, double chance) {
        if (!(chance >= 0 && chance <= 1)) {
            throw new IllegalArgumentException(what + " goes from 0 to 1, but was " + chance);
        }
    }
}
