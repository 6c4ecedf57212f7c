package dev.aftercart.returns.analysis;

import dev.aftercart.returns.Attributes;
import dev.aftercart.returns.Case;
import dev.aftercart.returns.ChargedFee;
import dev.aftercart.returns.Facet;
import dev.aftercart.returns.LineDecision;
import dev.aftercart.returns.LineFacts;
import dev.aftercart.returns.RequestedLine;
import dev.aftercart.returns.ReturnFacts;
import dev.aftercart.returns.ReturnPolicy;
import dev.aftercart.returns.Right;
import dev.aftercart.returns.terms.Anchor;
import dev.aftercart.returns.terms.EventDays;
import dev.aftercart.returns.terms.Fee;
import dev.aftercart.returns.terms.Fees;
import dev.aftercart.returns.terms.Outcome;
import dev.aftercart.returns.terms.Window;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Looks in a region for a request that two policies really decide otherwise: the law that they stand on is joined, and the day of
 * asking counts. Tried are the most usual cell, and one for each combination of what both say about acceptance and window and of the rights that hold;
 * in each the days on which a window or a right is over, with orders of other days, and for fees with prices at which two of them
 * part. What is found was decided by both; that nothing is found is no proof.
 *
 * <p>It has a budget of its own, so that a long search leaves regions without and does not end the comparison. For one thread.
 */
final class Witness {

    private static final int CELLS = 64;
    private static final int PRICES = 60;

    /** Orders of every month, and of every day of the week, since months and weekdays can tell two windows apart. */
    private static final int[] SHIFTS = {
        -7, -3, -1, 1, 2, 3, 4, 5, 6, 26, 29, 57, 59, 88, 118, 149, 179, 210, 241, 271, 302, 332
    };

    private record Pair(int kind, int number) {}

    private final Ground ground;
    private final ReturnPolicy old;
    private final ReturnPolicy neu;
    private final Effort effort = new Effort(PolicyAnalysis.BUDGET / 4);

    /** Numbers the combinations of what a decision hangs on in both policies; all are one when they were too many. */
    private final int kinds;

    Witness(Ground ground, PolicyMap before, PolicyMap after) {
        this.ground = ground;
        this.old = before.policy();
        this.neu = after.policy();
        List<Integer> roots = new ArrayList<>();
        for (PolicyMap map : List.of(before, after)) {
            roots.add(map.of(Facet.ELIGIBILITY).root());
            roots.add(map.of(Facet.WINDOW).root());
        }
        Integer found = paid(() -> {
            Numbered<Pair> pairs = new Numbered<>();
            Stream.of(old, neu)
                    .flatMap(Witness::rights)
                    .map(Right::condition)
                    .distinct()
                    .map(ground::holds)
                    .forEach(roots::add);
            return roots.stream()
                    .reduce(
                            Diagram.leaf(0),
                            (kind, root) -> ground.diagram()
                                    .apply(kind, root, (one, number) -> pairs.of(new Pair(one, number))));
        });
        this.kinds = found == null ? Diagram.leaf(1) : found;
    }

    private static Stream<Right> rights(ReturnPolicy policy) {
        return policy.floors().stream().flatMap(floor -> floor.rights().stream());
    }

    private <T> @Nullable T paid(Supplier<@Nullable T> search) {
        Effort others = ground.diagram().effort();
        ground.diagram().pay(effort);
        try {
            return search.get();
        } catch (TooLarge e) {
            return null;
        } finally {
            ground.diagram().pay(others);
        }
    }

    Ground ground() {
        return ground;
    }

    /** A case of a region that is decided otherwise; null when none was found. */
    @Nullable
    Case find(Facet<?> facet, Comparison.Difference<?> difference, int root, int number) {
        return paid(() -> search(facet, difference, root, region -> region == number));
    }

    private @Nullable Case search(Facet<?> facet, Comparison.Difference<?> difference, int root, IntPredicate region) {
        Diagram diagram = ground.diagram();
        int here = diagram.apply(root, kinds, (number, kind) -> region.test(number) ? kind : 0);
        BitSet numbers = Cells.numbers(diagram, here);
        numbers.clear(0);
        List<Case> cells = new ArrayList<>(List.of(ground.example(root, region)));
        numbers.stream().limit(CELLS).forEach(kind -> cells.add(ground.example(here, other -> other == kind)));
        Predicate<Case> inside =
                asked -> region.test(diagram.numberAt(root, ground.space().cellOf(asked)));
        // Best is a case that one accepts and the other does not.
        Case turned = facet == Facet.WINDOW
                ? first(cells, difference, inside.and(asked -> isDecidedOtherwise(Facet.ELIGIBILITY, asked)))
                : null;
        return turned != null
                ? turned
                : first(cells, difference, inside.and(asked -> isDecidedOtherwise(facet, asked)));
    }

    private @Nullable Case first(List<Case> cells, Comparison.Difference<?> difference, Predicate<Case> wanted) {
        for (Case cell : cells) {
            for (Case facts : facts(difference, cell)) {
                for (Case asked : days(facts)) {
                    effort.node();
                    if (wanted.test(asked)) {
                        return asked;
                    }
                }
            }
        }
        return null;
    }

