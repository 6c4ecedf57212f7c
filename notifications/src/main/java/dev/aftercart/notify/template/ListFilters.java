package dev.aftercart.notify.template;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Filters that work on a list as a whole. A value that is no list is a list of one. */
final class ListFilters {

    private ListFilters() {}

    static Stream<Filter> all() {
        return Stream.of(
                Filter.of("size", 0, 0, (value, given) -> Values.size(value)),
                Filter.of("first", 0, 0, (value, given) -> first(value)),
                Filter.of("last", 0, 0, (value, given) -> last(value)),
                Filter.of("join", 0, 1, (value, given) -> Values.joined(Values.flat(value), given.text(0, " "))),
                Filter.of("reverse", 0, 0, (value, given) -> reversed(Values.flat(value))),
                Filter.of("concat", 1, 1, ListFilters::concat),
                Filter.of("compact", 0, 1, ListFilters::compact),
                Filter.of("uniq", 0, 1, ListFilters::uniq),
                Filter.of("sort", 0, 1, (value, given) -> sort(value, given, ListFilters::compare)),
                Filter.of("sort_natural", 0, 1, (value, given) -> sort(value, given, ListFilters::compareWords)),
                Filter.of("sum", 0, 1, ListFilters::sum));
    }

    private static @Nullable Object first(@Nullable Object value) {
        List<?> items = value instanceof String ? List.of() : Values.items(value);
        return items.isEmpty() ? null : items.get(0);
    }

    private static @Nullable Object last(@Nullable Object value) {
        return value instanceof List<?> items && !items.isEmpty() ? items.get(items.size() - 1) : null;
    }

    private static Object reversed(List<@Nullable Object> items) {
        Collections.reverse(items);
        return items;
    }

    private static @Nullable Object concat(@Nullable Object value, Arguments given) {
        if (!(given.at(0) instanceof List<?> more)) {
            return given.wrong("only a list can be added to a list");
        }
        List<@Nullable Object> all = Values.flat(value);
        all.addAll(Values.bounded(more));
        return Values.bounded(all);
    }

    private static Object compact(@Nullable Object value, Arguments given) {
        Object property = given.at(0);
        List<@Nullable Object> items = Values.flat(value);
        items.removeIf(item -> of(item, property) == null);
        return items;
    }

    private static Object uniq(@Nullable Object value, Arguments given) {
        Object property = given.at(0);
        Set<@Nullable Object> seen = new HashSet<>();
        List<@Nullable Object> items = Values.flat(value);
        items.removeIf(item -> !seen.add(identity(of(item, property))));
        return items;
    }

    private static @Nullable Object identity(@Nullable Object value) {
        return value instanceof Number number ? Numbers.exact(number).stripTrailingZeros() : value;
    }

    private interface Order {
        @Nullable
        Integer compare(Object left, Object right);
    }

    private static Object sort(@Nullable Object value, Arguments given, Order order) {
        Object property = given.at(0);
        List<@Nullable Object> items = new ArrayList<>(Values.flat(value));
        boolean[] mixed = {false};
        Comparator<@Nullable Object> comparator = (a, b) -> {
            Object left = of(a, property);
            Object right = of(b, property);
            if (left == null || right == null) {
                return left == right ? 0 : left == null ? 1 : -1;
            }
            Integer found = order.compare(left, right);
            mixed[0] |= found == null;
            return found == null ? Values.text(left).compareTo(Values.text(right)) : found;
        };
        try {
            items.sort(comparator);
        } catch (IllegalArgumentException e) {
            mixed[0] = true;
        }
        if (mixed[0]) {
            given.wrong("the items are of kinds that have no order");
        }
        return items;
    }

    private static @Nullable Integer compare(Object left, Object right) {
        return Values.compare(left, right);
    }

    private static Integer compareWords(Object left, Object right) {
        return Values.text(left)
                .toLowerCase(Locale.ROOT)
                .compareTo(Values.text(right).toLowerCase(Locale.ROOT));
    }

    /** An item, or what it has under a name. */
    private static @Nullable Object of(@Nullable Object item, @Nullable Object property) {
        if (property == null) {
            return item;
        }
        return item instanceof Map<?, ?> map ? map.get(Values.text(property)) : null;
    }

    private static @Nullable Object sum(@Nullable Object value, Arguments given) {
        Object property = given.at(0);
        Object total = 0;
        for (Object item : Values.flat(value)) {
            if (property != null && !(item instanceof Map)) {
                return given.wrong("an item has no properties");
            }
            total = Numbers.sum(Numbers.of(total), number(of(item, property)));
        }
        return total;
    }

    private static BigDecimal number(@Nullable Object value) {
        return Numbers.of(value);
    }
}
