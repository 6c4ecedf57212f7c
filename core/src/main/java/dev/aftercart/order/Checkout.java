package dev.aftercart.order;

import dev.aftercart.customer.CustomerId;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What was settled when an order was placed, beside its lines.
 *
 * @param customer the shop's key for the customer, or null for a guest without one
 * @param language the customer's language
 * @param zone the customer's time zone, or null when the shop does not know it
 * @param shipTo where the goods go, or null for an order without shipping
 * @param shippingService which service the customer chose, such as {@code express}; empty when there is none
 * @param shippingFee what shipping costs, or null when nothing was said
 * @param paymentMethod how the customer pays, such as {@code card}; empty when there is none
 * @param cashOnDelivery what is to be paid at the door, or null when nothing is
 * @param channel where it was bought, such as {@code web}; empty when there is one only
 * @param market which market's rules apply, such as {@code sa}; empty when there is one only
 */
public record Checkout(
        @Nullable CustomerId customer,
        Locale language,
        @Nullable ZoneId zone,
        @Nullable Address shipTo,
        String shippingService,
        @Nullable Money shippingFee,
        String paymentMethod,
        @Nullable Money cashOnDelivery,
        String channel,
        String market) {

    /** Nothing is known of the checkout. */
    public static final Checkout UNKNOWN = new Checkout(null, Locale.ENGLISH, null, null, "", null, "", null, "", "");

    /** Refuses null where it is not allowed. */
    public Checkout {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(shippingService, "shippingService");
        Objects.requireNonNull(paymentMethod, "paymentMethod");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(market, "market");
    }
}
