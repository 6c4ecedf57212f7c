package dev.aftercart.returns;

import dev.aftercart.explain.Phrase;
import dev.aftercart.order.Trait;
import dev.aftercart.returns.terms.ReturnMethod;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a rule asks of a case: a value that can be combined, tested, and put into words.
 *
 * <p>Sealed: whoever analyses a policy has to know every kind. The factories are meant for static import; whatever has none is asked of its
 * attribute, such as {@code Attributes.RETURN_RATE.atLeast(60)}. Immutable and
 * thread-safe.
 */
public sealed interface Condition {

    /**
     * Whether it holds; looks at nothing else and never throws.
     *
     * @param asked the case
     * @return true when it holds
     */
    boolean holds(Case asked);

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
     * @param more further paths
     * @return the condition
     */
    static Condition categoryUnder(String path, String... more) {
        return Attributes.CATEGORY.under(path, more);
    }

    /**
     * With one of these tags.
     *
     * @param tag the shop's own mark, as written on the line
     * @param more further tags
     * @return the condition
     */
    static Condition tag(String tag, String... more) {
        return Attributes.TAGS.has(tag, more);
    }

    /**
     * With one of these peculiarities.
     *
     * @param trait what is special about the goods
     * @param more what else
     * @return the condition
     */
    static Condition trait(Trait trait, Trait... more) {
        return new Among(
                Attributes.TRAITS,
                EnumSet.of(trait, more).stream().map(Codes::of).collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /**
     * One of these articles.
     *
     * @param first a SKU
     * @param others more SKUs
     * @return the condition
     */
    static Condition sku(String first, String... others) {
        return Attributes.SKU.in(first, others);
    }

    /**
     * For one of these reasons.
     *
     * @param first a reason
     * @param others more reasons
     * @return the condition
     */
    static Condition reason(ReturnReason first, ReturnReason... others) {
        return new Among(
                Attributes.REASON,
                Stream.concat(Stream.of(first), Stream.of(others))
                        .map(Attributes::path)
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /**
     * For any reason of a group.
     *
     * @param group at whose door the reason lies
     * @return the condition
     */
    static Condition reasonOf(ReturnReason.Group group) {
        return Attributes.REASON.under(Attributes.path(group));
    }

    /**
     * The goods are in one of these conditions, as the customer states it.
     *
     * @param first a condition
     * @param others more conditions
     * @return the condition
     */
    static Condition goods(GoodsCondition first, GoodsCondition... others) {
        return new Among(
                Attributes.GOODS,
                EnumSet.of(first, others).stream()
                        .map(GoodsCondition::code)
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /**
     * The order went to one of these countries; an unknown country is none of them.
     *
     * @param first two capital letters of ISO 3166-1
     * @param others more countries
     * @return the condition
     */
    static Condition country(String first, String... others) {
        Stream.concat(Stream.of(first), Stream.of(others)).forEach(Forms::country);
        return Attributes.COUNTRY.in(first, others);
    }

    /**
     * The customer is of one of these tiers.
     *
     * @param first a tier
     * @param others more tiers
     * @return the condition
     */
    static Condition tier(String first, String... others) {
        return Attributes.TIER.in(first, others);
    }

    /**
     * The customer would like to send it in one of these ways.
     *
     * @param first a method
     * @param others more methods
     * @return the condition
     */
    static Condition method(ReturnMethod first, ReturnMethod... others) {
        return new Among(
                Attributes.METHOD,
                Stream.concat(Stream.of(first), Stream.of(others))
                        .map(ReturnMethod::code)
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /**
     * One piece costs so much or more; a price in another currency does not.
     *
     * @param price the lowest price for which it holds
     * @return the condition
     */
    static Condition priceAtLeast(Money price) {
        return Attributes.PRICE.atLeast(price);
    }

    /** A condition on one attribute alone. */
    sealed interface Simple extends Condition {

        /**
         * What is looked at.
         *
         * @return the attribute
         */
        Attribute<?> attribute();
    }

    /** Holds always. */
    record Always() implements Condition {
        @Override
        public boolean holds(Case asked) {
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
        public boolean holds(Case asked) {
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
        public boolean holds(Case asked) {
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
        public boolean holds(Case asked) {
            return !condition.holds(asked);
        }
    }

    /**
     * Holds for an attribute with one of these values, below one of these paths, or with one of these marks.
     *
     * @param attribute what is looked at: one value, a path, marks or a flag
     * @param values the values; at least one; for a flag {@code true} alone
     */
    record Among(Attribute<?> attribute, Set<String> values) implements Simple {
        /** Checks the values and takes a copy that keeps the order. */
        public Among {
            Objects.requireNonNull(attribute, "attribute");
            if (values.isEmpty()) {
                throw new IllegalArgumentException("a condition on " + attribute + " needs at least one value");
            }
            values.forEach(value -> Forms.value(attribute, value));
            values = Collections.unmodifiableSet(new LinkedHashSet<>(values));
        }

        @Override
        public boolean holds(Case asked) {
            if (attribute instanceof Attribute.OneOf one) {
                return values.contains(one.of(asked));
            }
            if (attribute instanceof Attribute.Flag flag) {
                return flag.of(asked);
            }
            if (attribute instanceof Attribute.Marks marks) {
                Set<String> found = marks.of(asked);
                return values.stream().anyMatch(found::contains);
            }
            String place = ((Attribute.Path) attribute).of(asked);
            return values.stream().anyMatch(path -> isUnder(place, path));
        }

        static boolean isUnder(String place, String path) {
            return place.startsWith(path) && (place.length() == path.length() || place.charAt(path.length()) == '/');
        }
    }

    /**
     * Holds for a number, a day or an amount within bounds.
     *
     * @param attribute what is looked at
     * @param from the least that fits: the number, days since 1970-01-01, or the smallest units of the currency
     * @param to the greatest that fits, or {@value #NO_LIMIT} for none
     * @param currency the currency of an amount, else null
     */
    record Between(
            Attribute<?> attribute,
            long from,
            long to,
            @Nullable CurrencyUnit currency) implements Simple {

        /** Stands for no upper bound. */
        public static final long NO_LIMIT = Long.MAX_VALUE;

        /** Checks the bounds. */
        public Between {
            Forms.bounds(attribute, from, to, currency);
        }

        @Override
        public boolean holds(Case asked) {
            long value = RangedColumn.value(attribute, currency, asked);
            return value >= from && value <= to;
        }
    }
}
