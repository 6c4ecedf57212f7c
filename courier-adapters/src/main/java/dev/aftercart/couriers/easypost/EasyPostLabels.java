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
import dev.aftercart.courier.Label;
import dev.aftercart.courier.LabelDocument;
import dev.aftercart.courier.LabelFormat;
import dev.aftercart.courier.LabelRequest;
import dev.aftercart.couriers.internal.BookingSteps;
import dev.aftercart.couriers.internal.Discretion;
import dev.aftercart.couriers.internal.Json;
import dev.aftercart.couriers.internal.JsonNode;
import dev.aftercart.couriers.internal.LabelLinks;
import dev.aftercart.couriers.internal.Numbers;
import dev.aftercart.couriers.internal.OnceOnly;
import dev.aftercart.tracking.TrackingNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Return labels: a shipment is made, which costs nothing, and then its postage is bought. The booking's key is the shipment's
 * reference, by which EasyPost finds it; and a shipment has postage at most once, so buying it for the same shipment again is safe.
 */
record EasyPostLabels(EasyPostAccount account, BookingJournal journal) {

    private static final String SHIPMENTS = "shipments";

    BookingOutcome<Label> issue(LabelRequest request) {
        if (request.format() == LabelFormat.QR_CODE) {
            return new Refused<>("EasyPost gives labels to print: PDF, PNG or ZPL", "format");
        }
        boolean wantsCustoms = EasyPostForms.crossesBorder(request.consignment());
        if (wantsCustoms && !isDeclared(request)) {
            return new Refused<>("a parcel that crosses a border needs items with what customs want of each", "items");
        }
        return OnceOnly.book(journal, request.key(), new Steps(request));
    }

    private static boolean isDeclared(LabelRequest request) {
        var items = request.consignment().items();
        return !items.isEmpty() && items.stream().allMatch(item -> item.customs() != null);
    }

    private final class Steps implements BookingSteps<Label> {

        private final LabelRequest request;

        private Steps(LabelRequest request) {
            this.request = request;
        }

        @Override
        public Optional<BookingOutcome<Label>> known(boolean first) {
            return account.find(SHIPMENTS, request.key()).map(found -> found.then(this::known));
        }

        private BookingOutcome<Label> known(JsonNode shipment) {
            if (Json.text(shipment, "refund_status") != null) {
                return new Refused<>(
                        "the label under this key was given back; ask for another under another key", "key");
            }
            return isBought(shipment) ? label(shipment) : buy(shipment);
        }

        @Override
        public BookingOutcome<Label> order(boolean first) {
            if (!first) {
                return new InDoubt<>(
                        null,
                        "asked for before under this key, and EasyPost has no shipment with it as reference yet: either somebody"
                                + " asks at this moment, or was stopped before; then withdraw the key and ask again");
            }
            return account.make(SHIPMENTS, EasyPostForms.shipment(request), discretion())
                    .then(this::buy);
        }

        private Discretion discretion() {
            return Discretion.about(account.apiKey()).and(request.consignment());
        }

        private BookingOutcome<Label> buy(JsonNode shipment) {
            JsonNode rate = EasyPostWorth.lowest(shipment.path("rates"), account.carrier());
            String id = Json.text(shipment, "id");
            String wanted = rate == null ? null : Json.text(rate, "id");
            if (id == null || wanted == null) {
                return new Refused<>(discretion().of(EasyPostWorth.reasons(shipment)), null);
            }
            ObjectNode body = JsonNodeFactory.instance.objectNode();
            body.putObject("rate").put("id", wanted);
            return account.buy(SHIPMENTS, id, body, discretion()).then(EasyPostLabels::label);
        }
    }

    private static boolean isBought(JsonNode shipment) {
        return Json.text(shipment, "tracking_code") != null
                && shipment.path("postage_label").isObject();
    }

    private static BookingOutcome<Label> label(JsonNode shipment) {
        BookingId id = EasyPostWorth.id(shipment);
        TrackingNumber number = Numbers.of(Json.text(shipment, "tracking_code"));
        if (id == null || number == null) {
            return new InDoubt<>(null, "EasyPost's answer has no tracking code");
        }
        JsonNode rate = shipment.path("selected_rate");
        String carrier = Json.text(rate, "carrier");
        String service = Json.text(rate, "service");
        return new Accepted<>(new Label(
                EasyPost.CODE,
                id,
                number,
                documents(shipment.path("postage_label")),
                EasyPostWorth.price(rate),
                carrier == null || service == null ? carrier : carrier + " " + service));
    }

    private static List<LabelDocument> documents(JsonNode label) {
        List<LabelDocument> documents = new ArrayList<>();
        String type = Json.text(label, "label_file_type");
        LabelLinks.add(documents, LabelLinks.format(type), Json.text(label, "label_url"));
        LabelLinks.add(documents, LabelFormat.PDF, Json.text(label, "label_pdf_url"));
        LabelLinks.add(documents, LabelFormat.ZPL, Json.text(label, "label_zpl_url"));
        return documents;
    }

    BookingOutcome<Cancellation> cancel(BookingId id) {
        Optional<BookingOutcome<JsonNode>> found = account.find(SHIPMENTS, id.value());
        return found.isEmpty()
                ? new Refused<>("EasyPost has no such shipment", "id")
                : found.get().then(shipment -> refund(shipment, id));
    }

    private BookingOutcome<Cancellation> refund(JsonNode shipment, BookingId id) {
        if (Json.text(shipment, "refund_status") != null) {
            return refunded(shipment);
        }
        return account.giveUp(SHIPMENTS, id, "refund").then(EasyPostLabels::refunded);
    }

    private static BookingOutcome<Cancellation> refunded(JsonNode shipment) {
        String status = Json.text(shipment, "refund_status");
        if (status == null) {
            return new InDoubt<>(null, "EasyPost's answer does not say what became of the refund");
        }
        return switch (status) {
            case "refunded" -> new Accepted<>(Cancellation.DONE);
            case "submitted" -> new Accepted<>(Cancellation.ASKED_FOR);
            case "rejected" ->
                new Refused<>("the carrier gives the postage not back: the label was used, or is too old", null);
            case "not_applicable" -> new Refused<>("there is no postage to give back", null);
            default -> new InDoubt<>(null, "EasyPost says something unknown of the refund");
        };
    }
}
