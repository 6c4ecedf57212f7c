package dev.aftercart.notify.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Filters that look into the items of a list: by a property, and what it shall be. */
final class SearchFilters {

    /** Stands for an item that cannot be looked into. */
    private static final Object NO_PROPERTIES = new Object();

    private SearchFilters() {}

    static Stream<Filter> all() {
        return Stream.of(
                Filter.of("map", 1, 1, SearchFilters::map),
                Filter.of("where", 1, 2, (value, given) -> chosen(value, given, true)),
                Filter.of("reject", 1, 2, (value, given) -> chosen(value, given, false)),
                Filter.of("find", 1, 2, (value, given) -> {
                    List<@Nullable Object> items = items(value);
                    Integer found = index(items, given);
                    return found == null || found < 0 ? null : items.get(found);
                }),
                Filter.of("find_index", 1, 2, (value, given) -> {
                    Integer found = index(items(value), given);
                    return found == null || found < 0 ? null : found;
                }),
                Filter.of("has", 1, 2, (value, given) -> {
                    Integer found = index(items(value), given);
                    return found == null ? null : (Object) (found >= 0);
                }));
    }

    private static List<@Nullable Object> items(@Nullable Object value) {
        return Values.flat(value);
    }

    private static @Nullable Object map(@Nullable Object value, Arguments given) {
        Object property = given.at(0);
        List<@Nullable Object> found = new ArrayList<>();
        for (Object item : items(value)) {
            if (!(item instanceof Map<?, ?> map)) {
                return given.wrong("an item has no properties");
            }
            found.add(property == null ? null : map.get(Values.text(property)));
        }
        return found;
    }

    private static @Nullable Object chosen(@Nullable Object value, Arguments given, boolean wanted) {
        Object property = given.at(0);
        Object target = given.at(1);
        List<@Nullable Object> chosen = new ArrayList<>();
        for (Object item : items(value)) {
            Object found = property == null ? NO_PROPERTIES : property(item, Values.text(property));
            if (found == NO_PROPERTIES) {
                return given.wrong("an item has no property " + Values.text(property));
            }
            if (fits(found, target) == wanted) {
                chosen.add(item);
            }
        }
        return chosen;
    }

    /** The place of the first item that fits, -1 when none does, null when one cannot be asked. */
    private static @Nullable Integer index(List<@Nullable Object> items, Arguments given) {
        String property = given.text(0);
        Object target = given.at(1);
        for (int i = 0; i < items.size(); i++) {
            Object found = property(items.get(i), property);
            if (found == NO_PROPERTIES) {
                given.wrong("an item has no property " + property);
                return null;
            }
            if (fits(found, target)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean fits(@Nullable Object found, @Nullable Object target) {
        return target == null ? Values.isTrue(found) : Values.areEqual(found, target);
    }

    /** A text "has" the texts that occur in it. */
    private static @Nullable Object property(@Nullable Object item, String name) {
        if (item instanceof Map<?, ?> map) {
            return map.get(name);
        }
        if (item instanceof String text) {
            return text.contains(name) ? name : null;
        }
        return NO_PROPERTIES;
    }
}
