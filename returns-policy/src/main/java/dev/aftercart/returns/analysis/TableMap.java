package dev.aftercart.returns.analysis;

import dev.aftercart.returns.Box;
import dev.aftercart.returns.Condition;
import dev.aftercart.returns.Rule;
import dev.aftercart.returns.Validity;
import java.util.ArrayList;
import java.util.List;

/** Which rules of one table fit in each cell: the first, and the one that would be if it were not there. */
final class TableMap<R> {

    private final String path;
    private final List<Rule<R>> rules;
    private final List<Condition> conditions = new ArrayList<>();
    private final List<List<Box>> boxes = new ArrayList<>();
    private final int root;

    TableMap(Ground ground, String path, List<Rule<R>> rules, Validity overlay) {
        this.path = path;
        this.rules = rules;
        for (Rule<?> rule : rules) {
            boolean always = overlay.equals(Validity.ALWAYS);
            conditions.add(always ? rule.condition() : overlay.condition().and(rule.condition()));
        }
        conditions.forEach(condition -> boxes.add(ground.space().boxes(condition)));
        int pairs = FirstHits.two(ground.diagram(), boxes);
        this.root = ground.possible(ground.diagram().map(pairs, pair -> pair + 1));
    }

    String path() {
        return path;
    }

    List<Rule<R>> rules() {
        return rules;
    }

    int none() {
        return rules.size();
    }

    Condition condition(int rule) {
        return conditions.get(rule);
    }

    List<Box> boxes(int rule) {
        return boxes.get(rule);
    }

    /** The function to a pair of rules; {@link Ground#IMPOSSIBLE} where no case is. */
    int root() {
        return root;
    }

    int first(int pair) {
        return (pair - 1) / (rules.size() + 1);
    }

    int second(int pair) {
        return (pair - 1) % (rules.size() + 1);
    }
}
