package dev.aftercart.returns.analysis;

import dev.aftercart.returns.Attribute;
import dev.aftercart.returns.Attributes;
import dev.aftercart.returns.Case;
import dev.aftercart.returns.CaseSpace;
import dev.aftercart.returns.Column;
import dev.aftercart.returns.Facet;
import dev.aftercart.returns.Floor;
import dev.aftercart.returns.Overlay;
import dev.aftercart.returns.RangedColumn;
import dev.aftercart.returns.ReturnPolicy;
import dev.aftercart.returns.Right;
import dev.aftercart.returns.Rule;
import dev.aftercart.returns.analysis.Circumstances.Range;
import dev.aftercart.returns.analysis.PolicyFinding.Kind;
import dev.aftercart.returns.terms.Adjustment;
import dev.aftercart.returns.terms.Eligibility;
import dev.aftercart.returns.terms.Fee;
import dev.aftercart.returns.terms.Fees;
import dev.aftercart.returns.terms.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** Finds what an analysis should find by looking at every cell, one case each, and reading the rules one after another. */
final class BruteForce {

    private final ReturnPolicy policy;
    private final CaseSpace space;
    private final List<int[]> cells = new ArrayList<>();
    private final Map<List<Integer>, Case> cases = new LinkedHashMap<>();
    private final Set<String> found = new TreeSet<>();

    BruteForce(ReturnPolicy policy) {
        this(policy, policy.space());
    }

    BruteForce(ReturnPolicy policy, CaseSpace space) {
        this.policy = policy;
        this.space = space;
        enumerate(new int[space.columns().size()], 0);
    }

    private void enumerate(int[] cell, int column) {
        if (column == cell.length) {
            Optional<Case> sample = space.sample(cell);
            if (sample.isPresent() && policy.domain().never().stream().noneMatch(never -> never.holds(sample.get()))) {
                cells.add(cell.clone());
                cases.put(key(cell), sample.get());
            }
            return;
        }
        for (int index = 0; index < space.columns().get(column).size(); index++) {
            cell[column] = index;
            enumerate(cell, column + 1);
        }
    }

    private static List<Integer> key(int[] cell) {
        return Arrays.stream(cell).boxed().toList();
    }

    Map<List<Integer>, Case> cases() {
        return cases;
    }

    static String line(Kind kind, String path, List<String> about) {
        return kind + " " + path + " " + about;
    }

    Set<String> findings() {
        for (Facet<?> facet : Facet.all()) {
            facet(facet);
        }
        uses();
        days();
        tiers();
        law();
        fees();
        return found;
    }

    private void say(Kind kind, String path, List<String> about) {
        found.add(line(kind, path, about));
    }

    // Rules.

    private <T> void facet(Facet<T> facet) {
        List<Rule<T>> rules = policy.table(facet).rules();
        rules(
                facet.name(),
                rules,
                Rule::fits,
                (asked, first, second) -> second == null || !first.then().equals(second.then()));
        for (int layer = 0; layer < policy.overlays().size(); layer++) {
            Overlay overlay = policy.overlays().get(layer);
            int below = layer;
            rules(
                    "overlays." + overlay.name() + "." + facet.name(),
                    overlay.table(facet).rules(),
                    (rule, asked) -> overlay.validity().covers(asked.order()) && rule.fits(asked),
                    (asked, first, second) -> {
                        T before = terms(facet, asked, below);
                        T with = first.then().apply(before);
                        return !with.equals(
                                second == null ? before : second.then().apply(before));
                    });
        }
    }

    private <T> T terms(Facet<T> facet, Case asked, int layers) {
        T terms = policy.table(facet).winner(asked).map(Rule::then).orElse(facet.unstated());
        for (Overlay overlay : policy.overlays().subList(0, layers)) {
            if (overlay.validity().covers(asked.order())) {
                Optional<Rule<Adjustment<T>>> rule = overlay.table(facet).winner(asked);
                terms = rule.isPresent() ? rule.get().then().apply(terms) : terms;
            }
        }
        return terms;
    }

    private interface Fits<R> {
        boolean fits(Rule<R> rule, Case asked);
    }

