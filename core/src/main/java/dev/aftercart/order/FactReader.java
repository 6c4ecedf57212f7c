package dev.aftercart.order;

import dev.aftercart.internal.document.Fields;
import dev.aftercart.internal.document.Forms;
import dev.aftercart.promise.DateWindow;
import dev.aftercart.promise.DeliveryPreference;
import dev.aftercart.promise.Estimate;
import dev.aftercart.promise.ShipBy;
import dev.aftercart.tracking.CourierCode;
import dev.aftercart.tracking.Direction;
import dev.aftercart.tracking.Leg;
import dev.aftercart.tracking.Milestone;
import dev.aftercart.tracking.Observation;
import dev.aftercart.tracking.TrackingEvent;
import dev.aftercart.tracking.TrackingNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Reads the data of an event's fact. Gives null when something was wrong, which is then among the diagnostics. */
final class FactReader {

    private static final Money NO_MONEY = Money.zero(CurrencyUnit.EUR);
    private static final TrackingNumber NO_NUMBER = TrackingNumber.of("0");
    private static final Sku NO_SKU = Sku.of("?");

    private FactReader() {}

    static @Nullable Fact read(EventKind kind, Fields data) {
        return switch (kind) {
            case CONFIRMED -> data.make(() -> Fact.Empty.INSTANCE);
            case PLACED -> placed(data);
            case EDITED -> edited(data);
            case STATUS_ENTERED -> statusEntered(data);
            case ALLOCATED -> allocated(data);
            case PAYMENT_AUTHORISED, PAYMENT_CAPTURED, PAYMENT_FAILED, PAYMENT_REFUNDED -> payment(data);
            case SHIPPED -> shipped(data);
            case PROVIDED -> provided(data);
            case TRACKING_RECORDED -> tracked(data);
            case HANDED_ON -> handedOn(data);
            case TRACKING_OBSERVED -> observed(data);
            case PROMISE_MADE, PROMISE_REVISED -> promised(data);
            case CANCELLATION_ASKED, CANCELLATION_RESCUED, CANCELLED -> cancellation(data);
            case RETURN_REQUESTED, RETURN_APPROVED, RETURN_DECLINED, RETURN_RECEIVED -> step(data);
            case EXCHANGE_REQUESTED, EXCHANGE_COMPLETED, CLAIM_OPENED, CLAIM_RESOLVED -> step(data);
            case MESSAGE_PLANNED, MESSAGE_CLAIMED, MESSAGE_FAILED, MESSAGE_SENT -> message(data);
            case MESSAGE_SUPPRESSED, MESSAGE_IN_DOUBT, MESSAGE_BOUNCED -> message(data);
            case MESSAGE_DELIVERED, MESSAGE_READ, MESSAGE_COMPLAINED -> message(data);
            case CORRECTED -> correction(data);
            case NOTED -> note(data);
            case UNKNOWN -> null;
        };
    }

    private static @Nullable Fact placed(Fields data) {
        List<Line> lines = CheckoutJson.readLines(data);
        Fields checkout = data.optionalObject("checkout");
        Checkout settled = checkout == null ? Checkout.UNKNOWN : CheckoutJson.readCheckout(checkout);
        return settled == null ? null : data.make(() -> new Fact.Placed(lines, settled));
    }

    private static @Nullable Fact edited(Fields data) {
        List<Line> lines = CheckoutJson.readLines(data);
        return data.make(() -> new Fact.Edited(lines));
    }

    private static @Nullable Fact statusEntered(Fields data) {
        String status = data.text("status");
        Milestone milestone = data.optionalOne("milestone", Milestone.class);
        return data.make(() -> new Fact.StatusEntered(status, milestone, data.optional("says", String::valueOf)));
    }

    private static @Nullable Fact allocated(Fields data) {
        Items items = items(data);
        return data.make(() -> new Fact.Allocated(items));
    }

    private static @Nullable Fact payment(Fields data) {
        Money amount = data.required("amount", Forms::money, NO_MONEY);
        return data.make(() -> new Fact.Payment(amount, data.textOr("method", "")));
    }

    private static @Nullable Fact shipped(Fields data) {
        CourierCode courier = data.required("courier", CourierCode::of, CourierCode.of("none"));
        TrackingNumber number = data.required("number", TrackingNumber::of, NO_NUMBER);
        Direction direction = data.one("direction", Direction.class, Direction.FORWARD);
        Items items = items(data);
        return data.make(() -> new Fact.Shipped(courier, number, direction, items));
    }

    private static @Nullable Fact provided(Fields data) {
        Items items = items(data);
        return data.make(() -> new Fact.Provided(items));
    }

