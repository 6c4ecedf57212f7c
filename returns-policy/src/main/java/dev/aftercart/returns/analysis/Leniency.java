package dev.aftercart.returns.analysis;

import dev.aftercart.returns.Facet;
import dev.aftercart.returns.terms.Choice;
import dev.aftercart.returns.terms.Control;
import dev.aftercart.returns.terms.Deadline;
import dev.aftercart.returns.terms.Eligibility;
import dev.aftercart.returns.terms.Evidence;
import dev.aftercart.returns.terms.Fees;
import dev.aftercart.returns.terms.Resolution;
import dev.aftercart.returns.terms.Window;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What is better for a customer. Terms are compared aspect by aspect; they are at least as lenient as others when they are in
 * every aspect, so that of two terms neither need be. A shop that does not mind an aspect leaves it out, and says why.
 *
 * <p>Windows are compared for all days on which an order can be placed and delivered: one of 30 days and one of a month are
 * each longer at times. Fees are compared for all prices and numbers of pieces; what is only known later compares with nothing
 * but itself. Immutable and thread-safe.
 */
public final class Leniency {

    private static final Leniency STANDARD = new Leniency(Map.of());

    private final Map<Aspect, String> ignored;

    private Leniency(Map<Aspect, String> ignored) {
        this.ignored = ignored;
    }

    /**
     * Every aspect counts.
     *
     * @return the order
     */
    public static Leniency standard() {
        return STANDARD;
    }

    /**
     * The same without an aspect.
     *
     * @param aspect what does not count
     * @param because why, for those who read the report; not blank
     * @return a new order
     */
    public Leniency ignoring(Aspect aspect, String because) {
        if (because.isBlank()) {
            throw new IllegalArgumentException("say why " + aspect + " does not count; the reason was blank");
        }
        Map<Aspect, String> more = new EnumMap<>(Aspect.class);
        more.putAll(ignored);
        more.put(Objects.requireNonNull(aspect, "aspect"), because);
        return new Leniency(Collections.unmodifiableMap(more));
    }

    /**
     * What does not count.
     *
     * @return the reasons by aspect
     */
    public Map<Aspect, String> ignored() {
        return ignored;
    }

    /**
     * What becomes better or worse when terms are changed, for any case.
     *
     * @param facet the facet that they are of
     * @param before the old terms
     * @param after the new terms
     * @param <T> the terms
     * @return the aspects that change; empty when the terms are as good as each other
     * @throws IllegalArgumentException when windows have so many parts that comparing them would take minutes
     */
    public <T> Map<Aspect, Change> changes(Facet<T> facet, T before, T after) {
        try {
            return changes(facet, before, after, Circumstances.ANY);
        } catch (TooLarge e) {
            throw new IllegalArgumentException(
                    "the terms of " + facet + " have too many parts; say them with fewer", e);
        }
    }

    <T> Map<Aspect, Change> changes(Facet<T> facet, T before, T after, Circumstances circumstances) {
        return changes(facet, before, after, circumstances, new Effort(PolicyAnalysis.BUDGET));
    }

    <T> Map<Aspect, Change> changes(Facet<T> facet, T before, T after, Circumstances circumstances, Effort effort) {
        Map<Aspect, Change> changes = new EnumMap<>(Aspect.class);
        if (!before.equals(after)) {
            for (Aspect aspect : Aspect.of(facet)) {
                Change change = change(aspect, before, after, circumstances, effort);
                if (change != Change.NONE && !ignored.containsKey(aspect)) {
                    changes.put(aspect, change);
                }
            }
        }
        return Collections.unmodifiableMap(changes);
    }

    private static Change change(Aspect aspect, Object before, Object after, Circumstances known, Effort effort) {
        return switch (aspect) {
            case ELIGIBILITY -> ordered(((Eligibility) after).outcome(), ((Eligibility) before).outcome());
            case WINDOW -> new WindowOrder(known.ordered(), effort).change((Window) before, (Window) after);
            case FEES -> new FeeOrder(known).change((Fees) before, (Fees) after);
            case RESOLUTIONS, METHODS -> choice((Choice<?>) before, (Choice<?>) after);
            default -> control(aspect, (Control) before, (Control) after);
        };
    }

    private static Change control(Aspect aspect, Control before, Control after) {
        return switch (aspect) {
            case APPROVAL -> ordered(after.approval(), before.approval());
            case EVIDENCE -> evidence(before.evidence(), after.evidence());
            case INSPECTION -> ordered(after.inspection(), before.inspection());
            case REFUND -> ordered(after.refund(), before.refund());
            case SEND_BACK_DAYS -> deadline(before.sendBack(), after.sendBack());
            case ARRIVAL_DAYS -> deadline(before.arrival(), after.arrival());
            case REFUND_DAYS -> ordered(last(after.refundDays()), last(before.refundDays()));
            default -> throw new IllegalArgumentException(aspect + " is no aspect of control");
        };
    }

    /** The last day for asking never comes before the acceptance, so as many days after it are at least as late. */
    private static Change deadline(@Nullable Deadline before, @Nullable Deadline after) {
        if (before == null || after == null) {
            return Change.of(before != null && after == null, before == null && after != null);
        }
        boolean later = !after.notBefore(before).equals(before);
        boolean earlier = !before.notBefore(after).equals(after);
        return Change.of(later, earlier);
    }

    /** Zero stands for no limit. */
    private static Integer last(int days) {
        return days == 0 ? Integer.MAX_VALUE : days;
    }

    /** More lenient when the first comes before the second. */
    private static <C extends Comparable<C>> Change ordered(C first, C second) {
        int order = first.compareTo(second);
        return Change.of(order < 0, order > 0);
    }

    private static Change evidence(Set<Evidence> before, Set<Evidence> after) {
        return Change.of(!after.containsAll(before), !before.containsAll(after));
    }

    private static Change choice(Choice<?> before, Choice<?> after) {
        return Change.of(offersMore(after, before), offersMore(before, after));
    }

    private static boolean offersMore(Choice<?> choice, Choice<?> than) {
        return choice.list().stream()
                .anyMatch(option -> than.list().stream().noneMatch(other -> isAsGood(other, option)));
    }

    private static boolean isAsGood(Choice.Option option, Choice.Option than) {
        if (!option.code().equals(than.code())) {
            return false;
        }
        return !(option instanceof Resolution one)
                || !(than instanceof Resolution other)
                || (one.bonus() >= other.bonus() && isAsMuch(one.extra(), other.extra()));
    }

    private static boolean isAsMuch(@Nullable Money amount, @Nullable Money than) {
        return than == null || (amount != null && amount.isSameCurrency(than) && !amount.isLessThan(than));
    }
}
