package dev.aftercart.notify.message;

import static dev.aftercart.notify.MessageKind.ACTION_REQUIRED;
import static dev.aftercart.notify.MessageKind.ARRIVING_SOON;
import static dev.aftercart.notify.MessageKind.CANCELLATION_ASKED;
import static dev.aftercart.notify.MessageKind.CANCELLATION_RESCUED;
import static dev.aftercart.notify.MessageKind.CANCELLED;
import static dev.aftercart.notify.MessageKind.CLAIM_OPENED;
import static dev.aftercart.notify.MessageKind.CLAIM_RESOLVED;
import static dev.aftercart.notify.MessageKind.CUSTOMS_ACTION;
import static dev.aftercart.notify.MessageKind.DELIVERED;
import static dev.aftercart.notify.MessageKind.DELIVERY_FAILED;
import static dev.aftercart.notify.MessageKind.EXCHANGE_SHIPPED;
import static dev.aftercart.notify.MessageKind.FEEDBACK;
import static dev.aftercart.notify.MessageKind.ORDER_CONFIRMED;
import static dev.aftercart.notify.MessageKind.ORDER_EDITED;
import static dev.aftercart.notify.MessageKind.ORDER_PLACED;
import static dev.aftercart.notify.MessageKind.OUT_FOR_DELIVERY;
import static dev.aftercart.notify.MessageKind.PARCEL_DELIVERED;
import static dev.aftercart.notify.MessageKind.PARCEL_HELD;
import static dev.aftercart.notify.MessageKind.PARCEL_LOST;
import static dev.aftercart.notify.MessageKind.PARCEL_QUIET;
import static dev.aftercart.notify.MessageKind.PARCEL_RETURNING;
import static dev.aftercart.notify.MessageKind.PAYMENT_FAILED;
import static dev.aftercart.notify.MessageKind.PICKUP_READY;
import static dev.aftercart.notify.MessageKind.PICKUP_REMINDER;
import static dev.aftercart.notify.MessageKind.PROMISE_IMPROVED;
import static dev.aftercart.notify.MessageKind.PROMISE_MISSED;
import static dev.aftercart.notify.MessageKind.PROMISE_REVISED;
import static dev.aftercart.notify.MessageKind.RECOMMENDATION;
import static dev.aftercart.notify.MessageKind.REFUNDED;
import static dev.aftercart.notify.MessageKind.REPLENISHMENT;
import static dev.aftercart.notify.MessageKind.RETURN_APPROVED;
import static dev.aftercart.notify.MessageKind.RETURN_DECLINED;
import static dev.aftercart.notify.MessageKind.RETURN_IN_TRANSIT;
import static dev.aftercart.notify.MessageKind.RETURN_RECEIVED;
import static dev.aftercart.notify.MessageKind.RETURN_REQUESTED;
import static dev.aftercart.notify.MessageKind.SHIPPED;
import static dev.aftercart.notify.MessageKind.STATUS_ENTERED;
import static dev.aftercart.notify.MessageKind.STATUS_LATE;
import static dev.aftercart.notify.MessageKind.UNBOXING;
import static dev.aftercart.notify.message.Block.ADVICE;
import static dev.aftercart.notify.message.Block.ARRIVAL;
import static dev.aftercart.notify.message.Block.CANCELLED_ITEMS;
import static dev.aftercart.notify.message.Block.DEADLINE;
import static dev.aftercart.notify.message.Block.ITEMS;
import static dev.aftercart.notify.message.Block.LATEST;
import static dev.aftercart.notify.message.Block.LINKS;
import static dev.aftercart.notify.message.Block.NEXT;
import static dev.aftercart.notify.message.Block.PARCELS;
import static dev.aftercart.notify.message.Block.PICKUP;
import static dev.aftercart.notify.message.Block.PROGRESS;
import static dev.aftercart.notify.message.Block.REASON;
import static dev.aftercart.notify.message.Block.RECEIPT;
import static dev.aftercart.notify.message.Block.RECOMMENDATIONS;
import static dev.aftercart.notify.message.Block.REFUND;
import static dev.aftercart.notify.message.Block.RETURNED_ITEMS;
import static dev.aftercart.notify.message.Block.RETURNS;
import static dev.aftercart.notify.message.Block.STARS;
import static dev.aftercart.notify.message.Block.STEPS;
import static dev.aftercart.notify.page.Link.ANSWER;
import static dev.aftercart.notify.page.Link.CANCELLATION;
import static dev.aftercart.notify.page.Link.CARE;
import static dev.aftercart.notify.page.Link.CONTACT;
import static dev.aftercart.notify.page.Link.LABEL;
import static dev.aftercart.notify.page.Link.PAYMENT;
import static dev.aftercart.notify.page.Link.REORDER;
import static dev.aftercart.notify.page.Link.RETURN;
import static dev.aftercart.notify.page.Link.SHOP;
import static dev.aftercart.notify.page.Link.TRACKING;

import dev.aftercart.notify.Consent;
import dev.aftercart.notify.MessageKind;
import dev.aftercart.notify.page.Link;
import java.util.List;

/** What each message of the library shows. */
final class ShippedForms {

