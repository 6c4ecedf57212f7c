package dev.aftercart.returns.terms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a return costs the customer. Immutable and thread-safe.
 *
 * @param list the fees, one of a kind at most, in the order of {@link Fee.Kind}; empty for a free return
 */
public record Fees(List<Fee> list) {

    private static final Fees NONE = new Fees(List.of());

    /** Refuses two fees of a kind; takes a copy. */
    public Fees {
        Set<Fee.Kind> kinds = EnumSet.noneOf(Fee.Kind.class);
        for (Fee fee : list) {
            if (!kinds.add(fee.kind())) {
                throw new IllegalArgumentException("there are two fees for " + fee.kind() + "; give one");
            }
        }
        list = list.stream()
                .sorted((one, other) -> one.kind().compareTo(other.kind()))
                .toList();
    }

    /**
     * A free return.
     *
     * @return no fees
     */
    public static Fees none() {
        return NONE;
    }

    /**
     * These fees.
     *
     * @param fees one of a kind at most
     * @return the fees
     */
    public static Fees of(Fee... fees) {
        return new Fees(Arrays.asList(fees));
    }

    /**
     * These fees and one more, which takes the place of one of the same kind.
     *
     * @param fee the fee
     * @return new fees
     */
    public Fees and(Fee fee) {
        List<Fee> more = new ArrayList<>(without(EnumSet.of(fee.kind())).list);
        more.add(fee);
        return new Fees(more);
    }

    /**
     * These fees without some kinds.
     *
     * @param kinds what is not charged
     * @return what is left
     */
    public Fees without(Set<Fee.Kind> kinds) {
        List<Fee> left = new ArrayList<>(list);
        return left.removeIf(fee -> kinds.contains(fee.kind())) ? new Fees(left) : this;
    }
}
