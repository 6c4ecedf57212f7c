package dev.aftercart.couriers.internal;

import dev.aftercart.couriers.internal.PhraseRules.Kind;
import dev.aftercart.couriers.internal.PhraseRules.Rule;
import dev.aftercart.tracking.Phase;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a courier wrote about an event, as {@link PhraseRules} understand it. Sentences that only ask, or say what would happen
 * if, are left out.
 *
 * <p>Immutable and thread-safe.
 */
public final class StatusText {

    private final PhraseRules rules;

    /** By sentence: the positions of the phrases in it, ascending. */
    private final List<int[]> sentences;

    private final WayBack wayBack;

    StatusText(PhraseRules rules, List<int[]> sentences) {
        this.rules = rules;
        this.sentences = sentences;
        this.wayBack = furthest();
    }

    /**
     * This text and another that the same rules have read.
     *
     * @param other the other text
     * @return a text of the sentences of both
     */
    public StatusText and(StatusText other) {
        if (other.sentences.isEmpty() || sentences.isEmpty()) {
            return sentences.isEmpty() ? other : this;
        }
        List<int[]> both = new ArrayList<>(sentences);
        both.addAll(other.sentences);
        return new StatusText(rules, both);
    }

    /**
     * What the text means.
     *
     * @param allowed which meanings the event can have; rules for others are passed over
     * @return the meaning of the first rule that matches any sentence, or null
     */
    public @Nullable Meaning meaning(Predicate<Meaning> allowed) {
        int first = Integer.MAX_VALUE;
        for (int[] sentence : sentences) {
            first = Math.min(first, first(sentence, allowed, first));
        }
        return first == Integer.MAX_VALUE ? null : rules.rule(first).meaning();
    }

    private int first(int[] sentence, Predicate<Meaning> allowed, int before) {
        for (int phrase : sentence) {
            if (phrase >= before) {
                return before;
            }
            Rule rule = rules.rule(phrase);
            Meaning meaning = rule.meaning();
            if (meaning != null && allowed.test(meaning) && !isDenied(rule, sentence)) {
                return phrase;
            }
        }
        return before;
    }

    private boolean isDenied(Rule rule, int[] sentence) {
        Meaning meaning = rule.meaning();
        if (meaning == null || meaning.phase() != Phase.DELIVERED || meaning.is(Meaning.Mark.SURE)) {
            return false;
        }
        for (int phrase : sentence) {
            Rule other = rules.rule(phrase);
            if (other.kind() == Kind.NOT_DELIVERED && other.table() == rule.table()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the text says that the parcel goes back to its sender.
     *
     * @return what it says
     */
    public WayBack wayBack() {
        return wayBack;
    }

    private WayBack furthest() {
        WayBack found = WayBack.NONE;
        for (int[] sentence : sentences) {
            if (!has(sentence, Kind.NOT_BACK)) {
                WayBack said = wayBack(sentence);
                found = said.compareTo(found) > 0 ? said : found;
            }
        }
        return found;
    }

    private WayBack wayBack(int[] sentence) {
        if (has(sentence, Kind.GOES_BACK_LATER)) {
            return WayBack.LATER;
        }
        if (has(sentence, Kind.IS_BACK)) {
            return WayBack.DONE;
        }
        return has(sentence, Kind.BACK) ? WayBack.NOW : WayBack.NONE;
    }

    private boolean has(int[] sentence, Kind kind) {
        for (int phrase : sentence) {
            if (rules.rule(phrase).kind() == kind) {
                return true;
            }
        }
        return false;
    }
}
