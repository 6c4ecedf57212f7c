package dev.aftercart.notify;

import dev.aftercart.order.Fact;
import dev.aftercart.order.Order;
import dev.aftercart.order.OrderEvent;
import dev.aftercart.order.OrderMessage;
import dev.aftercart.order.Shipment;
import dev.aftercart.order.Signal;
import dev.aftercart.order.SignalKind;
import dev.aftercart.order.SignalSource;
import dev.aftercart.promise.DateWindow;
import dev.aftercart.promise.Estimate;
import dev.aftercart.tracking.Milestone;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What there is to tell of dates, and of what holds since a time has passed. */
final class TimeOccasions {

    private final Order order;
    private final RuleIndex rules;
    private final Told told;
    private final Imports imports;
    private final List<Occasion> found;
    private @Nullable Instant wake;

    TimeOccasions(Order order, RuleIndex rules, Told told, Imports imports, List<Occasion> found) {
        this.order = order;
        this.rules = rules;
        this.told = told;
        this.imports = imports;
        this.found = found;
    }

    void find(List<SignalSource> sources, List<OrderEvent> standing, Instant now) {
        for (int i = 0; i < sources.size(); i++) {
            sources.get(i).signals(order, now).forEach(signal -> signal(signal, now));
        }
        if (rules.has(Trigger.Sort.PROMISE) && order.milestone().compareTo(Milestone.DELIVERED) < 0) {
            promise(standing, now);
        }
    }

    /** When there may be more to tell that no source of signals knows of, or null. */
    @Nullable
    Instant wake() {
        return wake;
    }

    private void signal(Signal signal, Instant now) {
        List<MessageRule> some = rules.other(Trigger.Sort.SIGNAL, signal.kind().value());
        if (some.isEmpty() || isOvertaken(signal) || imports.was(signal.since())) {
            return;
        }
        Instant since = missed(signal) ? lastMoved(signal.since()) : signal.since();
        if (since.isAfter(now)) {
            wake = wake == null || since.isBefore(wake) ? since : wake;
            return;
        }
        Instant begun = since.isBefore(signal.since()) ? signal.since() : since;
        String about = signal.subject().isEmpty() ? ParcelOccasions.ORDER : Codes.part(signal.subject());
        for (MessageRule rule : some) {
            if (rule.where().matches(order)) {
                found.add(new Occasion(rule, about + again(rule, signal, about), begun, null, false));
            }
        }
    }

    /** Who was told of a later day is not told that the first is over, but that the later one is. */
    private static boolean missed(Signal signal) {
        return signal.kind().equals(SignalKind.PROMISE_MISSED);
    }

    /** At the door nothing is soon any more, and of goods that go back nobody counts the days. */
    private boolean isOvertaken(Signal signal) {
        Milestone milestone = order.milestone();
        if (signal.kind().equals(SignalKind.PARCEL_QUIET)) {
            return milestone.isTerminal() || !isAwaited(signal.subject());
        }
        return signal.kind().equals(SignalKind.ARRIVING_SOON)
                ? milestone.compareTo(Milestone.OUT_FOR_DELIVERY) >= 0
                : missed(signal) && milestone.compareTo(Milestone.DELIVERED) > 0;
    }

    /** For a parcel that goes to the shop the customer does not wait. */
    private boolean isAwaited(String number) {
        Shipment parcel = parcel(number);
        return parcel == null || (parcel.isOutbound() && parcel.milestone().compareTo(Milestone.DELIVERED) < 0);
    }

    private @Nullable Shipment parcel(String number) {
        for (Shipment parcel : order.shipments()) {
            if (parcel.number().value().equals(number)) {
                return parcel;
            }
        }
        return null;
    }

    /** A parcel that was silent, was heard of, and is silent again, is told of again. */
    private String again(MessageRule rule, Signal signal, String about) {
        if (!signal.kind().equals(SignalKind.PARCEL_QUIET) || told.messages().isEmpty()) {
            return "";
        }
        Instant heard = heardOf(signal.subject());
        int before = heard == null ? 0 : told.toldBefore(rule.message(), about, heard);
        return before == 0 ? "" : "/" + (before + 1);
    }

    private @Nullable Instant heardOf(String number) {
        Shipment parcel = parcel(number);
        int last = parcel == null ? -1 : parcel.journey().events().size() - 1;
        return parcel == null || last < 0
                ? null
                : parcel.journey().events().get(last).time().instant();
    }

    /** News is what differs from the date that the customer was told last. */
    private void promise(List<OrderEvent> standing, Instant now) {
        Estimate first = null;
        OrderEvent newest = null;
        for (int i = 0; i < standing.size(); i++) {
            if (standing.get(i).fact() instanceof Fact.Promised promised) {
                first = first == null || standing.get(i).isBackfilled() ? promised.estimate() : first;
                newest = standing.get(i);
            }
        }
        if (first == null || newest == null || newest.isBackfilled()) {
            return;
        }
        DateWindow shown = order.promises().current().orElse(first).window();
        // A day that is over is no date to be told of.
        if (shown.isPast(now)) {
            return;
        }
        int before = timesMoved();
        Instant known =
                before == 0 ? first.window().overAt() : lastMoved(first.window().overAt());
        int moved = shown.overAt().compareTo(known);
        boolean atTheDoor = moved < 0 && order.milestone().compareTo(Milestone.OUT_FOR_DELIVERY) >= 0;
        List<MessageRule> some =
                moved == 0 || atTheDoor ? List.of() : rules(moved > 0 ? Trigger.LATER : Trigger.EARLIER);
        String about = shown.overAt() + (before == 0 ? "" : "/" + (before + 1));
        for (MessageRule rule : some) {
            if (rule.where().matches(order)) {
                found.add(new Occasion(rule, about, newest.occurredAt(), null, false));
            }
        }
    }

    private List<MessageRule> rules(String way) {
        return rules.other(Trigger.Sort.PROMISE, way);
    }

    private Instant lastMoved(Instant otherwise) {
        OrderMessage last = told.last(rules(Trigger.LATER), rules(Trigger.EARLIER));
        return last == null ? otherwise : told(last, otherwise);
    }

    private static Instant told(OrderMessage message, Instant otherwise) {
        try {
            return Instant.parse(message.about().get(0).replaceAll("/.*", ""));
        } catch (DateTimeParseException | IndexOutOfBoundsException e) {
            return otherwise;
        }
    }

    /** How many different dates were told after the first. */
    private int timesMoved() {
        return (int) told.messages().stream()
                .filter(OrderMessage::isTold)
                .filter(message -> isOf(message, rules(Trigger.LATER)) || isOf(message, rules(Trigger.EARLIER)))
                .flatMap(message -> message.about().stream())
                .distinct()
                .count();
    }

    private static boolean isOf(OrderMessage message, List<MessageRule> some) {
        return some.stream().anyMatch(rule -> rule.message().value().equals(message.kind()));
    }
}
