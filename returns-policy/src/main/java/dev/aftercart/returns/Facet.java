package dev.aftercart.returns;

import dev.aftercart.returns.terms.Choice;
import dev.aftercart.returns.terms.Control;
import dev.aftercart.returns.terms.Eligibility;
import dev.aftercart.returns.terms.Fees;
import dev.aftercart.returns.terms.Resolution;
import dev.aftercart.returns.terms.ReturnMethod;
import dev.aftercart.returns.terms.Window;
import java.util.List;

/**
 * One of the questions that a policy answers. Each has rules of its own, so that a longer window for members need not be
 * written once for each category. Closed: the constants are all there are. Immutable and thread-safe.
 *
 * @param <T> the terms that answer it
 */
public final class Facet<T> {

    /** Whether it may be returned at all. Where a policy has no rules for it, it may. */
    public static final Facet<Eligibility> ELIGIBILITY = new Facet<>(0, "eligibility", Eligibility.accept());

    /** Until when. Every policy has rules for it; what stands here is for the day of delivery alone. */
    public static final Facet<Window> WINDOW = new Facet<>(1, "window", Window.days(0));

    /** What it costs. Where a policy has no rules for it, nothing. */
    public static final Facet<Fees> FEES = new Facet<>(2, "fees", Fees.none());

    /** What the customer can get. Where a policy has no rules for it, the money. */
    public static final Facet<Choice<Resolution>> RESOLUTIONS =
            new Facet<>(3, "resolutions", Choice.of(Resolution.REFUND));

    /** How the goods can travel. Where a policy has no rules for it, that is not said. */
    public static final Facet<Choice<ReturnMethod>> METHODS = new Facet<>(4, "methods", Choice.of());

    /** How it is watched over. Where a policy has no rules for it, as most shops do. */
    public static final Facet<Control> CONTROL = new Facet<>(5, "control", Control.standard());

    private static final List<Facet<?>> ALL = List.of(ELIGIBILITY, WINDOW, FEES, RESOLUTIONS, METHODS, CONTROL);

    private final int index;
    private final String name;
    private final Rule<T> unstated;

    private Facet(int index, String name, T unstated) {
        this.index = index;
        this.name = name;
        this.unstated = new Rule<>(Rule.OTHERWISE, Condition.always(), unstated, null, Validity.ALWAYS);
    }

    /** Its place in {@link #all}. */
    int index() {
        return index;
    }

    /** The default of a policy that has no rules for it. */
    Rule<T> byDefault() {
        return unstated;
    }

    /**
     * All facets.
     *
     * @return the constants, in the order above
     */
    public static List<Facet<?>> all() {
        return ALL;
    }

    /**
     * Its name in documents.
     *
     * @return such as {@code window}
     */
    public String name() {
        return name;
    }

    /**
     * What holds in a policy that has no rules for it.
     *
     * @return the terms
     */
    public T unstated() {
        return unstated.then();
    }

    @Override
    public String toString() {
        return name;
    }
}