    private interface Differs<R> {
        boolean differs(Case asked, Rule<R> first, @Nullable Rule<R> second);
    }

    private <R> void rules(String path, List<Rule<R>> rules, Fits<R> fits, Differs<R> differs) {
        Set<Integer> live = new HashSet<>();
        Set<Integer> needed = new HashSet<>();
        List<BitSet> inside = new ArrayList<>();
        rules.forEach(rule -> inside.add(new BitSet()));
        Map<Integer, Set<Integer>> winners = new HashMap<>();
        Map<Integer, Set<Integer>> overlaps = new HashMap<>();
        int number = 0;
        for (Case asked : cases.values()) {
            List<Integer> fitting = new ArrayList<>();
            for (int rule = 0; rule < rules.size(); rule++) {
                if (fits.fits(rules.get(rule), asked)) {
                    fitting.add(rule);
                    inside.get(rule).set(number);
                    winners.computeIfAbsent(rule, any -> new TreeSet<>()).add(fitting.get(0));
                }
            }
            number++;
            if (fitting.isEmpty()) {
                continue;
            }
            live.add(fitting.get(0));
            Rule<R> second = fitting.size() > 1 ? rules.get(fitting.get(1)) : null;
            if (differs.differs(asked, rules.get(fitting.get(0)), second)) {
                needed.add(fitting.get(0));
                if (second != null) {
                    overlaps.computeIfAbsent(fitting.get(1), any -> new TreeSet<>())
                            .add(fitting.get(0));
                }
            }
        }
        for (int rule = 0; rule < rules.size(); rule++) {
            List<String> about = new ArrayList<>(List.of(rules.get(rule).id()));
            if (!live.contains(rule) && !rules.get(rule).isDefault()) {
                winners.getOrDefault(rule, Set.of())
                        .forEach(winner -> about.add(rules.get(winner).id()));
                say(Kind.DEAD_RULE, path, about);
            } else if (live.contains(rule) && !needed.contains(rule)) {
                say(Kind.REDUNDANT_RULE, path, about);
            }
        }
        for (int rule = 0; rule < rules.size(); rule++) {
            int later = rule;
            List<String> about = new ArrayList<>(List.of(rules.get(rule).id()));
            overlaps.getOrDefault(rule, Set.of()).stream()
                    .filter(first -> partly(inside.get(first), inside.get(later)))
                    .filter(first -> partly(inside.get(later), inside.get(first)))
                    .forEach(first -> about.add(rules.get(first).id()));
            if (about.size() > 1 && !rules.get(rule).isDefault()) {
                say(Kind.OVERLAP, path, about);
            }
        }
        outcomes(path, rules, live);
    }

    private static boolean partly(BitSet one, BitSet other) {
        BitSet outside = (BitSet) one.clone();
        outside.andNot(other);
        return !outside.isEmpty();
    }

    private <R> void outcomes(String path, List<Rule<R>> rules, Set<Integer> live) {
        Set<R> said = new LinkedHashSet<>();
        rules.forEach(rule -> said.add(rule.then()));
        for (R outcome : said) {
            List<Integer> same = new ArrayList<>();
            for (int rule = 0; rule < rules.size(); rule++) {
                if (rules.get(rule).then().equals(outcome)) {
                    same.add(rule);
                }
            }
            if (same.stream().noneMatch(live::contains)
                    && !same.stream().allMatch(rule -> rules.get(rule).isDefault())) {
                say(
                        Kind.UNREACHABLE_OUTCOME,
                        path,
                        same.stream().map(rule -> rules.get(rule).id()).toList());
            }
        }
    }

    // Neighbours.

    private Optional<Case> neighbour(int[] cell, int column, int index) {
        int[] other = cell.clone();
        other[column] = index;
        return Optional.ofNullable(cases.get(key(other)));
    }

    private List<Integer> columns(Attribute<?> attribute) {
        List<Integer> columns = new ArrayList<>();
        for (int i = 0; i < space.columns().size(); i++) {
            if (space.columns().get(i).attribute().equals(attribute)) {
                columns.add(i);
            }
        }
        return columns;
    }

