package dev.aftercart.couriers.easypost;

import dev.aftercart.courier.BookingId;
import dev.aftercart.couriers.internal.Amounts;
import dev.aftercart.couriers.internal.Json;
import dev.aftercart.couriers.internal.JsonNode;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What shipments and pickups have in common: an id, and rates of which one is bought. */
final class EasyPostWorth {

    private EasyPostWorth() {}

    /** The object's id, or null where there is none that can be asked for. */
    static @Nullable BookingId id(JsonNode object) {
        String id = Json.text(object, "id");
        return id != null && BookingId.isOne(id) ? BookingId.of(id) : null;
    }

    /** The lowest rate that can be read, of one carrier where one is wanted; all in the currency of the first. */
    static @Nullable JsonNode lowest(JsonNode rates, @Nullable String carrier) {
        JsonNode lowest = null;
        Money least = null;
        for (JsonNode rate : Json.elements(rates)) {
            Money price = price(rate);
            if (price == null || !(carrier == null || carrier.equalsIgnoreCase(Json.text(rate, "carrier")))) {
                continue;
            }
            if (least == null || (least.isSameCurrency(price) && price.isLessThan(least))) {
                lowest = rate;
                least = price;
            }
        }
        return lowest;
    }

    /** What a rate costs, or null. */
    static @Nullable Money price(JsonNode rate) {
        return Amounts.of(Json.text(rate, "rate"), Json.text(rate, "currency"));
    }

    /** Why there is no rate: what the carriers said, one after the other. */
    static String reasons(JsonNode object) {
        StringBuilder reasons = new StringBuilder("no carrier offers it");
        for (JsonNode message : Json.elements(object.path("messages"))) {
            String said = Json.text(message, "message");
            if (said != null && reasons.length() < 300) {
                String carrier = Json.text(message, "carrier");
                reasons.append("; ")
                        .append(carrier == null ? "" : carrier + ": ")
                        .append(said);
            }
        }
        return reasons.toString();
    }
}
