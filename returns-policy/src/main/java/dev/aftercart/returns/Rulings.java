package dev.aftercart.returns;

import dev.aftercart.returns.terms.Adjustment;
import java.util.ArrayList;
import java.util.List;

/** A policy made quick: all its tables in one matrix, so that a case is looked up once for all of them. Thread-safe. */
final class Rulings {

    /** The rules of an overlay for one facet, and their group in the matrix. */
    private record Layer(Overlay overlay, Table<?> table, int group) {}

    /** A rule of an overlay that changed something. */
    record Change(Overlay overlay, Rule<?> rule) {}

    private final Matrix matrix;

    /** The policy's own tables; their groups in the matrix are the first, in the order of the facets. */
    private final List<Table<?>> tables = new ArrayList<>();

    private final List<List<Layer>> layers = new ArrayList<>();
    private final List<Right> rights;
    private final int rightsGroup;

    Rulings(PolicyTree tree, CaseSpace space) {
        List<List<Condition>> all = new ArrayList<>();
        for (Facet<?> facet : Facet.all()) {
            tables.add(tree.table(facet));
            all.add(conditions(tree.table(facet), Validity.ALWAYS));
            layers.add(new ArrayList<>());
        }
        for (Overlay overlay : tree.overlays()) {
            for (Facet<?> facet : overlay.tables().keySet()) {
                layers.get(facet.index()).add(new Layer(overlay, overlay.table(facet), all.size()));
                all.add(conditions(overlay.table(facet), overlay.validity()));
            }
        }
        this.rights = tree.rights().toList();
        this.rightsGroup = all.size();
        all.add(rights.stream().map(Right::condition).toList());
        this.matrix = new Matrix(space, all);
    }

    private static List<Condition> conditions(Table<?> table, Validity overlay) {
        List<Condition> conditions = new ArrayList<>();
        table.rules().forEach(rule -> conditions.add(PolicyTree.condition(rule, overlay)));
        return conditions;
    }

    Ruling on(Case asked) {
        return new Ruling(this, asked, matrix.match(asked));
    }

    Matrix matrix() {
        return matrix;
    }

    /** The rule of the policy's own table. */
    @SuppressWarnings("unchecked") // the table at a facet's place is of its terms
    <T> Rule<T> winner(Facet<T> facet, long[] matched) {
        int first = matrix.first(facet.index(), matched);
        return first == Matrix.NONE
                ? facet.byDefault()
                : (Rule<T>) tables.get(facet.index()).rules().get(first);
    }

    /** The rules of the policy's own table that fit, in their order. */
    List<Rule<?>> fitting(Facet<?> facet, long[] matched) {
        return matrix.holding(facet.index(), tables.get(facet.index()).rules(), matched);
    }

    /** The rules of overlays that change something, in their order. */
    List<Change> applied(Facet<?> facet, long[] matched) {
        List<Change> applied = new ArrayList<>();
        for (Layer layer : layers.get(facet.index())) {
            int first = matrix.first(layer.group, matched);
            if (first != Matrix.NONE) {
                applied.add(new Change(layer.overlay, layer.table.rules().get(first)));
            }
        }
        return applied;
    }

    /** What overlays change, in their order. */
    @SuppressWarnings("unchecked") // an overlay's table for a facet holds adjustments to its terms
    <T> List<Rule<Adjustment<T>>> changes(Facet<T> facet, long[] matched) {
        List<Layer> all = layers.get(facet.index());
        if (all.isEmpty()) {
            return List.of();
        }
        List<Rule<Adjustment<T>>> changes = new ArrayList<>();
        for (Layer layer : all) {
            int first = matrix.first(layer.group, matched);
            if (first != Matrix.NONE) {
                changes.add((Rule<Adjustment<T>>) layer.table.rules().get(first));
            }
        }
        return changes;
    }

    /** The rights whose conditions hold, in time or not. */
    List<Right> rights(long[] matched) {
        return matrix.holding(rightsGroup, rights, matched);
    }
}
