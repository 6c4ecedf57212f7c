package dev.aftercart.couriers.detect;

import dev.aftercart.tracking.CourierCode;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One form of tracking numbers.
 *
 * @param id its name in the table, the same for several lengths of one form
 * @param couriers whose numbers they are; further ones track them too
 * @param name its name for people
 * @param shape which characters stand where
 * @param check the check digit; null where there is none or nobody knows its rule
 * @param parts what stands where
 * @param countries where the courier mostly carries it; empty for many
 * @param wellKnown whether the form is published; false where only examples of it were seen
 */
record NumberFormat(
        String id,
        List<CourierCode> couriers,
        String name,
        Shape shape,
        @Nullable CheckDigit check,
        List<PartRule> parts,
        Set<String> countries,
        boolean wellKnown) {

    private static final int SEEN_ONLY_BITS = 5;

    NumberFormat {
        couriers = List.copyOf(couriers);
        parts = List.copyOf(parts);
        countries = Set.copyOf(countries);
    }

    boolean fits(Symbols symbols) {
        return shape.fits(symbols) && (check == null || check.isRight(symbols));
    }

    Confidence confidence() {
        if (check != null) {
            return Confidence.CHECKSUM;
        }
        return shape.isPlain() ? Confidence.GUESS : Confidence.FORMAT;
    }

    /** Whether it is the form of the posts, in which the country tells whose number it is. */
    boolean isPostal() {
        return parts.stream().anyMatch(part -> part.table().equals(Post.TABLE));
    }

    /**
     * How many numbers of a length fit, as a power of two. The fewer they are, the more it says that this one does: between two
     * forms, the difference is the likelihood ratio.
     */
    double bits(int length) {
        double checked = check == null ? 0 : shape.bitsAt(check.place());
        return shape.bits(length) - checked + (wellKnown ? 0 : SEEN_ONLY_BITS);
    }
}
