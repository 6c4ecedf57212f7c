package dev.aftercart.returns;

import dev.aftercart.explain.Phrase;
import dev.aftercart.order.Sku;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;

/**
 * What a rule asks of a line: a value that can be combined, tested, and put into words.
 *
 * <p>Sealed: whoever analyses a policy has to know every kind. The factories are meant for static import. Immutable and
 * thread-safe.
 */
public sealed interface Condition {

    /**
     * Whether it holds; looks at nothing else and never throws.
     *
     * @param asked the line with its order
     * @return true when it holds
     */
    boolean holds(RequestedLine asked);

    /**
     * The condition in words, such as "it is in the category electronics".
     *
     * @return a clause without full stop, to follow "because"
     */
    default Phrase phrase() {
        return Clause.of(this, true);
    }

    /**
     * Both conditions.
     *
     * @param other the other condition
     * @return a condition that holds when both hold
     */
    default Condition and(Condition other) {
        return new And(this, other);
    }

    /**
     * One of the conditions, or both.
     *
     * @param other the other condition
     * @return a condition that holds when one of them holds
     */
    default Condition or(Condition other) {
        return new Or(this, other);
    }

    /**
     * The opposite.
     *
     * @param condition the condition to turn round
     * @return a condition that holds when the given one does not
     */
    static Condition not(Condition condition) {
        return new Not(condition);
    }

    /**
     * No condition.
     *
     * @return a condition that always holds
     */
    static Condition always() {
        return new Always();
    }

    /**
     * In a category or below it.
     *
     * @param path the path from the root, such as {@code apparel/shirts}; upper and lower case differ
     * @return the condition
     */
    static Condition categoryUnder(String path) {
        return new CategoryUnder(path);
    }

    /**
     * With a tag.
     *
     * @param tag the shop's own mark, as written on the line
     * @return the condition
     */
    static Condition tag(String tag) {
        return new Tag(tag);
    }

