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
 */
public record LineFacts(
        Sku sku,
        Money unitPrice,
        int returnable,
        String category,
        Set<String> tags,
        @Nullable Instant dispatchedAt,
        @Nullable Instant deliveredAt) {

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
        return new LineFacts(Sku.of(sku), unitPrice, returnable, "", Set.of(), null, null);
    }

    /**
     * The same line in a category.
     *
     * @param path the path from the root, names joined by {@code /}
     * @return new facts
     */
    public LineFacts withCategory(String path) {
        return new LineFacts(sku, unitPrice, returnable, path, tags, dispatchedAt, deliveredAt);
    }

    /**
     * The same line with these tags.
     *
     * @param marks the shop's own marks
     * @return new facts
     */
    public LineFacts withTags(String... marks) {
        return new LineFacts(sku, unitPrice, returnable, category, Set.of(marks), dispatchedAt, deliveredAt);
    }

    /**
     * The same line, dispatched.
     *
     * @param instant when it left the shop
     * @return new facts
     */
    public LineFacts withDispatch(Instant instant) {
        return new LineFacts(sku, unitPrice, returnable, category, tags, instant, deliveredAt);
    }

    /**
     * The same line, delivered.
     *
     * @param instant when it reached the customer
     * @return new facts
     */
    public LineFacts withDelivery(Instant instant) {
        return new LineFacts(sku, unitPrice, returnable, category, tags, dispatchedAt, instant);
    }
}
