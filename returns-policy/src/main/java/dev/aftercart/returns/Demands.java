package dev.aftercart.returns;

import dev.aftercart.returns.terms.Choice;
import dev.aftercart.returns.terms.Control;
import dev.aftercart.returns.terms.Fee;
import dev.aftercart.returns.terms.Resolution;
import dev.aftercart.returns.terms.ReturnMethod;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What a right demands while it stands, beside that the return is accepted. Each demand only ever betters what the shop's
 * rules say. Immutable and thread-safe.
 *
 * @param freeOf the kinds of fee that must not be charged
 * @param resolutions what the customer must be able to get
 * @param methods how the goods must be able to travel, where the shop names any way at all
 * @param control the limits of evidence, inspection and waiting; see {@link Control#within}
 * @param duties what the shop has to do
 */
public record Demands(
        Set<Fee.Kind> freeOf,
        Choice<Resolution> resolutions,
        Choice<ReturnMethod> methods,
        Control control,
        List<Duty> duties) {

    /** Takes copies. */
    public Demands {
        Set<Fee.Kind> sorted = EnumSet.noneOf(Fee.Kind.class);
        sorted.addAll(freeOf);
        freeOf = Collections.unmodifiableSet(sorted);
        Objects.requireNonNull(resolutions, "resolutions");
        Objects.requireNonNull(methods, "methods");
        Objects.requireNonNull(control, "control");
        duties = List.copyOf(duties);
    }

    /**
     * Nothing more.
     *
     * @return no demands
     */
    public static Demands none() {
        return new Demands(Set.of(), Choice.of(), Choice.of(), Control.anything(), List.of());
    }

    /**
     * These demands, and that some fees are not charged.
     *
     * @param first a kind of fee
     * @param others more kinds
     * @return new demands
     */
    public Demands freeOf(Fee.Kind first, Fee.Kind... others) {
        Set<Fee.Kind> more = EnumSet.of(first, others);
        more.addAll(freeOf);
        return new Demands(more, resolutions, methods, control, duties);
    }

    /**
     * These demands, and that the customer can get something.
     *
     * @param options what
     * @return new demands
     */
    public Demands offering(Resolution... options) {
        return new Demands(freeOf, resolutions.and(Choice.of(options)), methods, control, duties);
    }

    /**
     * These demands, and that the goods can travel in some ways.
     *
     * @param ways how
     * @return new demands
     */
    public Demands travelling(ReturnMethod... ways) {
        return new Demands(freeOf, resolutions, methods.and(Choice.of(ways)), control, duties);
    }

    /**
     * These demands with limits of evidence, inspection and waiting.
     *
     * @param limits the limits
     * @return new demands
     */
    public Demands within(Control limits) {
        return new Demands(freeOf, resolutions, methods, limits, duties);
    }

    /**
     * These demands and one more duty.
     *
     * @param duty what the shop has to do
     * @return new demands
     */
    public Demands and(Duty duty) {
        List<Duty> more = new ArrayList<>(duties);
        more.add(duty);
        return new Demands(freeOf, resolutions, methods, control, more);
    }
}
