package dev.aftercart.returns;

import dev.aftercart.order.Sku;
import java.time.Instant;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a policy needs to know of one line of an order. Immutable and thread-safe; made with {@link #of} and the
 * {@code with} methods.
 *
 * @param sku what was bought
 * @param unitPrice what one costs
 * @param returnable how many can still be returned: delivered, or on their way, less those returned or asked for before
 * @param category the path in the shop's category tree, such as {@code apparel/shirts}; empty when there is none
 * @param tags the shop's own marks, such as {@code final-sale}; compared as written
 * @param dispatchedAt when it left the shop, or null when it did not or nobody knows
 * @param deliveredAt when it, or the last part of it, reached the customer, or null when it did not or nobody knows
 * @param pickedUpAt when the customer fetched it, or null when that did not happen or nobody knows
 * @param stated values of further attributes
 */
public record LineFacts(
        Sku sku,
        Money unitPrice,
        int returnable,
        String category,
        Set<String> tags,
        @Nullable Instant dispatchedAt,
        @Nullable Instant deliveredAt,
        @Nullable Instant pickedUpAt,
        Stated stated) {

    /** Checks the forms and takes a copy of the tags. */
    public LineFacts {
        Objects.requireNonNull(sku, "sku");
        Objects.requireNonNull(unitPrice, "unitPrice");
        if (returnable < 0) {
            throw new IllegalArgumentException(
                    "what can be returned of " + sku + " must not be negative, but was " + returnable);
        }
        Objects.requireNonNull(category, "category");
        tags = Collections.unmodifiableSet(new TreeSet<>(tags));
        Forms.instant("the dispatch of " + sku, dispatchedAt);
        Forms.instant("the delivery of " + sku, deliveredAt);
        Forms.instant("the pickup of " + sku, pickedUpAt);
        Objects.requireNonNull(stated, "stated");
    }

    /**
     * A line that has not left the shop, in no category and without tags.
     *
     * @param sku what was bought
     * @param unitPrice what one costs
     * @param returnable how many can still be returned; not negative
     * @return the facts
     */
    public static LineFacts of(String sku, Money unitPrice, int returnable) {
        return new LineFacts(Sku.of(sku), unitPrice, returnable, "", Set.of(), null, null, null, Stated.NOTHING);
    }

    /**
     * The same line in a category.
     *
     * @param path the path from the root, names joined by {@code /}
     * @return new facts
     */
    public LineFacts withCategory(String path) {
        return new LineFacts(sku, unitPrice, returnable, path, tags, dispatchedAt, deliveredAt, pickedUpAt, stated);
    }

    /** The same line at another price. */
    LineFacts withPrice(Money price) {
        return new LineFacts(sku, price, returnable, category, tags, dispatchedAt, deliveredAt, pickedUpAt, stated);
    }

    /**
     * The same line with these tags.
     *
     * @param marks the shop's own marks
     * @return new facts
     */
    public LineFacts withTags(String... marks) {
        return new LineFacts(
                sku, unitPrice, returnable, category, Set.of(marks), dispatchedAt, deliveredAt, pickedUpAt, stated);
    }

    /**
     * The same line with these tags.
     *
     * @param marks the shop's own marks
     * @return new facts
     */
    public LineFacts withTags(Set<String> marks) {
        return new LineFacts(
                sku, unitPrice, returnable, category, marks, dispatchedAt, deliveredAt, pickedUpAt, stated);
    }

    /**
     * The same line, dispatched.
     *
     * @param instant when it left the shop, or null when it did not or nobody knows
     * @return new facts
     */
    public LineFacts withDispatch(@Nullable Instant instant) {
        return new LineFacts(sku, unitPrice, returnable, category, tags, instant, deliveredAt, pickedUpAt, stated);
    }

    /**
     * The same line, delivered.
     *
     * @param instant when it reached the customer, or null when it did not or nobody knows
     * @return new facts
     */
    public LineFacts withDelivery(@Nullable Instant instant) {
        return new LineFacts(sku, unitPrice, returnable, category, tags, dispatchedAt, instant, pickedUpAt, stated);
    }

    /**
     * The same line, fetched by the customer.
     *
     * @param instant when
     * @return new facts
     */
    public LineFacts withPickup(Instant instant) {
        return new LineFacts(sku, unitPrice, returnable, category, tags, dispatchedAt, deliveredAt, instant, stated);
    }

    /**
     * The same line with the value of a further attribute.
     *
     * @param attribute an attribute of the scope {@link Attribute.Scope#LINE} that is not derived
     * @param value its value
     * @param <V> what its values are
     * @return new facts
     * @throws IllegalArgumentException when the attribute is derived, or stated elsewhere
     */
    public <V> LineFacts with(Attribute<V> attribute, V value) {
        Stated more = stated.with(attribute, value, Attribute.Scope.LINE);
        return new LineFacts(sku, unitPrice, returnable, category, tags, dispatchedAt, deliveredAt, pickedUpAt, more);
    }
}
