package dev.aftercart.returns.analysis;

import dev.aftercart.explain.Phrase;
import dev.aftercart.returns.Box;
import dev.aftercart.returns.Case;
import dev.aftercart.returns.Rule;
import dev.aftercart.returns.analysis.PolicyFinding.Kind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Looks for rules of one table that never decide, that need not be there, and that overlap. */
final class RuleCheck {

    private final Ground ground;
    private final TableMap<?> table;
    private final Consumer<PolicyFinding> report;
    private final int root;

    /** The pairs of rules that come up, and of them those whose rules say different things about some case. */
    private final BitSet pairs;

    /** The function to the first rule of each pair, and one more. */
    private final int firsts;

    private final int differing;
    private final BitSet differingPairs;
    private final BitSet live = new BitSet();
    private final Map<Integer, Integer> holding = new HashMap<>();

    /** The function {@code differing} has a pair where its rules say different things, or only one rule fits, else 0. */
    RuleCheck(Ground ground, TableMap<?> table, int differing, Consumer<PolicyFinding> report) {
        this.ground = ground;
        this.table = table;
        this.report = report;
        this.root = table.root();
        this.differing = differing;
        this.firsts = ground.diagram()
                .map(root, pair -> pair == Ground.IMPOSSIBLE ? Ground.IMPOSSIBLE : table.first(pair) + 1);
        this.pairs = Cells.numbers(ground.diagram(), root);
        this.differingPairs = Cells.numbers(ground.diagram(), differing);
        pairs.clear(Ground.IMPOSSIBLE);
        differingPairs.clear(0);
        pairs.stream().forEach(pair -> live.set(table.first(pair)));
    }

    void run() {
        BitSet needed = new BitSet();
        differingPairs.stream().forEach(pair -> needed.set(table.first(pair)));
        for (int rule = 0; rule < table.rules().size(); rule++) {
            if (!live.get(rule)) {
                dead(rule);
            } else if (!needed.get(rule)) {
                redundant(rule);
            }
        }
        outcomes();
        overlaps();
    }

    private String id(int rule) {
        return table.rules().get(rule).id();
    }

    private int holds(int rule) {
        return holding.computeIfAbsent(rule, any -> ground.holds(table.condition(rule)));
    }

    private void dead(int rule) {
        if (table.rules().get(rule).isDefault()) {
            return;
        }
        BitSet winners = new BitSet();
        for (Box box : table.boxes(rule)) {
            BitSet inside = Cells.numbers(ground.diagram(), firsts, box);
            inside.clear(Ground.IMPOSSIBLE);
            inside.stream().forEach(number -> winners.set(number - 1));
        }
        List<String> about = new ArrayList<>(List.of(id(rule)));
        if (winners.isEmpty()) {
            say(Kind.DEAD_RULE, about, Wording.NEVER, null);
            return;
        }
        winners.stream().forEach(winner -> about.add(id(winner)));
        say(Kind.DEAD_RULE, about, Wording.DEAD, () -> ground.example(holds(rule), holds -> holds == 1));
    }

    private void redundant(int rule) {
        say(Kind.REDUNDANT_RULE, List.of(id(rule)), Wording.REDUNDANT, () -> ground.example(root, firstIs(rule)));
    }

    private IntPredicate firstIs(int rule) {
        return pair -> pair > 0 && table.first(pair) == rule;
    }

    /** What only a default says and nobody hears was written as a safeguard. */
    private void outcomes() {
        Map<Object, List<Integer>> rules = new HashMap<>();
        for (int rule = 0; rule < table.rules().size(); rule++) {
            rules.computeIfAbsent(table.rules().get(rule).then(), any -> new ArrayList<>())
                    .add(rule);
        }
        for (int rule = 0; rule < table.rules().size(); rule++) {
            List<Integer> same = rules.getOrDefault(table.rules().get(rule).then(), List.of());
            boolean reached = same.stream().anyMatch(live::get);
            boolean written =
                    same.stream().anyMatch(each -> !table.rules().get(each).isDefault());
            if (!reached && written && same.get(0) == rule) {
                outcome(same.stream().map(this::id).toList());
            }
        }
    }

    private void outcome(List<String> rules) {
        report.accept(
                new PolicyFinding(Kind.UNREACHABLE_OUTCOME, table.path(), rules, Wording.OUTCOME.about(rules), null));
    }

    private void overlaps() {
        Map<Integer, List<Integer>> before = new HashMap<>();
        differingPairs.stream().forEach(pair -> {
            int second = table.second(pair);
            if (second != table.none() && isOverlap(table.first(pair), second)) {
                before.computeIfAbsent(second, any -> new ArrayList<>()).add(table.first(pair));
            }
        });
        for (int rule = 0; rule < table.rules().size(); rule++) {
            List<Integer> firsts = before.getOrDefault(rule, List.of());
            if (!firsts.isEmpty()) {
                overlap(rule, firsts);
            }
        }
    }

    private void overlap(int rule, List<Integer> firsts) {
        List<String> about = new ArrayList<>(List.of(id(rule)));
        firsts.forEach(first -> about.add(id(first)));
        int shown = firsts.get(0);
        say(
                Kind.OVERLAP,
                about,
                Wording.OVERLAP,
                () -> ground.example(
                        differing, pair -> pair > 0 && table.first(pair) == shown && table.second(pair) == rule));
    }

    /** An exception and what it is an exception to are no overlap; nor is anything with a default. */
    private boolean isOverlap(int first, int second) {
        Rule<?> later = table.rules().get(second);
        return !later.isDefault() && isPartly(first, second) && isPartly(second, first);
    }

    private boolean isPartly(int rule, int other) {
        int outside = ground.diagram().apply(holds(rule), holds(other), (in, out) -> in == 1 && out == 0 ? 1 : 0);
        return outside != Diagram.leaf(0);
    }

    private void say(Kind kind, List<String> about, Wording wording, @Nullable Supplier<Case> example) {
        List<String> others = about.subList(1, about.size());
        Phrase phrase = others.isEmpty() ? wording.phrase() : wording.about(others);
        report.accept(new PolicyFinding(
                kind,
                table.path(),
                about,
                phrase.with("rule", Wording.codes(about.subList(0, 1))),
                example == null ? null : example.get()));
    }
}
