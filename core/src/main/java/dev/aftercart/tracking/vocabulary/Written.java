package dev.aftercart.tracking.vocabulary;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What became of saying something in a provider's vocabulary.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code the provider's code; null when every code would say something wrong
 * @param lost the axes on which reading the code would not give back what was to be said; without a code, the axes
 *     for which there is no word. Place, time and leg are no part of a code and are never named here
 */
public record Written(@Nullable StatusCode code, Set<Axis> lost) {

    /** Takes a copy, in the order of the axes. */
    public Written {
        if (code == null && lost.isEmpty()) {
            throw new IllegalArgumentException("what cannot be said is said of an axis, but there was none");
        }
        Set<Axis> copy = EnumSet.noneOf(Axis.class);
        copy.addAll(lost);
        lost = Collections.unmodifiableSet(copy);
    }

    /**
     * Whether nothing was lost.
     *
     * @return true when reading the code gives back what was to be said
     */
    public boolean isExact() {
        return lost.isEmpty();
    }

    @Override
    public String toString() {
        String said = code == null ? "cannot be said" : code.toString();
        return lost.isEmpty() ? said : said + ", lost: " + lost;
    }
}
