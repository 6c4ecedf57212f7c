package dev.aftercart.rescue;

import dev.aftercart.explain.Explanation;
import dev.aftercart.explain.Phrase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * How likely a customer who waits is to regret the order, in what stage that is, and why.
 *
 * <p>Causes are taken as independent: the score is the chance that at least one of them, or the dissatisfaction that any
 * order has, makes the customer regret. So it grows with every cause, never reaches beyond 1, and each cause counts less when
 * others have said enough. It is a rule with weights, not a model fitted to regrets: read it as an order of who comes first.
 *
 * <p>Immutable and thread-safe.
 */
public final class RemorseScore {

    /**
     * Whom to reassure first: the worse stage first, within a stage the higher value, then the higher score. Equal ones stay
     * as they were.
     */
    public static final Comparator<RemorseScore> WORKLIST = Comparator.comparing(RemorseScore::stage)
            .thenComparingDouble(score -> score.facts.value())
            .thenComparingDouble(RemorseScore::value)
            .reversed();

    private final RemorseFacts facts;
    private final RemorseWeights weights;
    private final Map<RemorseCause, Double> chances;
    private final double value;

    RemorseScore(RemorseFacts facts, RemorseWeights weights) {
        this.facts = Objects.requireNonNull(facts, "facts");
        this.weights = weights;
        this.chances = weights.chances(facts);
        this.value = together(chances);
    }

    private double together(Map<RemorseCause, Double> causes) {
        double content = 1 - weights.base();
        for (double chance : causes.values()) {
            content *= 1 - chance;
        }
        // The table's own figures shall come out as they went in, so that a stage that begins at one of them is
        // reached.
        return Math.round((1 - content) * 1e9) / 1e9;
    }

    /**
     * The score.
     *
     * @return from 0 to 1
     */
    public double value() {
        return value;
    }

    /**
     * The stage.
     *
     * @return the worst stage that the score has reached
     */
    public RemorseStage stage() {
        return weights.stage(value);
    }

    /**
     * What the score is made from.
     *
     * @return the facts
     */
    public RemorseFacts facts() {
        return facts;
    }

    /**
     * The causes, the one that matters most first.
     *
     * @return the causes that there are; empty when none is
     */
    public List<RemorseCause> causes() {
        return chances.keySet().stream()
                .sorted(Comparator.comparing((RemorseCause cause) -> chances.getOrDefault(cause, 0.0))
                        .reversed())
                .toList();
    }

    /**
     * Why the score is what it is: its stage, the causes by weight, what would bring it into a better stage, and into a worse
     * one.
     *
     * @return the explanation, in the phrases of {@link RescuePhrases}
     */
    public Explanation explanation() {
        Phrase rule = Phrase.of("rescue.stage").with("stage", phrase(stage())).with("percent", percent(value));
        List<Phrase> reasons = new ArrayList<>();
        causes().forEach(cause -> reasons.add(reason(cause)));
        if (reasons.isEmpty()) {
            reasons.add(Phrase.of("rescue.cause.none"));
        }
        return new Explanation(rule, reasons, changes());
    }

    private Phrase reason(RemorseCause cause) {
        Phrase phrase = Phrase.of("rescue.cause." + code(cause));
        return switch (cause) {
            case LATENESS -> phrase.with("days", facts.daysLate());
            case BROKEN_PROMISES -> phrase.with("dates", facts.brokenPromises());
            case SILENCE -> phrase.with("percent", percent(facts.silence()));
            case CONTACT -> contact(phrase);
            case VALUE -> phrase.with("percent", percent(facts.value()));
            case CASH_ON_DELIVERY -> phrase;
        };
    }

    private Phrase contact(Phrase phrase) {
        Integer days = facts.daysSinceContact();
        return phrase.with("times", facts.contacts()).with("days", days == null ? 0 : days);
    }

    private List<Phrase> changes() {
        List<Phrase> changes = new ArrayList<>();
        if (facts.silence() > 0) {
            better("rescue.change.news", facts.silence(0), changes);
        }
        if (facts.contacts() > 0) {
            better(
                    "rescue.change.answer",
                    new RemorseFacts(
                            facts.silence(),
                            facts.daysLate(),
                            facts.brokenPromises(),
                            0,
                            null,
                            facts.value(),
                            facts.cashOnDelivery()),
                    changes);
        }
        nextWorse(changes);
        return changes;
    }

    private void better(String key, RemorseFacts others, List<Phrase> changes) {
        RemorseStage then = weights.score(others).stage();
        if (then.compareTo(stage()) < 0) {
            changes.add(Phrase.of(key).with("stage", phrase(then)));
        }
    }

    /** The number of days late at which the next stage begins, when nothing else changes. */
    private void nextWorse(List<Phrase> changes) {
        for (int days : weights.daysOfTable()) {
            RemorseStage then = weights.score(facts.late(Math.max(days, facts.daysLate()), facts.brokenPromises()))
                    .stage();
            if (then.compareTo(stage()) > 0) {
                changes.add(Phrase.of("rescue.change.late").with("days", days).with("stage", phrase(then)));
                return;
            }
        }
    }

    private static Phrase phrase(RemorseStage stage) {
        return Phrase.of("rescue.stage." + code(stage));
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static long percent(double share) {
        return Math.round(share * 100);
    }

    @Override
    public String toString() {
        return stage() + " (" + percent(value) + " %) " + causes();
    }
}
