package dev.aftercart.couriers.detect;

import dev.aftercart.couriers.internal.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the codes inside numbers mean. */
final class PartMeanings {

    private static final Map<String, Map<String, String>> TABLES = read();

    private PartMeanings() {}

    static @Nullable String of(String table, String code) {
        if (table.equals(Post.TABLE)) {
            return code;
        }
        Map<String, String> meanings = TABLES.getOrDefault(table, Map.of());
        String exact = meanings.get(code);
        // Only the service letters of S10 are a class each, whatever the second letter.
        return exact != null ? exact : meanings.get(code.charAt(0) + "@");
    }

    private static Map<String, Map<String, String>> read() {
        Map<String, Map<String, String>> tables = new HashMap<>();
        for (List<String> row : Table.rows(PartMeanings.class, "part-meanings.tsv", 3)) {
            tables.computeIfAbsent(row.get(0), name -> new HashMap<>()).put(row.get(1), row.get(2));
        }
        Map<String, String> countries = new HashMap<>();
        for (List<String> row : Table.rows(PartMeanings.class, "country-numbers.tsv", 2)) {
            countries.put(row.get(0), row.get(1));
        }
        tables.put("country-numbers", countries);
        return Map.copyOf(tables);
    }
}