    private List<Object> all(Case asked) {
        List<Object> all = new ArrayList<>();
        Facet.all().forEach(facet -> all.add(policy.termsByReading(facet, asked)));
        rights().forEach(right -> all.add(right.condition().holds(asked)));
        return all;
    }

    private List<Right> rights() {
        return policy.floors().stream()
                .flatMap(floor -> floor.rights().stream())
                .toList();
    }

    private boolean matters(int column, Predicate<Integer> from, Predicate<Integer> to) {
        for (int[] cell : cells) {
            for (int index = 0; index < space.columns().get(column).size(); index++) {
                if (from.test(cell[column]) && to.test(index)) {
                    Optional<Case> other = neighbour(cell, column, index);
                    if (other.isPresent()
                            && !all(Objects.requireNonNull(cases.get(key(cell))))
                                    .equals(all(other.get()))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private void uses() {
        Set<Attribute<?>> asked = new LinkedHashSet<>();
        space.columns().forEach(column -> asked.add(column.attribute()));
        for (Attribute<?> declared : policy.domain().attributes()) {
            if (!asked.contains(declared)) {
                say(Kind.UNUSED_ATTRIBUTE, "attributes", List.of(declared.name()));
            }
        }
        for (Attribute<?> attribute : asked) {
            if (columns(attribute).stream().noneMatch(column -> matters(column, any -> true, any -> true))) {
                say(Kind.IDLE_ATTRIBUTE, "attributes", List.of(attribute.name()));
            }
        }
        for (String tier : policy.domain().tiers()) {
            List<Integer> columns = columns(Attributes.TIER);
            if (columns.isEmpty() || !matters(columns.get(0), from -> from == tier(tier), to -> to == tier(""))) {
                say(Kind.UNUSED_TIER, "tiers", List.of(tier));
            }
        }
    }

    private int tier(String tier) {
        Column column = space.columns().get(columns(Attributes.TIER).get(0));
        for (int i = 0; i < column.size(); i++) {
            if (column.sample(i).equals(tier)) {
                return i;
            }
        }
        return column.size() - 1;
    }

    private static boolean granted(Object eligibility) {
        return ((Eligibility) eligibility).outcome() != Outcome.NO;
    }

    private <T> Map<Aspect, Change> changes(Facet<T> facet, Case before, Case after, int[] cell) {
        boolean both = granted(policy.termsByReading(Facet.ELIGIBILITY, before))
                && granted(policy.termsByReading(Facet.ELIGIBILITY, after));
        boolean relevant = facet == Facet.ELIGIBILITY || both;
        return relevant
                ? Leniency.standard()
                        .changes(
                                facet,
                                policy.termsByReading(facet, before),
                                policy.termsByReading(facet, after),
                                circumstances(cell))
                : Map.of();
    }

    /** What is known of the price and the day of the order, found anew. */
    Circumstances circumstances(int[] cell) {
        Range ordered = Circumstances.ANY.ordered();
        for (int column : columns(Attributes.ORDERED_ON)) {
            RangedColumn days = (RangedColumn) space.columns().get(column);
            ordered = new Range(cell[column] == 0 ? Long.MIN_VALUE : days.from(cell[column]), days.to(cell[column]));
        }
        List<Integer> prices = columns(Attributes.PRICE);
        boolean sure = prices.stream().anyMatch(column -> cell[column] > 0);
        Map<CurrencyUnit, Range> ranges = new HashMap<>();
        for (int column : prices) {
            RangedColumn price = (RangedColumn) space.columns().get(column);
            Range range = new Range(Math.max(0, price.from(cell[column])), price.to(cell[column]));
            ranges.put(Objects.requireNonNull(price.currency()), sure && cell[column] == 0 ? new Range(1, 0) : range);
        }
        return new Circumstances(ordered, ranges, !sure);
    }

    private void days() {
        for (Attribute<?> days :
                List.of(Attributes.DAYS_SINCE_DELIVERY, Attributes.DAYS_SINCE_DISPATCH, Attributes.DAYS_SINCE_ORDER)) {
            for (int column : columns(days)) {
                for (int[] cell : cells) {
                    Optional<Case> later = neighbour(cell, column, cell[column] + 1);
                    boolean begun = ((RangedColumn) space.columns().get(column)).to(cell[column]) >= 0;
                    if (begun && later.isPresent()) {
                        Case now = Objects.requireNonNull(cases.get(key(cell)));
                        for (Facet<?> facet : List.of(Facet.ELIGIBILITY, Facet.RESOLUTIONS)) {
                            if (changes(facet, now, later.get(), cell).values().stream()
                                    .anyMatch(change -> change != Change.STRICTER)) {
                                say(Kind.DAY_HOLE, facet.name(), List.of(days.name()));
                            }
                        }
                    }
                }
            }
        }
    }

    private void tiers() {
        if (columns(Attributes.TIER).isEmpty()) {
            return;
        }
        int column = columns(Attributes.TIER).get(0);
        List<String> names = new ArrayList<>(List.of(""));
        names.addAll(policy.domain().tiers());
        for (int i = 1; i < names.size(); i++) {
            for (int[] cell : cells) {
                Optional<Case> high = neighbour(cell, column, tier(names.get(i)));
                if (cell[column] == tier(names.get(i - 1)) && high.isPresent()) {
                    Case low = Objects.requireNonNull(cases.get(key(cell)));
                    for (Facet<?> facet : Facet.all()) {
                        if (changes(facet, low, high.get(), cell).values().stream()
                                .anyMatch(Change::isStricterSomewhere)) {
                            say(
                                    Kind.WORSE_FOR_HIGHER_TIER,
                                    facet.name(),
                                    i == 1 ? List.of(names.get(1)) : List.of(names.get(i), names.get(i - 1)));
                        }
                    }
                }
            }
        }
    }

    private void law() {
        for (Floor floor : policy.floors()) {
            for (Right right : floor.rights()) {
                for (int[] cell : cells) {
                    Case asked = Objects.requireNonNull(cases.get(key(cell)));
                    if (right.condition().holds(asked)) {
                        String path = "floors." + floor.id();
                        boolean granted = granted(policy.termsByReading(Facet.ELIGIBILITY, asked));
                        below(
                                Facet.ELIGIBILITY,
                                path,
                                right,
                                asked,
                                cell,
                                own -> own.outcome().compareTo(right.gives()) <= 0
                                        ? own
                                        : new Eligibility(right.gives(), own.basis()));
                        if (granted) {
                            below(Facet.WINDOW, path, right, asked, cell, own -> own.orLater(right.window()));
                            below(
                                    Facet.FEES,
                                    path,
                                    right,
                                    asked,
                                    cell,
                                    own -> own.without(right.demands().freeOf()));
                            below(
                                    Facet.RESOLUTIONS,
                                    path,
                                    right,
                                    asked,
                                    cell,
                                    own -> own.and(right.demands().resolutions()));
                            below(
                                    Facet.CONTROL,
                                    path,
                                    right,
                                    asked,
                                    cell,
                                    own -> own.within(right.demands().control()));
                        }
                    }
                }
            }
        }
    }

    private <T> void below(Facet<T> facet, String path, Right right, Case asked, int[] cell, UnaryOperator<T> raised) {
        T own = policy.termsByReading(facet, asked);
        if (!Leniency.standard()
                .changes(facet, own, raised.apply(own), circumstances(cell))
                .isEmpty()) {
            say(Kind.BELOW_THE_LAW, path, List.of(right.id(), facet.name()));
        }
    }

    private void fees() {
        for (int[] cell : cells) {
            Case asked = Objects.requireNonNull(cases.get(key(cell)));
            if (granted(policy.termsByReading(Facet.ELIGIBILITY, asked))) {
                FeeOrder order = new FeeOrder(circumstances(cell));
                Fees fees = policy.termsByReading(Facet.FEES, asked);
                if (order.areAbovePriceTogether(fees)) {
                    List<String> kinds =
                            FeeCheck.kinds(fees).stream().map(Fee.Kind::name).toList();
                    say(Kind.FEE_ABOVE_PRICE, "fees", kinds);
                }
                for (Fee fee : fees.list()) {
                    if (order.isAbovePrice(fee)) {
                        say(Kind.FEE_ABOVE_PRICE, "fees", List.of(fee.kind().name()));
                    }
                }
            }
        }
    }
}
