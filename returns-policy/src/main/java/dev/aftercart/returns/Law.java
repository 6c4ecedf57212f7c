package dev.aftercart.returns;

import dev.aftercart.returns.terms.EventDays;
import dev.aftercart.returns.terms.Outcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rights of one case come to on the day of asking: the best that any of them gives, and the one among those that
 * lasts longest. When none stands any more, the one that stood last.
 *
 * @param gives what the shop has to say at least
 * @param right the right that it comes from; null when there is none for the case
 * @param lastDay its last day, or {@link EventDays#NEVER} before the goods have come
 * @param isToCome some right will stand once the goods have come
 */
record Law(Outcome gives, @Nullable Right right, int lastDay, boolean isToCome) {

    private static final Law NONE = new Law(Outcome.NO, null, EventDays.NEVER, false);

    static Law on(List<Right> rights, Case asked) {
        Law law = NONE;
        for (Right right : rights) {
            int last = right.lastDay(asked);
            Outcome gives = asked.today() <= last ? right.gives() : Outcome.NO;
            Law other = new Law(gives, right, last, law.isToCome || last == EventDays.NEVER);
            law = law.right == null || other.isMoreThan(law.gives, law.lastDay)
                    ? other
                    : new Law(law.gives, law.right, law.lastDay, other.isToCome);
        }
        return law;
    }

    /** Whether it is a better outcome, or the same for longer. */
    boolean isMoreThan(Outcome outcome, int until) {
        return right != null && (gives.compareTo(outcome) < 0 || (gives == outcome && lastDay > until));
    }
}
