package dev.aftercart.notify;

import static dev.aftercart.notify.Channel.EMAIL;
import static dev.aftercart.notify.Channel.PUSH;
import static dev.aftercart.notify.Channel.SMS;
import static dev.aftercart.notify.Channel.WHATSAPP;
import static dev.aftercart.notify.Consent.MARKETING;

import dev.aftercart.order.EventKind;
import dev.aftercart.order.SignalKind;
import dev.aftercart.tracking.Detail;
import dev.aftercart.tracking.Hindrance;
import dev.aftercart.tracking.Milestone;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

/** Rules that suit most shops, as a table. */
final class StandardRules {

    private static final LocalTime MORNING = LocalTime.of(10, 0);

    /** How long an evening's news may wait for the morning, and a morning's for somebody to look. */
    private static final Duration NEWS = Duration.ofDays(2);

    static final MessageRules RULES = MessageRules.of(Stream.of(order(), parcels(), dates(), ends(), afterwards())
                    .flatMap(List::stream)
                    .toArray(MessageRule[]::new))
            .quiet(QuietHours.between("21:30", "08:00"))
            .caps(new FrequencyCap(MARKETING, 1, Duration.ofDays(7)));

    private StandardRules() {}

    private static List<MessageRule> order() {
        return List.of(
                answer(MessageKind.ORDER_PLACED, EventKind.PLACED),
                answer(MessageKind.ORDER_EDITED, EventKind.EDITED),
                answer(MessageKind.PAYMENT_FAILED, EventKind.PAYMENT_FAILED),
                news(MessageKind.ORDER_CONFIRMED, Trigger.event(EventKind.CONFIRMED)),
                news(MessageKind.STATUS_ENTERED, Trigger.anyStatus()),
                news(MessageKind.STATUS_LATE, Trigger.signal(SignalKind.LATE_IN_STATUS)));
    }

    private static List<MessageRule> parcels() {
        return List.of(
                news(MessageKind.SHIPPED, Trigger.parcel(Milestone.SHIPPED)).digest(Duration.ofHours(1)),
                news(MessageKind.EXCHANGE_SHIPPED, Trigger.exchangeParcel(Milestone.SHIPPED)),
                atHand(MessageKind.OUT_FOR_DELIVERY, Trigger.parcel(Milestone.OUT_FOR_DELIVERY))
                        .freshFor(Duration.ofHours(12)),
                atHand(MessageKind.DELIVERY_FAILED, Trigger.hindrance(Hindrance.ATTEMPT_FAILED)),
                must(MessageKind.ACTION_REQUIRED, Trigger.hindrance(Hindrance.ACTION_REQUIRED)),
                must(MessageKind.CUSTOMS_ACTION, Trigger.detail(Detail.CUSTOMS_ACTION)),
                news(MessageKind.PARCEL_HELD, Trigger.hindrance(Hindrance.HELD)),
                atHand(MessageKind.PICKUP_READY, Trigger.parcel(Milestone.READY_FOR_PICKUP))
                        .freshFor(Duration.ofDays(5)),
                atHand(MessageKind.PICKUP_REMINDER, Trigger.parcel(Milestone.READY_FOR_PICKUP))
                        .after(Duration.ofDays(3))
                        .beforeDeadline(Duration.ofDays(1)));
    }

    private static List<MessageRule> dates() {
        return List.of(
                // The day before, from its first hour on: quiet hours make a morning of it.
                atHand(MessageKind.ARRIVING_SOON, Trigger.signal(SignalKind.ARRIVING_SOON))
                        .freshFor(Duration.ofHours(36)),
                news(MessageKind.PROMISE_REVISED, Trigger.promiseLater()).after(Duration.ofHours(1)),
                news(MessageKind.PROMISE_IMPROVED, Trigger.promiseEarlier()).after(Duration.ofHours(1)),
                news(MessageKind.PROMISE_MISSED, Trigger.signal(SignalKind.PROMISE_MISSED)),
                news(MessageKind.PARCEL_QUIET, Trigger.signal(SignalKind.PARCEL_QUIET)));
    }

    private static List<MessageRule> ends() {
        return List.of(
                news(MessageKind.PARCEL_DELIVERED, Trigger.parcel(Milestone.DELIVERED)),
                news(MessageKind.DELIVERED, Trigger.allDelivered()),
                must(MessageKind.PARCEL_RETURNING, Trigger.parcel(Milestone.RETURNING)),
                must(MessageKind.PARCEL_LOST, Trigger.parcel(Milestone.LOST)),
                answer(MessageKind.CANCELLATION_ASKED, EventKind.CANCELLATION_ASKED),
                answer(MessageKind.CANCELLATION_RESCUED, EventKind.CANCELLATION_RESCUED),
                answer(MessageKind.CANCELLED, EventKind.CANCELLED),
                answer(MessageKind.RETURN_REQUESTED, EventKind.RETURN_REQUESTED),
                answer(MessageKind.RETURN_REQUESTED, EventKind.EXCHANGE_REQUESTED),
                must(MessageKind.RETURN_APPROVED, Trigger.event(EventKind.RETURN_APPROVED)),
                must(MessageKind.RETURN_DECLINED, Trigger.event(EventKind.RETURN_DECLINED)),
                news(MessageKind.RETURN_IN_TRANSIT, Trigger.returnParcel(Milestone.SHIPPED)),
                must(MessageKind.RETURN_RECEIVED, Trigger.event(EventKind.RETURN_RECEIVED)),
                must(MessageKind.REFUNDED, Trigger.event(EventKind.PAYMENT_REFUNDED)),
                answer(MessageKind.CLAIM_OPENED, EventKind.CLAIM_OPENED),
                must(MessageKind.CLAIM_RESOLVED, Trigger.event(EventKind.CLAIM_RESOLVED)));
    }

    private static List<MessageRule> afterwards() {
        return List.of(
                // The next morning, also after an evening's delivery.
                later(MessageKind.UNBOXING, 1).after(Duration.ofHours(12)).freshFor(Duration.ofDays(3)),
                later(MessageKind.FEEDBACK, 7),
                later(MessageKind.RECOMMENDATION, 14),
                later(MessageKind.REPLENISHMENT, 30).where(Where.tag("replenish")));
    }

    /** To what the customer did just now, whatever the hour. */
    private static MessageRule answer(MessageKind message, EventKind step) {
        return must(message, Trigger.event(step)).urgent();
    }

    private static MessageRule must(MessageKind message, Trigger trigger) {
        return MessageRule.say(message, trigger).freshFor(Duration.ofDays(5));
    }

    private static MessageRule news(MessageKind message, Trigger trigger) {
        return MessageRule.say(message, trigger).freshFor(NEWS);
    }

    /** For somebody who is about to open a door, and does not read e-mails now. */
    private static MessageRule atHand(MessageKind message, Trigger trigger) {
        return news(message, trigger).by(PUSH, WHATSAPP, SMS, EMAIL).to(Recipient.CUSTOMER, Recipient.GIFT_RECIPIENT);
    }

    private static MessageRule later(MessageKind message, int days) {
        return MessageRule.say(message, Trigger.allDelivered())
                .by(EMAIL)
                .after(Duration.ofDays(days))
                .at(MORNING)
                .freshFor(Duration.ofDays(14));
    }
}
