package dev.aftercart.returns;

import dev.aftercart.order.Order;
import dev.aftercart.order.Sku;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a policy needs to know of an order: the way in for a shop that keeps orders of its own. Immutable and thread-safe.
 *
 * @param orderedAt when the order was placed
 * @param zone whose days are counted: the customer's
 * @param country where the order went, two capital letters of ISO 3166-1, or null when nobody knows
 * @param lines its lines, each SKU once
 * @param stated values of further attributes
 */
public record ReturnFacts(
        Instant orderedAt, ZoneId zone, @Nullable String country, List<LineFacts> lines, Stated stated) {

    /** Checks the country and that no SKU comes twice; takes a copy of the list. */
    public ReturnFacts {
        Forms.instant("the time of the order", Objects.requireNonNull(orderedAt, "orderedAt"));
        Objects.requireNonNull(zone, "zone");
        if (country != null) {
            Forms.country(country);
        }
        Objects.requireNonNull(stated, "stated");
        lines = List.copyOf(lines);
        Set<Sku> seen = new HashSet<>();
        for (LineFacts line : lines) {
            if (!seen.add(line.sku())) {
                throw new IllegalArgumentException("SKU " + line.sku() + " stands in two lines; give each SKU once");
            }
        }
    }

    /**
     * The facts of an order kept by this library: its zone, the country it goes to, and of each line what its ledger and
     * its parcels tell.
     *
     * <p>A line that came in several parcels counts as delivered when the last of those that have arrived did.
     *
     * @param order the order as of the day to decide on
     * @return the facts
     */
    public static ReturnFacts of(Order order) {
        return OrderFacts.of(order);
    }

    /**
     * An order without lines, to some country.
     *
     * @param orderedAt when it was placed
     * @param zone whose days are counted: the customer's
     * @return the facts
     */
    public static ReturnFacts of(Instant orderedAt, ZoneId zone) {
        return new ReturnFacts(orderedAt, zone, null, List.of(), Stated.NOTHING);
    }

    /**
     * The same order, sent to a country.
     *
     * @param code two capital letters of ISO 3166-1
     * @return new facts
     */
    public ReturnFacts withCountry(String code) {
        return new ReturnFacts(orderedAt, zone, code, lines, stated);
    }

    /**
     * The same order with one line more.
     *
     * @param line the line
     * @return new facts
     */
    public ReturnFacts withLine(LineFacts line) {
        List<LineFacts> more = new ArrayList<>(lines);
        more.add(line);
        return new ReturnFacts(orderedAt, zone, country, more, stated);
    }

    /**
     * The same order with the value of a further attribute.
     *
     * @param attribute an attribute of the scope {@link Attribute.Scope#ORDER} that is not derived
     * @param value its value
     * @param <V> what its values are
     * @return new facts
     * @throws IllegalArgumentException when the attribute is derived, or stated elsewhere
     */
    public <V> ReturnFacts with(Attribute<V> attribute, V value) {
        return new ReturnFacts(orderedAt, zone, country, lines, stated.with(attribute, value, Attribute.Scope.ORDER));
    }

    /** When the last of the goods came into the customer's hands, or null while some are still to come. */
    @Nullable
    Instant lastDelivery() {
        Instant last = null;
        for (LineFacts line : lines) {
            Instant came = line.pickedUpAt() == null ? line.deliveredAt() : line.pickedUpAt();
            if (came == null && line.returnable() > 0) {
                return null;
            }
            boolean later = last == null || (came != null && came.isAfter(last));
            last = later ? came : last;
        }
        return last;
    }
}