    private static @Nullable Fact tracked(Fields data) {
        CourierCode courier = data.required("courier", CourierCode::of, CourierCode.of("none"));
        TrackingNumber number = data.required("number", TrackingNumber::of, NO_NUMBER);
        TrackingEvent event = TrackingJson.read(data.object("event"));
        return event == null ? null : data.make(() -> new Fact.Tracked(courier, number, event));
    }

    private static @Nullable Fact handedOn(Fields data) {
        Leg from = leg(data, "courier", "number");
        Leg to = leg(data, "nextCourier", "nextNumber");
        return data.make(() -> new Fact.HandedOn(from, to));
    }

    private static Leg leg(Fields data, String courier, String number) {
        return new Leg(
                data.required(courier, CourierCode::of, CourierCode.of("none")),
                data.required(number, TrackingNumber::of, NO_NUMBER));
    }

    private static @Nullable Fact observed(Fields data) {
        Leg leg = leg(data, "courier", "number");
        Observation state = data.one("state", Observation.class, Observation.ACTIVE);
        return data.make(() -> new Fact.Observed(leg.courier(), leg.number(), state));
    }

    private static @Nullable Fact promised(Fields data) {
        Estimate.Source source = data.one("source", Estimate.Source.class, Estimate.Source.MERCHANT);
        LocalDate first = data.required("first", Forms::date, LocalDate.EPOCH);
        LocalDate last = data.optional("last", Forms::date);
        LocalTime from = data.optional("from", Forms::time);
        LocalTime until = data.optional("until", Forms::time);
        ZoneId stated = data.optional("zone", Forms::zone);
        ZoneId zone = stated == null ? ZoneOffset.UTC : stated;
        boolean guaranteed = data.flag("guaranteed");
        ShipBy shipBy = shipBy(data, zone);
        Fields where = data.optionalObject("preference");
        DeliveryPreference preference = where == null ? null : preference(where);
        return data.make(() -> new Fact.Promised(new Estimate(
                source,
                new DateWindow(first, last == null ? first : last, from, until, zone),
                guaranteed,
                shipBy,
                preference)));
    }

    private static @Nullable ShipBy shipBy(Fields data, ZoneId otherwise) {
        LocalDate day = data.optional("shipBy", Forms::date);
        ZoneId zone = data.optional("shipByZone", Forms::zone);
        return day == null ? null : new ShipBy(day, zone == null ? otherwise : zone);
    }

    /** A place that a later version knows is no preference here; its bytes are kept with the event. */
    private static @Nullable DeliveryPreference preference(Fields data) {
        String place = data.text("place");
        String point = data.optional("point", String::valueOf);
        for (DeliveryPreference.Place known : DeliveryPreference.Place.values()) {
            if (known.name().toLowerCase(Locale.ROOT).equals(place)) {
                return data.make(() -> new DeliveryPreference(known, point));
            }
        }
        return null;
    }

    private static @Nullable Fact cancellation(Fields data) {
        Items items = items(data);
        return data.make(() -> new Fact.Cancellation(items, data.optional("reason", String::valueOf)));
    }

    private static @Nullable Fact step(Fields data) {
        String reference = data.text("reference");
        Items items = items(data);
        return data.make(() -> new Fact.Return(reference, items, data.optional("reason", String::valueOf)));
    }

    private static @Nullable Fact message(Fields data) {
        String key = data.text("key");
        String channel = data.text("channel");
        String kind = data.textOr("kind", "");
        String recipient = data.textOr("recipient", "");
        List<String> about = data.texts("about");
        Instant until = data.optional("until", Forms::instant);
        String reason = data.optional("reason", String::valueOf);
        Integer attempt = data.optional("attempt", Forms::number);
        int count = attempt == null ? 0 : attempt;
        String receipt = data.optional("receipt", String::valueOf);
        return data.make(() -> new Fact.Message(key, kind, channel, recipient, about, until, reason, count, receipt));
    }

    private static @Nullable Fact correction(Fields data) {
        EventId target = data.required("target", EventId::of, EventId.of("?"));
        EventId replacement = data.optional("replacement", EventId::of);
        return data.make(
                () -> new Fact.Correction(target, replacement, data.textOr("by", ""), data.textOr("reason", "")));
    }

    private static @Nullable Fact note(Fields data) {
        String reference = data.text("reference");
        return data.make(() -> new Fact.Note(reference));
    }

    private static Items items(Fields data) {
        List<Items> each = data.list("items", item -> {
            Sku sku = item.required("sku", Sku::of, NO_SKU);
            int quantity = item.required("quantity", Forms::number, 1);
            return item.make(() -> Items.of(sku, quantity));
        });
        return each.stream().reduce(Items.NONE, Items::plus);
    }
}
