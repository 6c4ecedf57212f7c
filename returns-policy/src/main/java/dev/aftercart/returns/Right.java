package dev.aftercart.returns;

import dev.aftercart.returns.terms.Choice;
import dev.aftercart.returns.terms.Fee;
import dev.aftercart.returns.terms.LegalBasis;
import dev.aftercart.returns.terms.Resolution;
import dev.aftercart.returns.terms.Window;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * What the law gives the customer whatever the shop's rules say. While it stands, a request is accepted, the fees that it
 * forbids are not charged, and what it demands can be chosen. Immutable and thread-safe.
 *
 * @param id its name, once in its floor
 * @param article where it is written, such as {@code Directive 2011/83/EU, article 9}
 * @param basis of what nature it is
 * @param when for which cases it is; the exceptions of the law are part of it
 * @param validity for which orders it is in force
 * @param window until when the customer can use it
 * @param freeOf the kinds of fee that must not be charged
 * @param resolutions what the customer must be able to get
 * @param refundDays within how many days the shop has to refund; 0 where the law does not say
 */
public record Right(
        String id,
        String article,
        LegalBasis basis,
        Condition when,
        Validity validity,
        Window window,
        Set<Fee.Kind> freeOf,
        Choice<Resolution> resolutions,
        int refundDays) {

    /** Checks the id and takes a copy. */
    public Right {
        Forms.code("a right's id", id);
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(validity, "validity");
        Objects.requireNonNull(window, "window");
        Objects.requireNonNull(resolutions, "resolutions");
        Set<Fee.Kind> sorted = EnumSet.noneOf(Fee.Kind.class);
        sorted.addAll(freeOf);
        freeOf = Collections.unmodifiableSet(sorted);
        if (refundDays < 0) {
            throw new IllegalArgumentException("the days to refund must not be negative, but were " + refundDays);
        }
    }

    /**
     * For which cases it is, with its validity.
     *
     * @return the condition, and that the order was placed on a day on which the right is in force
     */
    public Condition condition() {
        return validity.equals(Validity.ALWAYS) ? when : when.and(validity.condition());
    }
}
