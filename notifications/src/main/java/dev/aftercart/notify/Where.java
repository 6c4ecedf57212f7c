package dev.aftercart.notify;

import dev.aftercart.order.Line;
import dev.aftercart.order.Order;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Which orders a rule is about. All that is said has to hold; of several values of one thing, one is enough.
 *
 * <p>Immutable and thread-safe.
 *
 * @param tags of which a line has one; empty for any
 * @param categories in which a line is, or below; empty for any
 * @param markets in which the order was placed; empty for any
 * @param tiers of which the customer is; empty for any
 * @param payments by which the order is paid; empty for any
 * @param from what the order costs at least, or null for any price; an order in another currency does not match
 */
public record Where(
        Set<String> tags,
        Set<String> categories,
        Set<String> markets,
        Set<String> tiers,
        Set<String> payments,
        @Nullable Money from) {

    /** Every order. */
    public static final Where ANY = new Where(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null);

    /** Takes copies of the sets. */
    public Where {
        tags = sorted(tags);
        categories = sorted(categories);
        markets = sorted(markets);
        tiers = sorted(tiers);
        payments = sorted(payments);
    }

    private static Set<String> sorted(Collection<String> some) {
        return some.isEmpty() ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(some));
    }

    /**
     * Orders with a line that has one of these tags.
     *
     * @param some the tags
     * @return the condition
     */
    public static Where tag(String... some) {
        return new Where(Set.of(some), Set.of(), Set.of(), Set.of(), Set.of(), null);
    }

    /**
     * Orders of these markets.
     *
     * @param some the markets
     * @return the condition
     */
    public static Where market(String... some) {
        return new Where(Set.of(), Set.of(), Set.of(some), Set.of(), Set.of(), null);
    }

    /**
     * Orders that are paid in one of these ways.
     *
     * @param some the ways, such as {@code cash_on_delivery}
     * @return the condition
     */
    public static Where payment(String... some) {
        return new Where(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(some), null);
    }

    /**
     * Whether an order is meant.
     *
     * @param order the order
     * @return true when all holds
     */
    public boolean matches(Order order) {
        return (isIn(markets, order.checkout().market())
                && isIn(tiers, order.checkout().tier())
                && isIn(payments, order.checkout().paymentMethod())
                && costsEnough(order)
                && (tags.isEmpty() || order.lines().stream().anyMatch(this::isTagged))
                && (categories.isEmpty() || order.lines().stream().anyMatch(this::isInCategory)));
    }

    private static boolean isIn(Set<String> some, String value) {
        return some.isEmpty() || some.contains(value);
    }

    private boolean costsEnough(Order order) {
        return from == null || order.total().map(this::isReached).orElse(false);
    }

    private boolean isReached(Money total) {
        return from != null && total.getCurrencyUnit().equals(from.getCurrencyUnit()) && !total.isLessThan(from);
    }

    private boolean isTagged(Line line) {
        return line.tags().stream().anyMatch(tags::contains);
    }

    private boolean isInCategory(Line line) {
        return categories.stream()
                .anyMatch(one -> line.category().equals(one) || line.category().startsWith(one + "/"));
    }
}
