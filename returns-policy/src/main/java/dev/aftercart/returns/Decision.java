package dev.aftercart.returns;

import dev.aftercart.explain.Explanation;
import dev.aftercart.internal.document.DocumentText;
import dev.aftercart.order.ReturnTerms;
import dev.aftercart.returns.terms.Fee;
import dev.aftercart.returns.terms.Outcome;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a policy says to a request: line by line, and over all by the line that is worst off.
 *
 * <p>The worst line is the one with the worst outcome; among equals the one whose last day comes first. Immutable and
 * thread-safe.
 */
public final class Decision {

    private static final Comparator<LineDecision> WORST_FIRST = Comparator.comparing(LineDecision::outcome)
            .reversed()
            .thenComparing(line -> line.window().lastDay(), Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()));

    private final LineDecision worst;

    /** Null where the worst is the only one, as it mostly is. */
    private final @Nullable List<LineDecision> all;

    Decision(LineDecision only) {
        this.worst = only;
        this.all = null;
    }

    Decision(List<LineDecision> lines) {
        this.worst = lines.stream().min(WORST_FIRST).orElseThrow();
        this.all = lines;
    }

    /**
     * Whether the whole request is accepted.
     *
     * @return the outcome of the line that is worst off
     */
    public Outcome outcome() {
        return worst.outcome();
    }

    /**
     * The days in which the line that is worst off can be returned.
     *
     * @return the window; without days when nothing is granted or nothing has started
     */
    public ReturnWindow window() {
        return worst.window();
    }

    /**
     * Why, for the line that is worst off; put into phrases when asked for.
     *
     * @return the explanation
     */
    public Explanation explanation() {
        return worst.explanation();
    }

    /**
     * What the return costs: fees on pieces added up by kind over the lines that are accepted; of fees on the whole return the
     * highest of each kind, once.
     *
     * @return the fees with their amounts, in the order of {@link Fee.Kind}; an amount is null where one of its parts is not
     *     known beforehand
     */
    public List<ChargedFee> charges() {
        Map<Fee.Kind, ChargedFee> all = new EnumMap<>(Fee.Kind.class);
        lines().stream()
                .filter(line -> line.outcome() != Outcome.NO)
                .flatMap(line -> line.charges().stream())
                .forEach(fee -> all.merge(fee.fee().kind(), fee, ChargedFee::and));
        return List.copyOf(all.values());
    }

    /**
     * By which policy, so that the decision can be made again, to the same bytes.
     *
     * @return name, version, fingerprint and floors
     */
    public PolicyStamp policy() {
        return worst.policy().stamp();
    }

    /**
     * The same as a page of returns offers it before the customer has chosen: what can go back, until when, what they can get,
     * how it can travel, and what each costs. Goods that are refused to somebody who changed their mind are offered with a note
     * where they would be taken back for a fault.
     *
     * @return the terms, in phrases of {@link ReturnPhrases}; of resolutions and methods those that all goods have
     */
    public ReturnTerms terms() {
        return new OfferedTerms(this).terms();
    }

    /**
     * Writes the decision as JSON, as {@code decision.schema.json} beside this class describes it.
     *
     * @return JSON on one line; the same decision gives the same bytes
     */
    public String toJson() {
        return DocumentText.json(DecisionWriter.write(this));
    }

    /**
     * The lines' own decisions.
     *
     * @return one for each line of the request, in its order
     */
    public List<LineDecision> lines() {
        return all == null ? List.of(worst) : all;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Decision that && lines().equals(that.lines());
    }

    @Override
    public int hashCode() {
        return lines().hashCode();
    }

    @Override
    public String toString() {
        return outcome() + " " + lines();
    }
}
