package dev.aftercart.returns.analysis;

import dev.aftercart.returns.Facet;
import java.util.Arrays;
import java.util.List;

/** One thing in which terms can be better or worse for a customer. Closed. */
public enum Aspect {
    /** Whether it may be returned at all: yes is better than review, and that better than no. */
    ELIGIBILITY,
    /** Until when: a later last day is better. */
    WINDOW,
    /** What it costs: each fee by itself, and less is better. */
    FEES,
    /** What the customer can get: more to choose from is better, and more bonus. */
    RESOLUTIONS,
    /** How the goods can travel: more to choose from is better. */
    METHODS,
    /** Who approves: better nobody. */
    APPROVAL,
    /** What is to be shown: less is better. */
    EVIDENCE,
    /** How closely the goods are looked at: less is better. */
    INSPECTION,
    /** What sets off the refund: earlier is better. */
    REFUND,
    /** Within how many days the goods have to be on their way: later is better, and no limit best. */
    SEND_BACK_DAYS,
    /** Until when the goods have to arrive: later is better, and no limit best. */
    ARRIVAL_DAYS,
    /** Within how many days the shop refunds: sooner is better, and nothing said worst. */
    REFUND_DAYS;

    /**
     * The facet that it is an aspect of.
     *
     * @return the facet
     */
    public Facet<?> facet() {
        return switch (this) {
            case ELIGIBILITY -> Facet.ELIGIBILITY;
            case WINDOW -> Facet.WINDOW;
            case FEES -> Facet.FEES;
            case RESOLUTIONS -> Facet.RESOLUTIONS;
            case METHODS -> Facet.METHODS;
            case APPROVAL, EVIDENCE, INSPECTION, REFUND, SEND_BACK_DAYS, ARRIVAL_DAYS, REFUND_DAYS -> Facet.CONTROL;
        };
    }

    static List<Aspect> of(Facet<?> facet) {
        return Arrays.stream(values()).filter(aspect -> aspect.facet() == facet).toList();
    }
}
