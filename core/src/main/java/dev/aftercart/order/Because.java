package dev.aftercart.order;

import dev.aftercart.explain.Explanation;
import dev.aftercart.explain.Phrase;
import dev.aftercart.tracking.EventTime;
import dev.aftercart.tracking.TrackingEvent;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** Puts an explanation together: the facts in words, and beside them the events that they are taken from. */
final class Because {

    private final Order order;
    private final Corrections corrections;
    private final List<Phrase> facts = new ArrayList<>();
    private final List<Phrase> changes = new ArrayList<>();
    private final List<String> evidence = new ArrayList<>();

    Because(Order order) {
        this.order = order;
        this.corrections = Corrections.among(order.events());
    }

    Because fact(Phrase fact) {
        facts.add(fact);
        return this;
    }

    /** Events as facts, each with its day and its sentence; only those that stand. */
    Because events(Predicate<OrderEvent> wanted) {
        standing().stream().filter(wanted).forEach(event -> {
            facts.add(Phrase.of("order.fact.event").with("at", at(event)).with("what", what(event)));
            evidence(event);
        });
        return this;
    }

    /** An event that a fact or the rule names already. */
    Because evidence(OrderEvent event) {
        evidence.add(event.id().value());
        return this;
    }

    Because change(Phrase change) {
        changes.add(change);
        return this;
    }

    Explanation rule(Phrase rule) {
        return new Explanation(rule, facts, changes, evidence);
    }

    /** The events that were not corrected, oldest first. */
    List<OrderEvent> standing() {
        return order.events().stream().filter(corrections::stands).toList();
    }

    Phrase what(OrderEvent event) {
        return event.fact() instanceof Fact.Tracked tracked ? Wordings.of(tracked.event()) : Wordings.of(event, order);
    }

    ZonedDateTime at(OrderEvent event) {
        if (event.fact() instanceof Fact.Tracked tracked) {
            TrackingEvent scan = tracked.event();
            EventTime time = scan.time();
            return event.occurredAt().atZone(time.zone() == null ? order.zone() : time.zone());
        }
        return event.occurredAt().atZone(order.zone());
    }

    int count(ToIntFunction<LineLedger> number) {
        return order.lines().stream()
                .flatMap(line -> order.ledger(line.sku()).stream())
                .mapToInt(number)
                .sum();
    }

    static Phrase state(String what, Enum<?> state) {
        return Phrase.of(what + "." + state.name().toLowerCase(Locale.ROOT));
    }
}
