package dev.aftercart.examples.plan;

import dev.aftercart.explain.Phrase;
import dev.aftercart.notify.MessagePlanner;
import dev.aftercart.notify.MessageRules;
import dev.aftercart.notify.PlanPhrases;
import dev.aftercart.notify.PlannedMessage;
import dev.aftercart.notify.Preferences;
import dev.aftercart.notify.QuietHours;
import dev.aftercart.notify.Recipient;
import dev.aftercart.notify.Rehearsal;
import dev.aftercart.order.Fact;
import dev.aftercart.order.Order;
import dev.aftercart.order.OrderEvent;
import dev.aftercart.order.SignalSource;
import dev.aftercart.order.SilenceLimit;
import dev.aftercart.text.Texts;
import dev.aftercart.tracking.Leg;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What happened to an order and what its customer was told of it, in the order of time.
 *
 * @param order which order
 * @param zone the customer's zone
 * @param quiet the hours in which the customer is not written to
 * @param language in which language the reasons are
 * @param happenings what happened
 * @param messages each message with its steps
 */
public record PlanTimeline(
        String order,
        ZoneId zone,
        QuietHours quiet,
        Locale language,
        List<Happening> happenings,
        List<Message> messages) {

    /** A parcel that is silent for longer is asked after. */
    private static final SignalSource SILENCE = SignalSource.silence(SilenceLimit.of(Duration.ofDays(3)));

    /** Takes copies of the lists. */
    public PlanTimeline {
        happenings = List.copyOf(happenings);
        messages = List.copyOf(messages);
    }

    /**
     * Something that happened to the order.
     *
     * @param at when it was heard of
     * @param what what, in codes
     */
    public record Happening(Instant at, String what) {}

    /**
     * A message and what became of it.
     *
     * @param name its kind
     * @param address by which channel, and to whom unless it is the customer
     * @param steps what was decided of it, one after the other; at least one
     */
    public record Message(String name, String address, List<Step> steps) {
        /** Takes a copy of the list. */
        public Message {
            steps = List.copyOf(steps);
        }

        /** The last thing that was decided. */
        Step last() {
            return steps.get(steps.size() - 1);
        }
    }

    /**
     * Something that was decided of a message.
     *
     * @param at when
     * @param state what
     * @param until until when it is held, or null
     * @param why why, as a sentence
     * @param turn the how manieth of all steps it is, counted from 0
     */
    public record Step(
            Instant at,
            PlannedMessage.State state,
            @Nullable Instant until,
            String why,
            int turn) {}

    /**
     * Reads a rehearsal.
     *
     * @param order the order, with all that happened to it
     * @param rules the shop's rules
     * @param preferences the customer's
     * @param language in which language the reasons are
     * @return the time line
     */
    public static PlanTimeline of(Order order, MessageRules rules, Preferences preferences, Locale language) {
        ZoneId own = preferences.zone();
        QuietHours hours = preferences.quiet();
        Texts texts = Texts.of(PlanPhrases.bundle());
        Rehearsal played = Rehearsal.of(order, MessagePlanner.of(rules).watching(SILENCE), preferences);
        return new PlanTimeline(
                order.number().value(),
                own == null ? order.zone() : own,
                hours == null ? rules.quiet() : hours,
                language,
                happenings(order),
                messages(played, phrase -> texts.render(phrase, language)));
    }

    private static List<Happening> happenings(Order order) {
        return order.events().stream()
                .filter(event -> !(event.fact() instanceof Fact.Message))
                .sorted((a, b) -> a.recordedAt().compareTo(b.recordedAt()))
                .map(event -> new Happening(event.recordedAt(), what(event)))
                .toList();
    }

    private static String what(OrderEvent event) {
        if (event.fact() instanceof Fact.Tracked tracked) {
            return tracked.event().detail() + " " + tracked.number();
        }
        if (event.fact() instanceof Fact.Promised promised) {
            return event.kind().code() + " " + promised.estimate().window().last();
        }
        if (event.fact() instanceof Fact.StatusEntered entered) {
            return "status " + entered.status();
        }
        String parcels = event.parcels().stream()
                .map(Leg::number)
                .map(number -> " " + number)
                .findFirst()
                .orElse("");
        return event.kind().code() + parcels;
    }

    private interface Words {
        String of(Phrase phrase);
    }

    private static List<Message> messages(Rehearsal played, Words words) {
        Map<String, List<Step>> steps = new LinkedHashMap<>();
        Map<String, PlannedMessage> first = new LinkedHashMap<>();
        for (Rehearsal.Step step : played.steps()) {
            PlannedMessage message = step.message();
            first.putIfAbsent(message.key(), message);
            List<Step> before = steps.computeIfAbsent(message.key(), key -> new ArrayList<>());
            int turn = steps.values().stream().mapToInt(List::size).sum();
            before.add(new Step(step.at(), message.state(), message.until(), words.of(message.why()), turn));
        }
        return first.values().stream()
                .map(message -> message(message, steps.getOrDefault(message.key(), List.of())))
                .toList();
    }

    private static Message message(PlannedMessage message, List<Step> steps) {
        String to = message.recipient() == Recipient.CUSTOMER
                ? ""
                : " to " + message.recipient().code();
        return new Message(message.kind().value(), message.channel() + to, steps);
    }
}
