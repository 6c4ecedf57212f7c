package dev.aftercart.returns;

import dev.aftercart.order.Sku;
import dev.aftercart.returns.Attribute.Marks;
import dev.aftercart.returns.Attribute.Scope;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A case that is stated attribute by attribute, those that are derived from facts included: the facts are made to fit. What
 * nobody sets is as in an everyday return: one piece of one line, ordered on 2 March 2026, sent the next day, delivered two
 * days later, and asked for a day after that, in UTC; every event at noon.
 *
 * <p>Changed in place, and for one thread.
 */
public final class CaseDraft {

    /** The day of the order where nobody sets one, in days since 1970-01-01. */
    static final long ORDERED = LocalDate.of(2026, 3, 2).toEpochDay();

    private static final Money PRICE = Money.parse("USD 100.00");
    private static final long UNDERWAY = 2;

    private final Map<Attribute<?>, Object> values = new LinkedHashMap<>();
    private ZoneId zone = ZoneOffset.UTC;

    /** A draft of an everyday return. */
    public CaseDraft() {}

    /**
     * Sets a value, in place of one that was set before.
     *
     * @param attribute the attribute, derived or not
     * @param value its value
     * @param <V> what its values are
     * @return this draft
     */
    public <V> CaseDraft set(Attribute<V> attribute, V value) {
        return put(attribute, value);
    }

    /**
     * Sets the zone whose days are counted.
     *
     * @param customers the customer's zone
     * @return this draft
     */
    public CaseDraft in(ZoneId customers) {
        zone = Objects.requireNonNull(customers, "customers");
        return this;
    }

    /** Sets a value that is known to be of the attribute's kind. */
    CaseDraft put(Attribute<?> attribute, Object value) {
        values.put(attribute, Objects.requireNonNull(value, "value"));
        return this;
    }

    /** Adds a mark to those that are set. */
    CaseDraft mark(Marks attribute, String mark) {
        Set<String> marks = new TreeSet<>(get(attribute, Set.of()));
        marks.add(mark);
        return put(attribute, marks);
    }

    boolean has(Attribute<?> attribute) {
        return values.containsKey(attribute);
    }

    /**
     * The case.
     *
     * @return a case that has for each attribute the value set
     * @throws IllegalArgumentException when a value has not the form that the facts want, or two cannot be together, such as a
     *     delivery before the order
     */
    public Case asked() {
        Days days = days();
        long ordered = get(Attributes.ORDERED_ON, LocalDate.ofEpochDay(ORDERED)).toEpochDay();
        long today = Math.addExact(ordered, days.order);
        LineFacts line = line(today, days);
        String country = get(Attributes.COUNTRY, "");
        ReturnFacts order = new ReturnFacts(
                at(ordered), zone, country.isEmpty() ? null : country, List.of(line), stated(Scope.ORDER));
        RequestedLine asked = new RequestedLine(order, line, quantity(), 0, reason(), goods(), stated(Scope.REQUEST));
        return new Case(asked, at(today));
    }

    private LineFacts line(long today, Days days) {
        return new LineFacts(
                Sku.of(get(Attributes.SKU, "ARTICLE")),
                get(Attributes.PRICE, PRICE),
                quantity(),
                get(Attributes.CATEGORY, ""),
                get(Attributes.TAGS, Set.of()),
                days.dispatch < 0 ? null : at(today - days.dispatch),
                days.delivery < 0 ? null : at(today - days.delivery),
                null,
                stated(Scope.LINE));
    }

    private Stated stated(Scope scope) {
        Stated stated = Stated.NOTHING;
        for (Map.Entry<Attribute<?>, Object> value : values.entrySet()) {
            if (value.getKey().scope() == scope && !value.getKey().isDerived()) {
                stated = stated.with(value.getKey(), value.getValue());
            }
        }
        return stated;
    }

    private int quantity() {
        return Math.toIntExact(Math.min(Integer.MAX_VALUE, get(Attributes.QUANTITY, 1L)));
    }

    private ReturnReason reason() {
        String path = get(Attributes.REASON, Attributes.path(ReturnReason.OTHER));
        int slash = path.indexOf('/');
        String code = path.substring(slash + 1);
        return Arrays.stream(ReturnReason.Group.values())
                .filter(group -> slash >= 0 && Attributes.path(group).equals(path.substring(0, slash)))
                .findFirst()
                .map(group -> new ReturnReason(code, group))
                .orElseThrow(() ->
                        new IllegalArgumentException("a reason is remorse/... or fault/..., but was \"" + path + "\""));
    }

    private GoodsCondition goods() {
        String code = get(Attributes.GOODS, GoodsCondition.UNSTATED.code());
        return GoodsCondition.valueOf(code.toUpperCase(Locale.ROOT));
    }

    private Instant at(long day) {
        return LocalDate.ofEpochDay(day).atTime(LocalTime.NOON).atZone(zone).toInstant();
    }

    /** How many days ago; -1 for what has not happened. */
    private record Days(long order, long dispatch, long delivery) {}

    private Days days() {
        Long order = find(Attributes.DAYS_SINCE_ORDER);
        Long dispatch = find(Attributes.DAYS_SINCE_DISPATCH);
        Long delivery = find(Attributes.DAYS_SINCE_DELIVERY);
        long since = order == null ? Long.MAX_VALUE : order;
        long delivered = delivery != null ? delivery : Math.min(1, Math.min(since, dispatch == null ? 1 : dispatch));
        long dispatched = dispatch != null ? dispatch : Math.min(since, Math.max(0, delivered) + UNDERWAY);
        long ordered = order != null ? order : Math.max(0, dispatched) + 1;
        if (ordered < 0 || dispatched > ordered || delivered > dispatched) {
            throw new IllegalArgumentException("a delivery " + delivered + " days ago, a dispatch " + dispatched
                    + " days ago and an order " + ordered + " days ago cannot be together");
        }
        return new Days(ordered, dispatched, delivered);
    }

    /** Makes what came first as long ago as what came after it, for values that are the least of their classes. */
    CaseDraft inOrder() {
        long least = -1;
        for (Attribute<Long> days : List.of(Attributes.DAYS_SINCE_DELIVERY, Attributes.DAYS_SINCE_DISPATCH)) {
            if (has(days)) {
                least = Math.max(least, get(days, least));
                set(days, least);
            }
        }
        if (has(Attributes.DAYS_SINCE_ORDER)) {
            set(Attributes.DAYS_SINCE_ORDER, Math.max(Math.max(0, least), get(Attributes.DAYS_SINCE_ORDER, least)));
        }
        return this;
    }

    private @Nullable Long find(Attribute<Long> attribute) {
        return has(attribute) ? get(attribute, 0L) : null;
    }

    @SuppressWarnings("unchecked") // under an attribute there is a value that it can have
    private <V> V get(Attribute<V> attribute, V otherwise) {
        return (V) values.getOrDefault(attribute, otherwise);
    }
}
