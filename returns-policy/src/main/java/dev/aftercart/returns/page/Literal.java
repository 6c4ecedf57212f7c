package dev.aftercart.returns.page;

import dev.aftercart.returns.Attribute;
import dev.aftercart.returns.Condition;
import dev.aftercart.returns.Condition.Among;
import dev.aftercart.returns.Condition.Between;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/** One thing that is asked, or its opposite: a condition that is not taken apart further. */
record Literal(Condition atom, boolean positive) {

    boolean asks(Attribute<?> attribute) {
        return atom instanceof Condition.Simple simple && simple.attribute().equals(attribute);
    }

    /** Whether the two can never hold together, as far as can be seen from the two alone. */
    boolean excludes(Literal other) {
        if (atom.equals(other.atom)) {
            return positive != other.positive;
        }
        if (atom instanceof Among mine
                && other.atom instanceof Among its
                && mine.attribute().equals(its.attribute())) {
            return !(mine.attribute() instanceof Attribute.Marks) && excludes(mine.values(), other, its.values());
        }
        return positive
                && other.positive
                && atom instanceof Between mine
                && other.atom instanceof Between its
                && mine.attribute().equals(its.attribute())
                && (mine.to() < its.from() || its.to() < mine.from());
    }

    private boolean excludes(Set<String> mine, Literal other, Set<String> its) {
        if (positive && other.positive) {
            return mine.stream().noneMatch(one -> its.stream().anyMatch(two -> isAbove(one, two) || isAbove(two, one)));
        }
        Set<String> inside = positive ? mine : its;
        Set<String> outside = positive ? its : mine;
        return positive != other.positive
                && inside.stream().allMatch(one -> outside.stream().anyMatch(two -> isAbove(two, one)));
    }

    private static boolean isAbove(String path, String place) {
        return place.equals(path) || place.startsWith(path + "/");
    }

    /** Both in one, where that reads better: either of the values, or none of them. */
    boolean joins(Literal other) {
        return positive == other.positive
                && atom instanceof Among mine
                && other.atom instanceof Among its
                && mine.attribute().equals(its.attribute())
                && !(mine.attribute() instanceof Attribute.Flag);
    }

    Literal joined(Literal other) {
        Among mine = (Among) atom;
        Set<String> all = new LinkedHashSet<>(mine.values());
        all.addAll(((Among) other.atom).values());
        return new Literal(new Among(mine.attribute(), Collections.unmodifiableSet(all)), positive);
    }
}
