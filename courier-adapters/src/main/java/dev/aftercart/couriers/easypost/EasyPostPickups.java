package dev.aftercart.couriers.easypost;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.aftercart.courier.BookingId;
import dev.aftercart.courier.BookingJournal;
import dev.aftercart.courier.BookingOutcome;
import dev.aftercart.courier.BookingOutcome.Accepted;
import dev.aftercart.courier.BookingOutcome.InDoubt;
import dev.aftercart.courier.BookingOutcome.Refused;
import dev.aftercart.courier.Cancellation;
import dev.aftercart.courier.Pickup;
import dev.aftercart.courier.PickupRequest;
import dev.aftercart.couriers.internal.BookingSteps;
import dev.aftercart.couriers.internal.Discretion;
import dev.aftercart.couriers.internal.Json;
import dev.aftercart.couriers.internal.JsonNode;
import dev.aftercart.couriers.internal.OnceOnly;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Pickups: one is made, which binds nobody, and then bought from the carrier. EasyPost does not say that a pickup is bought once
 * only, so one that may be on its way is not bought again.
 */
record EasyPostPickups(EasyPostAccount account, BookingJournal journal) {

    private static final String PICKUPS = "pickups";

    BookingOutcome<Pickup> book(PickupRequest request) {
        BookingId label = request.label();
        return label == null
                ? new Refused<>("EasyPost picks up parcels that have a label of its own", "label")
                : OnceOnly.book(journal, request.key(), new Steps(request, label));
    }

    private final class Steps implements BookingSteps<Pickup> {

        private final PickupRequest request;
        private final BookingId label;

        private Steps(PickupRequest request, BookingId label) {
            this.request = request;
            this.label = label;
        }

        @Override
        public Optional<BookingOutcome<Pickup>> known(boolean first) {
            return account.find(PICKUPS, request.key()).map(found -> found.then(pickup -> known(pickup, first)));
        }

        private BookingOutcome<Pickup> known(JsonNode pickup, boolean first) {
            return switch (status(pickup)) {
                case "scheduled" -> scheduled(pickup, null);
                case "canceled", "cancelled" ->
                    new Refused<>("the pickup under this key was called off; book another under another key", "key");
                default -> first ? buy(pickup) : doubt();
            };
        }

        @Override
        public BookingOutcome<Pickup> order(boolean first) {
            return first
                    ? account.make(PICKUPS, EasyPostForms.pickup(request, label.value()), discretion())
                            .then(this::buy)
                    : doubt();
        }

        private Discretion discretion() {
            return Discretion.about(account.apiKey()).and(request.consignment());
        }

        private BookingOutcome<Pickup> doubt() {
            return new InDoubt<>(
                    null,
                    "asked for before under this key, and EasyPost does not have it as booked; when the carrier has none either,"
                            + " withdraw the key and ask again");
        }

        private BookingOutcome<Pickup> buy(JsonNode pickup) {
            JsonNode rate = EasyPostWorth.lowest(pickup.path("pickup_rates"), account.carrier());
            String id = Json.text(pickup, "id");
            if (rate == null || id == null) {
                return new Refused<>(discretion().of(EasyPostWorth.reasons(pickup)), null);
            }
            ObjectNode body = JsonNodeFactory.instance.objectNode();
            body.put("carrier", Json.text(rate, "carrier"));
            body.put("service", Json.text(rate, "service"));
            Money price = EasyPostWorth.price(rate);
            return account.buy(PICKUPS, id, body, discretion()).then(bought -> scheduled(bought, price));
        }
    }

    private static String status(JsonNode pickup) {
        String status = Json.text(pickup, "status");
        return status == null ? "" : status;
    }

    private static BookingOutcome<Pickup> scheduled(JsonNode pickup, @Nullable Money price) {
        BookingId id = EasyPostWorth.id(pickup);
        return id == null || !status(pickup).equals("scheduled")
                ? new InDoubt<>(null, "EasyPost's answer does not say that the pickup is booked")
                : new Accepted<>(new Pickup(EasyPost.CODE, id, null, Json.text(pickup, "confirmation"), price));
    }

    BookingOutcome<Cancellation> cancel(BookingId id) {
        Optional<BookingOutcome<JsonNode>> found = account.find(PICKUPS, id.value());
        return found.isEmpty()
                ? new Refused<>("EasyPost has no such pickup", "id")
                : found.get().then(pickup -> isOff(pickup) ? off(pickup) : cancelNow(id));
    }

    private BookingOutcome<Cancellation> cancelNow(BookingId id) {
        return account.giveUp(PICKUPS, id, "cancel").then(EasyPostPickups::off);
    }

    private static boolean isOff(JsonNode pickup) {
        return status(pickup).startsWith("cancel");
    }

    private static BookingOutcome<Cancellation> off(JsonNode pickup) {
        return isOff(pickup)
                ? new Accepted<>(Cancellation.DONE)
                : new InDoubt<>(null, "EasyPost's answer does not say that the pickup is called off");
    }
}
