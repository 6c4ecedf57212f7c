package dev.aftercart.returns.analysis;

import dev.aftercart.returns.Attribute;
import dev.aftercart.returns.Box;
import dev.aftercart.returns.Case;
import dev.aftercart.returns.CaseSpace;
import dev.aftercart.returns.Column;
import dev.aftercart.returns.Condition;
import dev.aftercart.returns.Facet;
import dev.aftercart.returns.RangedColumn;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntPredicate;

/** What all functions of one analysis share: the space, the diagram, the cells that come up, and the numbers of terms. */
final class Ground {

    /** The number of a cell that no case is in. */
    static final int IMPOSSIBLE = 0;

    private final CaseSpace space;
    private final Diagram diagram;
    private final int possible;
    private final int[] usual;
    private final Map<Facet<?>, Numbered<Object>> terms = new HashMap<>();

    Ground(CaseSpace space, List<Condition> never, int budget) {
        this.space = space;
        this.diagram =
                new Diagram(space.columns().stream().mapToInt(Column::size).toArray(), budget);
        this.usual = space.columns().stream().mapToInt(Column::usual).toArray();
        List<Box> boxes = new ArrayList<>(space.impossible());
        never.forEach(condition -> boxes.addAll(space.boxes(condition)));
        this.possible = FirstHits.one(diagram, List.of(boxes));
    }

    CaseSpace space() {
        return space;
    }

    Diagram diagram() {
        return diagram;
    }

    /** The function without the cells that no case is in. */
    int possible(int root) {
        return diagram.apply(possible, root, (possible, number) -> possible == 0 ? IMPOSSIBLE : number);
    }

    /** 1 where a condition holds in a cell that a case can be in. */
    int holds(Condition condition) {
        int inside = FirstHits.one(diagram, List.of(space.boxes(condition)));
        return diagram.apply(possible, inside, (possible, rule) -> possible != 0 && rule == 0 ? 1 : IMPOSSIBLE);
    }

    @SuppressWarnings("unchecked") // under a facet there are only its terms
    <T> Numbered<T> terms(Facet<T> facet) {
        return (Numbered<T>) terms.computeIfAbsent(facet, any -> new Numbered<>());
    }

    boolean has(int root, IntPredicate wanted) {
        return !Cells.where(diagram, root, wanted).isEmpty();
    }

    /** A request for a cell of a function that there is one of. */
    Case example(int root, IntPredicate wanted) {
        return sample(cell(root, wanted));
    }

    int[] cell(int root, IntPredicate wanted) {
        return Objects.requireNonNull(Cells.where(diagram, root, wanted).any(usual), "there is such a cell");
    }

    /** The same of a function that one column was taken from. */
    Case example(int root, IntPredicate wanted, int column, int index) {
        int[] cell = cell(root, wanted);
        cell[column] = index;
        return sample(cell);
    }

    Case sample(int[] cell) {
        return space.sample(cell)
                .orElseThrow(
                        () -> new IllegalStateException("no case for a cell that should have some: " + words(cell)));
    }

    /** A request for a cell with the greatest value of one of its classes, where that goes with the others. */
    Case sample(int[] cell, int column) {
        RangedColumn ranged = (RangedColumn) space.columns().get(column);
        return space.sample(cell, column, ranged.to(cell[column])).orElseGet(() -> sample(cell));
    }

    private String words(int[] cell) {
        List<String> labels = new ArrayList<>();
        for (int column = 0; column < cell.length; column++) {
            labels.add(space.columns().get(column).label(cell[column]));
        }
        return String.join(", ", labels);
    }

    /** In which cases that is, as closely as one value after another can say it. */
    Condition where(int root, IntPredicate wanted) {
        List<BitSet> hull = Cells.where(diagram, root, wanted).hull();
        Condition all = null;
        for (int column = 0; column < hull.size(); column++) {
            if (hull.get(column).cardinality() < diagram.size(column)) {
                Condition one = space.columns().get(column).condition(hull.get(column));
                all = all == null ? one : all.and(one);
            }
        }
        return all == null ? Condition.always() : all;
    }

    /** The columns of an attribute: more than one for marks and amounts. */
    List<Integer> columns(Attribute<?> attribute) {
        List<Integer> columns = new ArrayList<>();
        for (int column = 0; column < space.columns().size(); column++) {
            if (space.columns().get(column).attribute().equals(attribute)) {
                columns.add(column);
            }
        }
        return columns;
    }
}
