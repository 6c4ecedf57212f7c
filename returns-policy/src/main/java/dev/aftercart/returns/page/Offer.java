package dev.aftercart.returns.page;

import dev.aftercart.returns.terms.Choice;
import dev.aftercart.returns.terms.Control;
import dev.aftercart.returns.terms.Fees;
import dev.aftercart.returns.terms.Outcome;
import dev.aftercart.returns.terms.Resolution;
import dev.aftercart.returns.terms.ReturnMethod;
import java.util.List;

/**
 * What a policy says to one kind of return, in the parts that other forms have places for.
 *
 * @param outcome whether goods that are as they should be are taken back
 * @param faulty whether goods that are not are
 * @param length until when
 * @param conditions in which conditions the goods may be, by the names of schema.org
 * @param fees what it costs
 * @param faultFees what it costs when something is wrong
 * @param resolutions what the customer can get
 * @param methods how the goods can travel
 * @param control how it is watched over
 */
record Offer(
        Outcome outcome,
        Outcome faulty,
        Length length,
        List<String> conditions,
        Fees fees,
        Fees faultFees,
        Choice<Resolution> resolutions,
        Choice<ReturnMethod> methods,
        Control control) {

    /** Where nothing is taken back, nothing else matters. */
    Offer withoutRefused() {
        return outcome == Outcome.NO
                ? new Offer(
                        outcome,
                        faulty,
                        new Length(0, null),
                        List.of(),
                        Fees.none(),
                        Fees.none(),
                        Choice.of(),
                        Choice.of(),
                        Control.standard())
                : this;
    }

    /** The same where faulty goods are not taken back either. */
    Offer withoutRefusedAlways() {
        return faulty == Outcome.NO ? withoutRefused() : this;
    }
}
