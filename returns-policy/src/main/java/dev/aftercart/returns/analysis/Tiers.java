package dev.aftercart.returns.analysis;

import dev.aftercart.returns.Attributes;
import dev.aftercart.returns.Column;
import java.util.List;
import java.util.stream.IntStream;

/** The loyalty tiers of a policy, and which class of the space each is in. */
final class Tiers {

    private final List<String> names;
    private final int column;
    private final List<Object> classes;

    Tiers(PolicyMap map) {
        this.names = map.policy().domain().tiers();
        List<Integer> columns = map.ground().columns(Attributes.TIER);
        this.column = columns.isEmpty() ? -1 : columns.get(0);
        this.classes = columns.isEmpty()
                ? List.of()
                : samples(map.ground().space().columns().get(column));
    }

    private static List<Object> samples(Column column) {
        return IntStream.range(0, column.size()).mapToObj(column::sample).toList();
    }

    List<String> names() {
        return names;
    }

    /** Whether any rule tells tiers apart. */
    boolean isAsked() {
        return column >= 0;
    }

    int column() {
        return column;
    }

    /** The class of a tier; one that no rule names is with those who have none. */
    int classOf(String tier) {
        int index = classes.indexOf(tier);
        return index >= 0 ? index : classes.size() - 1;
    }

    /** The class of customers without a tier. */
    int none() {
        return classes.size() - 1;
    }
}
