package dev.aftercart.returns;

import dev.aftercart.returns.terms.Adjustment;
import java.util.Map;
import java.util.Objects;

/**
 * What is laid over a policy's own rules: a season, a campaign, a loyalty programme, limits against abuse. Each of its tables
 * changes what the rules below have said, by its first rule that fits; where none fits, nothing changes. Immutable and
 * thread-safe.
 *
 * @param name what the shop calls it
 * @param validity for which orders it is in force
 * @param tables its rules by facet, each of adjustments to the facet's terms
 */
public record Overlay(String name, Validity validity, Map<Facet<?>, Table<?>> tables) {

    /** Takes a copy of the tables. */
    public Overlay {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(validity, "validity");
        tables = PolicyTree.withRules(tables);
    }

    /**
     * Its rules for a facet.
     *
     * @param facet the facet
     * @param <T> its terms
     * @return the table, empty when it changes nothing about the facet
     */
    @SuppressWarnings("unchecked") // a draft lays under each facet only adjustments to its terms
    public <T> Table<Adjustment<T>> table(Facet<T> facet) {
        Table<?> table = tables.get(facet);
        return table == null ? Table.empty() : (Table<Adjustment<T>>) table;
    }
}
