package dev.aftercart.returns.analysis;

import dev.aftercart.explain.Phrase;
import dev.aftercart.returns.Case;
import dev.aftercart.returns.Condition;
import dev.aftercart.returns.Facet;
import java.math.BigInteger;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * Cases in which a new policy says something else than the old one, and the same for all of them. Immutable and thread-safe.
 *
 * @param facet of what it is
 * @param before the old terms
 * @param after the new terms
 * @param aspects what becomes better or worse by that; at least one
 * @param where the cases, as closely as it can be said attribute by attribute; it may hold for a few others
 * @param cells how many cells of the common space it has
 * @param example one of the cases, to be decided by both policies
 * @param decidedOtherwise whether they decide the example differently, the law included; false where no such request was found,
 *     mostly because the law that both stand on gives the same, so that only the shop's own rules differ
 * @param <T> the facet's terms
 */
public record Region<T>(
        Facet<T> facet,
        T before,
        T after,
        Map<Aspect, Change> aspects,
        Condition where,
        BigInteger cells,
        Case example,
        boolean decidedOtherwise) {

    /** Takes a copy. */
    public Region {
        aspects = Collections.unmodifiableMap(new EnumMap<>(aspects));
    }

    /**
     * What changes over all.
     *
     * @return more lenient, stricter, or both
     */
    public Change change() {
        return aspects.values().stream().reduce(Change.NONE, Change::and);
    }

    /**
     * The region in words, with the note that it makes no difference after the law where no request was found for which it
     * does.
     *
     * @return a phrase of {@link AnalysisPhrases#bundle}
     */
    public Phrase phrase() {
        Wording wording = switch (change()) {
            case STRICTER -> Wording.STRICTER;
            case BOTH -> Wording.BOTH;
            default -> Wording.MORE_LENIENT;
        };
        Phrase phrase = wording.where(where)
                .with(
                        "aspects",
                        Wording.list(aspects.keySet().stream().map(Wording::of).toList()));
        return decidedOtherwise ? phrase : Wording.SAME.phrase().with("region", phrase);
    }
}
