package dev.aftercart.returns;

import dev.aftercart.returns.Condition.Between;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Conditions as parts of a document: an object says all that must hold, by attribute. {@link ConditionReader} reads what this
 * writes, and gives the same condition.
 */
final class ConditionWriter {

    static final String ALL = "all";
    static final String ANY = "any";
    static final String NOT = "not";
    static final String BUDGET_LEFT = "budget-left";
    static final List<String> WORDS = List.of(ALL, ANY, NOT, BUDGET_LEFT);

    private final Map<Condition, String> budgets = new LinkedHashMap<>();

    ConditionWriter(List<Budget> budgets) {
        budgets.forEach(budget -> this.budgets.putIfAbsent(budget.left(), budget.name()));
    }

    /** An object. */
    Map<String, Object> write(Condition condition) {
        List<Condition> parts = spine(condition, true);
        Map<String, Object> object = new LinkedHashMap<>();
        for (Condition part : parts) {
            object.put(name(part), value(part));
        }
        if (object.size() == parts.size()) {
            return object;
        }
        return Map.of(ALL, parts.stream().map(this::write).toList());
    }

    /** Conditions joined one after another, in their order; a joint one inside is a part of its own. */
    private List<Condition> spine(Condition condition, boolean and) {
        Deque<Condition> parts = new ArrayDeque<>();
        Condition rest = condition;
        while (!budgets.containsKey(rest) && (and ? rest instanceof Condition.And : rest instanceof Condition.Or)) {
            if (rest instanceof Condition.And both) {
                parts.addFirst(both.second());
                rest = both.first();
            } else if (rest instanceof Condition.Or either) {
                parts.addFirst(either.second());
                rest = either.first();
            }
        }
        parts.addFirst(rest);
        return new ArrayList<>(parts);
    }

    private String name(Condition condition) {
        if (budgets.containsKey(condition)) {
            return BUDGET_LEFT;
        }
        if (condition instanceof Condition.Simple simple) {
            return simple.attribute().name();
        }
        if (condition instanceof Condition.Not not) {
            return not.condition() instanceof Condition.Among among
                    ? among.attribute().name()
                    : NOT;
        }
        return condition instanceof Condition.Or ? ANY : ALL;
    }

    private Object value(Condition condition) {
        String budget = budgets.get(condition);
        if (budget != null) {
            return budget;
        }
        if (condition instanceof Condition.Among among) {
            return among.attribute() instanceof Attribute.Flag ? true : values(among.values());
        }
        if (condition instanceof Between between) {
            return bounds(between);
        }
        if (condition instanceof Condition.Not not) {
            return negated(not.condition());
        }
        return condition instanceof Condition.Always
                ? List.of()
                : spine(condition, condition instanceof Condition.And).stream()
                        .map(this::write)
                        .toList();
    }

    private Object negated(Condition condition) {
        if (condition instanceof Condition.Among among) {
            return among.attribute() instanceof Attribute.Flag ? false : Map.of(NOT, values(among.values()));
        }
        return write(condition);
    }

    static Object values(Collection<String> values) {
        return values.size() == 1 ? values.iterator().next() : List.copyOf(values);
    }

    private static Object bounds(Between between) {
        Attribute<?> attribute = between.attribute();
        if (attribute instanceof Attribute.Count count) {
            Long from = between.from() == count.least() && between.to() != count.most() ? null : between.from();
            return bounds("at-least", from, "at-most", between.to() == count.most() ? null : between.to());
        }
        boolean open = between.to() == Between.NO_LIMIT;
        boolean started = between.from() != 0 || open;
        if (attribute instanceof Attribute.Day) {
            return bounds(
                    "from",
                    started ? LocalDate.ofEpochDay(between.from()).toString() : null,
                    "until",
                    open ? null : LocalDate.ofEpochDay(between.to()).toString());
        }
        CurrencyUnit currency = Objects.requireNonNull(between.currency(), "an amount has a currency");
        return bounds(
                "at-least",
                started ? Money.ofMinor(currency, between.from()).toString() : null,
                "at-most",
                open ? null : Money.ofMinor(currency, between.to()).toString());
    }

    private static Object bounds(String first, @Nullable Object from, String last, @Nullable Object to) {
        Map<String, Object> bounds = new LinkedHashMap<>();
        if (from != null) {
            bounds.put(first, from);
        }
        if (to != null) {
            bounds.put(last, to);
        }
        return from != null && from.equals(to) ? from : bounds;
    }
}
