package dev.aftercart.returns;

import dev.aftercart.promise.WorkingCalendar;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A policy as it was written. What its calendars are called is no part of it. */
record PolicyTree(
        Domain domain,
        Map<Facet<?>, Table<?>> tables,
        List<Overlay> overlays,
        List<Budget> budgets,
        List<Floor> floors,
        Map<String, WorkingCalendar> calendars) {

    PolicyTree {
        tables = withRules(tables);
        overlays = List.copyOf(overlays);
        budgets = List.copyOf(budgets);
        floors = List.copyOf(floors);
        calendars = Collections.unmodifiableMap(new LinkedHashMap<>(calendars));
    }

    /** A table without rules says what no table says, so that both are the same policy. */
    static Map<Facet<?>, Table<?>> withRules(Map<Facet<?>, Table<?>> tables) {
        return tables.entrySet().stream()
                .filter(entry -> !entry.getValue().rules().isEmpty())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @SuppressWarnings("unchecked") // a draft keeps under each facet rules of its terms
    <T> Table<T> table(Facet<T> facet) {
        Table<?> table = tables.get(facet);
        return table == null ? Table.empty() : (Table<T>) table;
    }

    /** Everything that is asked of a case anywhere. */
    List<Condition> conditions() {
        List<Condition> all = new ArrayList<>(domain.never());
        Facet.all().forEach(facet -> add(all, table(facet), Validity.ALWAYS));
        for (Overlay overlay : overlays) {
            Facet.all().forEach(facet -> add(all, overlay.table(facet), overlay.validity()));
        }
        floors.stream()
                .flatMap(floor -> floor.rights().stream())
                .map(Right::condition)
                .forEach(all::add);
        return all;
    }

    private static void add(List<Condition> all, Table<?> table, Validity validity) {
        table.rules().forEach(rule -> all.add(condition(rule, validity)));
    }

    /** When a rule of an overlay applies. */
    static Condition condition(Rule<?> rule, Validity overlay) {
        return overlay.equals(Validity.ALWAYS)
                ? rule.condition()
                : overlay.condition().and(rule.condition());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PolicyTree that && content().equals(that.content());
    }

    @Override
    public int hashCode() {
        return content().hashCode();
    }

    private List<Object> content() {
        return List.of(domain, tables, overlays, budgets, floors);
    }

    Stream<Right> rights() {
        return floors.stream().flatMap(floor -> floor.rights().stream());
    }
}
