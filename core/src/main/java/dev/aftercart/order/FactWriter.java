package dev.aftercart.order;

import dev.aftercart.promise.DateWindow;
import dev.aftercart.promise.DeliveryPreference;
import dev.aftercart.promise.Estimate;
import dev.aftercart.promise.ShipBy;
import java.io.IOException;

/** Writes the data of an event's fact. */
final class FactWriter {

    private FactWriter() {}

    static void write(JsonText json, Fact fact) throws IOException {
        if (fact instanceof Fact.Placed placed) {
            CheckoutJson.writeLines(json, placed.lines());
            json.nested("checkout", c -> CheckoutJson.write(c, placed.checkout()));
        } else if (fact instanceof Fact.Edited edited) {
            CheckoutJson.writeLines(json, edited.lines());
        } else if (fact instanceof Fact.StatusEntered entered) {
            json.field("status", entered.status()).field("milestone", entered.milestone());
            json.field("says", entered.says());
        } else if (fact instanceof Fact.Allocated allocated) {
            items(json, allocated.items());
        } else if (fact instanceof Fact.Payment payment) {
            json.field("amount", payment.amount()).field("method", payment.method());
        } else if (fact instanceof Fact.Shipped shipped) {
            json.field("courier", shipped.courier()).field("number", shipped.number());
            json.field("direction", shipped.direction());
            items(json, shipped.items());
        } else if (fact instanceof Fact.Provided provided) {
            items(json, provided.items());
        } else if (fact instanceof Fact.Tracked tracked) {
            json.field("courier", tracked.courier()).field("number", tracked.number());
            json.nested("event", event -> TrackingJson.write(event, tracked.event()));
        } else {
            writeRest(json, fact);
        }
    }

    private static void writeRest(JsonText json, Fact fact) throws IOException {
        if (fact instanceof Fact.HandedOn handed) {
            json.field("courier", handed.from().courier())
                    .field("number", handed.from().number());
            json.field("nextCourier", handed.to().courier())
                    .field("nextNumber", handed.to().number());
        } else if (fact instanceof Fact.Observed observed) {
            json.field("courier", observed.courier()).field("number", observed.number());
            json.field("state", observed.state());
        } else if (fact instanceof Fact.Promised promised) {
            estimate(json, promised.estimate());
        } else if (fact instanceof Fact.Cancellation cancellation) {
            json.field("reason", cancellation.reason());
            items(json, cancellation.items());
        } else if (fact instanceof Fact.Return step) {
            json.field("reference", step.reference()).field("reason", step.reason());
            items(json, step.items());
        } else if (fact instanceof Fact.Message message) {
            message(json, message);
        } else if (fact instanceof Fact.Correction correction) {
            json.field("target", correction.target()).field("replacement", correction.replacement());
            json.field("by", correction.by()).field("reason", correction.reason());
        } else if (fact instanceof Fact.Note note) {
            json.field("reference", note.reference());
        }
    }

    private static void message(JsonText json, Fact.Message message) throws IOException {
        json.field("key", message.key()).field("kind", message.kind()).field("channel", message.channel());
        json.field("recipient", message.recipient());
        if (!message.about().isEmpty()) {
            json.list("about", message.about(), JsonText::element);
        }
        json.field("until", message.until()).field("reason", message.reason());
        if (message.attempt() > 0) {
            json.field("attempt", message.attempt());
        }
        json.field("receipt", message.receipt());
    }

    private static void items(JsonText json, Items items) throws IOException {
        json.list(
                "items",
                items.quantities().entrySet(),
                (list, entry) ->
                        list.element(item -> item.field("sku", entry.getKey()).field("quantity", entry.getValue())));
    }

    private static void estimate(JsonText json, Estimate estimate) throws IOException {
        DateWindow window = estimate.window();
        json.field("source", estimate.source()).field("first", window.first()).field("last", window.last());
        json.field("from", window.from()).field("until", window.until()).field("zone", window.zone());
        if (estimate.guaranteed()) {
            json.field("guaranteed", true);
        }
        ShipBy shipBy = estimate.shipBy();
        if (shipBy != null) {
            json.field("shipBy", shipBy.day()).field("shipByZone", shipBy.zone());
        }
        DeliveryPreference preference = estimate.preference();
        if (preference != null) {
            json.nested(
                    "preference",
                    where -> where.field("place", preference.place()).field("point", preference.point()));
        }
    }
}