    /**
     * One of these articles.
     *
     * @param first a SKU
     * @param others more SKUs
     * @return the condition
     */
    static Condition sku(String first, String... others) {
        return new SkuIn(Stream.concat(Stream.of(first), Arrays.stream(others))
                .map(Sku::of)
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /**
     * For one of these reasons.
     *
     * @param first a reason
     * @param others more reasons
     * @return the condition
     */
    static Condition reason(ReturnReason first, ReturnReason... others) {
        return new ReasonIn(Stream.concat(Stream.of(first), Arrays.stream(others))
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /**
     * For any reason of a group.
     *
     * @param group at whose door the reason lies
     * @return the condition
     */
    static Condition reasonOf(ReturnReason.Group group) {
        return new ReasonOf(group);
    }

    /**
     * The goods are in one of these conditions, as the customer states it.
     *
     * @param first a condition
     * @param others more conditions
     * @return the condition
     */
    static Condition goods(GoodsCondition first, GoodsCondition... others) {
        return new GoodsIn(EnumSet.of(first, others));
    }

    /**
     * The order went to one of these countries; an unknown country is none of them.
     *
     * @param first two capital letters of ISO 3166-1
     * @param others more countries
     * @return the condition
     */
    static Condition country(String first, String... others) {
        return new CountryIn(Stream.concat(Stream.of(first), Arrays.stream(others))
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /**
     * One piece costs so much or more; a price in another currency does not.
     *
     * @param price the lowest price for which it holds
     * @return the condition
     */
    static Condition priceAtLeast(Money price) {
        return new PriceAtLeast(price);
    }

    /** Holds always. */
    record Always() implements Condition {
        @Override
        public boolean holds(RequestedLine asked) {
            return true;
        }
    }

    /**
     * Holds when both hold.
     *
     * @param first one condition
     * @param second the other
     */
    record And(Condition first, Condition second) implements Condition {
        /** Refuses null. */
        public And {
            Objects.requireNonNull(first, "first");
            Objects.requireNonNull(second, "second");
        }

        @Override
        public boolean holds(RequestedLine asked) {
            return first.holds(asked) && second.holds(asked);
        }
    }

    /**
     * Holds when one holds, or both.
     *
     * @param first one condition
     * @param second the other
     */
    record Or(Condition first, Condition second) implements Condition {
        /** Refuses null. */
        public Or {
            Objects.requireNonNull(first, "first");
            Objects.requireNonNull(second, "second");
        }

        @Override
        public boolean holds(RequestedLine asked) {
            return first.holds(asked) || second.holds(asked);
        }
    }

    /**
     * Holds when the other does not.
     *
     * @param condition the other
     */
    record Not(Condition condition) implements Condition {
        /** Refuses null. */
        public Not {
            Objects.requireNonNull(condition, "condition");
        }

        @Override
        public boolean holds(RequestedLine asked) {
            return !condition.holds(asked);
        }
    }

    /**
     * Holds in a category and below it.
     *
     * @param path the category's path
     */
    record CategoryUnder(String path) implements Condition {
        /** Checks the form. */
        public CategoryUnder {
            Forms.path("a category", path);
        }

        @Override
        public boolean holds(RequestedLine asked) {
            String category = asked.line().category();
            return category.startsWith(path)
                    && (category.length() == path.length() || category.charAt(path.length()) == '/');
        }
    }

    /**
     * Holds for a line with the tag.
     *
     * @param tag the tag; not blank
     */
    record Tag(String tag) implements Condition {
        /** Refuses a blank tag. */
        public Tag {
            if (tag.isBlank()) {
                throw new IllegalArgumentException("a tag must not be blank");
            }
        }

        @Override
        public boolean holds(RequestedLine asked) {
            return asked.line().tags().contains(tag);
        }
    }

    /**
     * Holds for these articles.
     *
     * @param skus the SKUs; at least one
     */
    record SkuIn(Set<Sku> skus) implements Condition {
        /** Takes a copy that keeps the order. */
        public SkuIn {
            skus = some("SKU", skus);
        }

        @Override
        public boolean holds(RequestedLine asked) {
            return skus.contains(asked.line().sku());
        }
    }

    /**
     * Holds for these reasons.
     *
     * @param reasons the reasons; at least one
     */
    record ReasonIn(Set<ReturnReason> reasons) implements Condition {
        /** Takes a copy that keeps the order. */
        public ReasonIn {
            reasons = some("reason", reasons);
        }

        @Override
        public boolean holds(RequestedLine asked) {
            return reasons.contains(asked.reason());
        }
    }

    /**
     * Holds for every reason of a group.
     *
     * @param group the group
     */
    record ReasonOf(ReturnReason.Group group) implements Condition {
        /** Refuses null. */
        public ReasonOf {
            Objects.requireNonNull(group, "group");
        }

        @Override
        public boolean holds(RequestedLine asked) {
            return asked.reason().group() == group;
        }
    }

    /**
     * Holds for goods in these conditions.
     *
     * @param conditions the conditions; at least one
     */
    record GoodsIn(Set<GoodsCondition> conditions) implements Condition {
        /** Takes a copy, best condition first. */
        public GoodsIn {
            conditions = Collections.unmodifiableSet(EnumSet.copyOf(conditions));
        }

        @Override
        public boolean holds(RequestedLine asked) {
            return conditions.contains(asked.goods());
        }
    }

    /**
     * Holds for orders to these countries.
     *
     * @param countries two capital letters of ISO 3166-1 each; at least one
     */
    record CountryIn(Set<String> countries) implements Condition {
        /** Checks the forms and takes a copy that keeps the order. */
        public CountryIn {
            countries = some("country", countries);
            countries.forEach(Forms::country);
        }

        @Override
        public boolean holds(RequestedLine asked) {
            String country = asked.order().country();
            return country != null && countries.contains(country);
        }
    }

    /**
     * Holds when one piece costs so much or more, in the same currency.
     *
     * @param price the lowest such price
     */
    record PriceAtLeast(Money price) implements Condition {
        /** Refuses null. */
        public PriceAtLeast {
            Objects.requireNonNull(price, "price");
        }

        @Override
        public boolean holds(RequestedLine asked) {
            Money unitPrice = asked.line().unitPrice();
            return unitPrice.isSameCurrency(price) && !unitPrice.isLessThan(price);
        }
    }

    private static <T> Set<T> some(String thing, Set<T> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("a condition needs at least one " + thing);
        }
        return Collections.unmodifiableSet(new LinkedHashSet<>(values));
    }
}