    /** The case with other facts that may tell the terms apart. */
    private static List<Case> facts(Comparison.Difference<?> difference, Case cell) {
        List<Case> facts = new ArrayList<>(List.of(cell));
        if (difference.before() instanceof Fees one && difference.after() instanceof Fees other) {
            new FeeOrder(Circumstances.ANY)
                    .telling(one, other).stream().limit(PRICES).forEach(price -> facts.add(priced(cell, price)));
            facts.add(inParcels(cell, 2));
        } else {
            for (int days : SHIFTS) {
                facts.add(shifted(cell, Duration.ofDays(days)));
            }
        }
        return facts;
    }

    private static Case inParcels(Case asked, long parcels) {
        return new Case(
                asked.request().with(Attributes.PARCELS, parcels).lines().get(0), asked.at());
    }

    private static Case priced(Case asked, Money price) {
        LineFacts line = asked.line();
        return with(
                asked,
                new LineFacts(
                        line.sku(),
                        price,
                        line.returnable(),
                        line.category(),
                        line.tags(),
                        line.dispatchedAt(),
                        line.deliveredAt(),
                        line.pickedUpAt(),
                        line.stated()),
                Duration.ZERO);
    }

    private static Case shifted(Case asked, Duration by) {
        LineFacts line = asked.line()
                .withDispatch(later(asked.line().dispatchedAt(), by))
                .withDelivery(later(asked.line().deliveredAt(), by));
        return with(asked, line, by);
    }

    private static @Nullable Instant later(@Nullable Instant event, Duration by) {
        return event == null ? null : event.plus(by);
    }

    private static Case with(Case asked, LineFacts line, Duration by) {
        ReturnFacts order = asked.order();
        ReturnFacts facts = new ReturnFacts(
                order.orderedAt().plus(by), order.zone(), order.country(), List.of(line), order.stated());
        RequestedLine was = asked.asked();
        RequestedLine now =
                new RequestedLine(facts, line, was.quantity(), was.before(), was.reason(), was.goods(), was.stated());
        return new Case(now, asked.at().plus(by));
    }

    /** The same facts, asked about on every day around which the answer can change. */
    private List<Case> days(Case facts) {
        Set<Integer> days = new TreeSet<>();
        for (ReturnPolicy policy : List.of(old, neu)) {
            around(days, policy.terms(Facet.WINDOW, facts).lastDay(facts));
            rights(policy)
                    .filter(right -> right.condition().holds(facts))
                    .forEach(right -> around(days, right.window().lastDay(facts)));
        }
        int today = BoundaryCases.today(facts);
        List<Case> cases = new ArrayList<>(List.of(facts));
        days.stream()
                .filter(day -> day >= facts.dayOf(Anchor.ORDER))
                .map(day -> new Case(facts.asked(), facts.at().plus(Duration.ofDays((long) day - today))))
                .forEach(cases::add);
        return cases;
    }

    private static void around(Set<Integer> days, int last) {
        if (last != EventDays.NEVER && last != Window.NO_END) {
            days.add(last);
            days.add(last + 1);
        }
    }

    private boolean isDecidedOtherwise(Facet<?> facet, Case asked) {
        return differ(facet, decide(old, asked), decide(neu, asked));
    }

    private static LineDecision decide(ReturnPolicy policy, Case asked) {
        return policy.decide(asked.request(), asked.at()).lines().get(0);
    }

    /** Whether what the customer is told about a facet differs. */
    static boolean differ(Facet<?> facet, LineDecision one, LineDecision other) {
        if (facet == Facet.ELIGIBILITY) {
            return one.outcome() != other.outcome();
        }
        if (facet == Facet.WINDOW) {
            return one.outcome() != other.outcome()
                    || !Objects.equals(one.window().lastDay(), other.window().lastDay())
                    || one.window().unlimited() != other.window().unlimited();
        }
        boolean accepted = one.outcome() != Outcome.NO && other.outcome() != Outcome.NO;
        return accepted && !terms(facet, one).equals(terms(facet, other));
    }

    private static Object terms(Facet<?> facet, LineDecision decision) {
        if (facet == Facet.FEES) {
            return amounts(decision.charges());
        }
        if (facet == Facet.RESOLUTIONS) {
            return decision.resolutions();
        }
        return facet == Facet.METHODS ? decision.methods() : decision.control();
    }

    /** What is paid for each kind; where that is not known beforehand, the fee. */
    private static Map<Fee.Kind, Object> amounts(List<ChargedFee> charges) {
        Map<Fee.Kind, Object> amounts = new EnumMap<>(Fee.Kind.class);
        for (ChargedFee charge : charges) {
            Money amount = charge.amount();
            if (amount == null || !amount.isZero()) {
                amounts.put(charge.fee().kind(), amount == null ? charge.fee() : amount);
            }
        }
        return amounts;
    }
}
