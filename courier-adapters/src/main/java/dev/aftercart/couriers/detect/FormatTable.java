package dev.aftercart.couriers.detect;

import dev.aftercart.couriers.internal.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The forms of {@code number-formats.tsv}, in its order. */
final class FormatTable {

    static final List<NumberFormat> ALL = read();

    private FormatTable() {}

    private static List<NumberFormat> read() {
        List<NumberFormat> formats = new ArrayList<>();
        for (List<String> row : Table.rows(FormatTable.class, "number-formats.tsv", 9)) {
            for (Shape shape : ShapeNotation.read(row.get(3))) {
                formats.add(format(row, shape));
            }
        }
        return List.copyOf(formats);
    }

    private static NumberFormat format(List<String> row, Shape shape) {
        String countries = row.get(7);
        return new NumberFormat(
                row.get(0),
                Post.codes(row.get(1)),
                row.get(2),
                shape,
                row.get(4).isEmpty() ? null : CheckDigit.read(row.get(4), row.get(5)),
                PartRule.readAll(row.get(6)),
                countries.isEmpty() ? Set.of() : Set.of(countries.split(" ")),
                !row.get(8).equals("sample"));
    }
}
