package dev.aftercart.order;

import dev.aftercart.promise.DateWindow;
import dev.aftercart.promise.Estimate;
import java.io.IOException;

/** Writes the data of an event's fact. */
final class FactWriter {

    private FactWriter() {}

    static void write(JsonText json, Fact fact) throws IOException {
        if (fact instanceof Fact.Placed placed) {
            lines(json, placed.lines());
            json.nested("checkout", c -> checkout(c, placed.checkout()));
        } else if (fact instanceof Fact.Edited edited) {
            lines(json, edited.lines());
        } else if (fact instanceof Fact.StatusEntered entered) {
            json.field("status", entered.status()).field("milestone", entered.milestone());
        } else if (fact instanceof Fact.Allocated allocated) {
            items(json, allocated.items());
        } else if (fact instanceof Fact.Payment payment) {
            json.field("amount", payment.amount()).field("method", payment.method());
        } else if (fact instanceof Fact.Shipped shipped) {
            json.field("courier", shipped.courier()).field("number", shipped.number());
            json.field("direction", shipped.direction());
            items(json, shipped.items());
        } else if (fact instanceof Fact.Tracked tracked) {
            json.field("courier", tracked.courier()).field("number", tracked.number());
            json.nested("event", event -> TrackingJson.write(event, tracked.event()));
        } else {
            writeRest(json, fact);
        }
    }

    private static void writeRest(JsonText json, Fact fact) throws IOException {
        if (fact instanceof Fact.Promised promised) {
            estimate(json, promised.estimate());
        } else if (fact instanceof Fact.Cancellation cancellation) {
            json.field("reason", cancellation.reason());
            items(json, cancellation.items());
        } else if (fact instanceof Fact.Return step) {
            json.field("reference", step.reference()).field("reason", step.reason());
            items(json, step.items());
        } else if (fact instanceof Fact.Message message) {
            json.field("key", message.key()).field("channel", message.channel()).field("reason", message.reason());
        } else if (fact instanceof Fact.Correction correction) {
            json.field("target", correction.target()).field("replacement", correction.replacement());
            json.field("by", correction.by()).field("reason", correction.reason());
        } else if (fact instanceof Fact.Note note) {
            json.field("reference", note.reference());
        }
    }

    private static void items(JsonText json, Items items) throws IOException {
        json.list(
                "items",
                items.quantities().entrySet(),
                (list, entry) ->
                        list.element(item -> item.field("sku", entry.getKey()).field("quantity", entry.getValue())));
    }

    private static void lines(JsonText json, Iterable<Line> lines) throws IOException {
        json.list("lines", lines, (list, line) -> list.element(element -> line(element, line)));
    }

    private static void line(JsonText json, Line line) throws IOException {
        json.field("sku", line.sku()).field("title", line.title()).field("quantity", line.quantity());
        json.field("unitPrice", line.unitPrice());
        if (!line.discount().isZero()) {
            json.field("discount", line.discount());
        }
        json.field("category", line.category());
        if (!line.tags().isEmpty()) {
            json.list("tags", line.tags(), JsonText::element);
        }
        json.field("imageUrl", line.imageUrl()).field("productUrl", line.productUrl());
    }

    private static void checkout(JsonText json, Checkout checkout) throws IOException {
        json.field("customer", checkout.customer());
        json.field("language", checkout.language().toLanguageTag()).field("zone", checkout.zone());
        Address shipTo = checkout.shipTo();
        if (shipTo != null) {
            json.nested(
                    "shipTo",
                    address -> address.field("country", shipTo.country())
                            .field("region", shipTo.region())
                            .field("postcode", shipTo.postcode())
                            .field("zone", shipTo.zone()));
        }
        json.field("shippingService", checkout.shippingService()).field("shippingFee", checkout.shippingFee());
        json.field("paymentMethod", checkout.paymentMethod()).field("cashOnDelivery", checkout.cashOnDelivery());
        json.field("channel", checkout.channel()).field("market", checkout.market());
    }

    private static void estimate(JsonText json, Estimate estimate) throws IOException {
        DateWindow window = estimate.window();
        json.field("source", estimate.source()).field("first", window.first()).field("last", window.last());
        json.field("from", window.from()).field("until", window.until()).field("zone", window.zone());
        if (estimate.guaranteed()) {
            json.field("guaranteed", true);
        }
    }
}
