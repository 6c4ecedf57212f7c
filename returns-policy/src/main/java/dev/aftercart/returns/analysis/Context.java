package dev.aftercart.returns.analysis;

import dev.aftercart.returns.Attribute;
import dev.aftercart.returns.Attributes;
import dev.aftercart.returns.CaseSpace;
import dev.aftercart.returns.Facet;
import dev.aftercart.returns.RangedColumn;
import dev.aftercart.returns.analysis.Circumstances.Range;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.joda.money.CurrencyUnit;

/**
 * The columns whose classes say something about which of two terms is better: the day of the order for windows with a fixed
 * last day, the price for fees.
 */
final class Context {

    private static final Range NO_PRICE = new Range(0, -1);

    private final List<RangedColumn> columns = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();

    private Context(CaseSpace space, Attribute<?> attribute) {
        for (int column = 0; column < space.columns().size(); column++) {
            if (space.columns().get(column) instanceof RangedColumn ranged
                    && ranged.attribute().equals(attribute)) {
                columns.add(ranged);
                places.add(column);
            }
        }
    }

    static Context of(CaseSpace space, Facet<?> facet) {
        return new Context(space, facet == Facet.FEES ? Attributes.PRICE : Attributes.ORDERED_ON);
    }

    /** The function that numbers the combinations of their classes. */
    int root(Diagram diagram) {
        int root = Diagram.leaf(0);
        for (int i = 0; i < columns.size(); i++) {
            int size = columns.get(i).size();
            root = diagram.apply(root, diagram.classOf(places.get(i)), (before, index) -> before * size + index);
        }
        return root;
    }

    Circumstances circumstances(int number) {
        int[] classes = new int[columns.size()];
        int left = number;
        for (int i = classes.length - 1; i >= 0; i--) {
            classes[i] = left % columns.get(i).size();
            left /= columns.get(i).size();
        }
        boolean price = !columns.isEmpty() && columns.get(0).attribute().equals(Attributes.PRICE);
        return price ? priced(classes) : ordered(classes);
    }

    private Circumstances ordered(int[] classes) {
        if (classes.length == 0) {
            return Circumstances.ANY;
        }
        RangedColumn column = columns.get(0);
        long from = classes[0] == 0 ? Long.MIN_VALUE : column.from(classes[0]);
        return new Circumstances(new Range(from, column.to(classes[0])), Map.of(), true);
    }

    /** The lowest class of a currency holds all prices in others; so any other class says which currency it is. */
    private Circumstances priced(int[] classes) {
        boolean others = Arrays.stream(classes).allMatch(index -> index == 0);
        Map<CurrencyUnit, Range> prices = new HashMap<>();
        for (int i = 0; i < classes.length; i++) {
            RangedColumn column = columns.get(i);
            boolean possible = others || classes[i] > 0;
            prices.put(
                    Objects.requireNonNull(column.currency(), "prices have a currency"),
                    possible ? new Range(Math.max(0, column.from(classes[i])), column.to(classes[i])) : NO_PRICE);
        }
        return new Circumstances(Circumstances.ANY.ordered(), prices, others);
    }
}