    static final List<MessageForm> ALL = List.of(
            form(ORDER_PLACED, List.of(TRACKING, CANCELLATION), ARRIVAL, NEXT, LINKS, RECEIPT),
            form(ORDER_EDITED, List.of(TRACKING), ARRIVAL, LINKS, RECEIPT),
            form(PAYMENT_FAILED, List.of(PAYMENT, CONTACT), NEXT, DEADLINE, LINKS, RECEIPT),
            form(ORDER_CONFIRMED, List.of(TRACKING), PROGRESS, ARRIVAL, NEXT, LINKS, ITEMS),
            form(STATUS_ENTERED, List.of(TRACKING), ARRIVAL, LINKS, ITEMS),
            form(STATUS_LATE, List.of(TRACKING, CONTACT), NEXT, ARRIVAL, LINKS, ITEMS),
            form(SHIPPED, List.of(TRACKING), PROGRESS, ARRIVAL, ADVICE, LINKS, PARCELS),
            form(ARRIVING_SOON, List.of(TRACKING, ANSWER), PROGRESS, ARRIVAL, ADVICE, LINKS, PARCELS),
            form(OUT_FOR_DELIVERY, List.of(TRACKING, ANSWER), PROGRESS, ARRIVAL, ADVICE, LINKS, PARCELS),
            form(DELIVERY_FAILED, List.of(ANSWER, TRACKING, CONTACT), REASON, NEXT, DEADLINE, LINKS, LATEST, PARCELS),
            form(ACTION_REQUIRED, List.of(ANSWER, TRACKING, CONTACT), REASON, NEXT, DEADLINE, LINKS, LATEST, PARCELS),
            form(CUSTOMS_ACTION, List.of(ANSWER, CONTACT), REASON, NEXT, DEADLINE, LINKS, PARCELS),
            form(PARCEL_HELD, List.of(TRACKING, CONTACT), REASON, NEXT, LINKS, LATEST, PARCELS),
            form(PICKUP_READY, List.of(TRACKING), PICKUP, NEXT, LINKS, PARCELS),
            form(PICKUP_REMINDER, List.of(TRACKING, CONTACT), PICKUP, NEXT, LINKS, PARCELS),
            form(PROMISE_REVISED, List.of(TRACKING, CONTACT), ARRIVAL, REASON, NEXT, LINKS, PARCELS),
            form(PROMISE_IMPROVED, List.of(TRACKING), PROGRESS, ARRIVAL, LINKS, PARCELS),
            form(PROMISE_MISSED, List.of(CONTACT, TRACKING), REASON, NEXT, LINKS, LATEST, PARCELS),
            form(PARCEL_QUIET, List.of(TRACKING, CONTACT), NEXT, LINKS, LATEST, PARCELS),
            form(PARCEL_DELIVERED, List.of(TRACKING, CONTACT), ARRIVAL, LINKS, PARCELS),
            form(DELIVERED, List.of(TRACKING, CONTACT), PROGRESS, ARRIVAL, NEXT, LINKS, RETURNS, PARCELS),
            form(PARCEL_RETURNING, List.of(CONTACT, TRACKING), REASON, NEXT, LINKS, LATEST, PARCELS),
            form(PARCEL_LOST, List.of(CONTACT), NEXT, LINKS, PARCELS),
            form(CANCELLATION_ASKED, List.of(CANCELLATION, CONTACT), NEXT, LINKS, CANCELLED_ITEMS),
            form(CANCELLATION_RESCUED, List.of(TRACKING), ARRIVAL, LINKS, ITEMS),
            form(CANCELLED, List.of(TRACKING, SHOP), REASON, NEXT, LINKS, CANCELLED_ITEMS, REFUND),
            form(RETURN_REQUESTED, List.of(RETURN, CONTACT), NEXT, LINKS, RETURNED_ITEMS),
            form(RETURN_APPROVED, List.of(LABEL, RETURN), LINKS, STEPS, RETURNED_ITEMS),
            form(RETURN_DECLINED, List.of(RETURN, CONTACT), REASON, NEXT, LINKS, RETURNED_ITEMS),
            form(RETURN_IN_TRANSIT, List.of(RETURN), NEXT, LINKS, RETURNED_ITEMS),
            form(RETURN_RECEIVED, List.of(RETURN), NEXT, LINKS, RETURNED_ITEMS),
            form(EXCHANGE_SHIPPED, List.of(TRACKING, RETURN), NEXT, LINKS, PARCELS),
            form(REFUNDED, List.of(RETURN, CONTACT), REFUND, NEXT, LINKS),
            form(CLAIM_OPENED, List.of(RETURN, CONTACT), NEXT, LINKS, RETURNED_ITEMS),
            form(CLAIM_RESOLVED, List.of(RETURN, CONTACT), REASON, NEXT, LINKS, RETURNED_ITEMS),
            form(UNBOXING, List.of(CARE, CONTACT), NEXT, LINKS, ITEMS, RETURNS),
            form(FEEDBACK, List.of(), STARS, NEXT, ITEMS),
            form(RECOMMENDATION, List.of(SHOP), RECOMMENDATIONS, LINKS),
            form(REPLENISHMENT, List.of(REORDER), LINKS, ITEMS, RECOMMENDATIONS));

    private ShippedForms() {}

    private static MessageForm form(MessageKind kind, List<Link> links, Block... blocks) {
        return new MessageForm(kind, Consent.usual(kind), links, List.of(blocks));
    }
}
