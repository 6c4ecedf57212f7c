package dev.aftercart.returns.analysis;

import dev.aftercart.returns.LineDecision;
import dev.aftercart.returns.ReturnPolicy;
import dev.aftercart.returns.terms.Outcome;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.joda.money.Money;

/** What would have been different for requests that were made, had another policy held. Immutable and thread-safe. */
public final class PolicyReplay {

    private final ReturnPolicy policy;
    private final ReturnPolicy old;

    private PolicyReplay(ReturnPolicy policy, ReturnPolicy old) {
        this.policy = Objects.requireNonNull(policy, "policy");
        this.old = Objects.requireNonNull(old, "old");
    }

    /**
     * A replay by two policies.
     *
     * @param policy what would hold
     * @param old what held
     * @return the replay
     */
    public static PolicyReplay of(ReturnPolicy policy, ReturnPolicy old) {
        return new PolicyReplay(policy, old);
    }

    /**
     * Decides requests by both policies. Pure: reads the stream once, one request after another, and keeps only sums, and a
     * mark for each customer that is affected.
     *
     * @param requests the requests
     * @return what differs
     */
    public ReplayReport over(Stream<PastRequest> requests) {
        ReplayTally tally = new ReplayTally();
        requests.forEachOrdered(past -> {
            List<LineDecision> before = old.decide(past.request(), past.at()).lines();
            List<LineDecision> after = policy.decide(past.request(), past.at()).lines();
            boolean changed = false;
            for (int line = 0; line < before.size(); line++) {
                changed |= line(tally, before.get(line), after.get(line));
            }
            tally.request(past, changed);
        });
        return tally.report();
    }

    private static boolean line(ReplayTally tally, LineDecision before, LineDecision after) {
        if (isSame(before, after)) {
            return false;
        }
        Money value =
                before.asked().line().unitPrice().multipliedBy(before.asked().quantity());
        if (isGranted(before) != isGranted(after)) {
            tally.goods(value, isGranted(after));
        } else if (isGranted(after)) {
            before.charges().forEach(charge -> tally.fee(charge.amount(), false));
            after.charges().forEach(charge -> tally.fee(charge.amount(), true));
        }
        return true;
    }

    private static boolean isGranted(LineDecision line) {
        return line.outcome() != Outcome.NO;
    }

    private static boolean isSame(LineDecision before, LineDecision after) {
        boolean refused = !isGranted(before) && !isGranted(after);
        return before.outcome() == after.outcome()
                && before.window().equals(after.window())
                && (refused || isSameOffer(before, after));
    }

    private static boolean isSameOffer(LineDecision before, LineDecision after) {
        return before.charges().equals(after.charges())
                && before.resolutions().equals(after.resolutions())
                && before.methods().equals(after.methods())
                && before.control().equals(after.control());
    }
}
