package dev.aftercart.promise;

import dev.aftercart.explain.Explanation;
import dev.aftercart.explain.Phrase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells how a promise came about, step by step. */
record PromiseSteps(DeliveryPlan plan, ShippingService service, DeliverySchedule schedule, Instant at) {

    Explanation explain(@Nullable Instant orderBy) {
        List<Phrase> facts = new ArrayList<>();
        facts.add(counted());
        Map.Entry<String, Handling> slowest = slowest();
        whyItWaits(slowest).ifPresent(facts::add);
        facts.add(handling(slowest.getValue()));
        if (schedule.shipsLast().isAfter(schedule.readyLast())) {
            facts.add(Phrase.of("promise.step.collected").with("day", schedule.shipsLast()));
        }
        facts.add(service.transit().told(service.name()));
        if (schedule.window().last().isAfter(schedule.due())) {
            facts.add(noDelivery());
        }
        if (service.isGuaranteed()) {
            facts.add(Phrase.of("promise.step.guaranteed"));
        }
        unknownHolidays().ifPresent(facts::add);
        return new Explanation(arrives(), facts, changes(orderBy));
    }

    private Phrase arrives() {
        DeliveryPreference preference = plan.preference();
        boolean collected = preference != null && preference.place().isCollected();
        return Phrase.of(collected ? "promise.collect" : "promise.arrive")
                .with("when", PromisePhrases.when(schedule.window()));
    }

    private Phrase counted() {
        boolean sameDay = at.atZone(plan.shop().zone()).toLocalDate().equals(schedule.counted());
        return Phrase.of(sameDay ? "promise.step.counted" : "promise.step.counted_later")
                .with("at", at.atZone(plan.shop().zone()))
                .with("day", schedule.counted());
    }

    private Map.Entry<String, Handling> slowest() {
        return plan.lines().entrySet().stream()
                .max(Comparator.comparing(
                        line -> DeliverySchedule.readyBy(plan.shop(), schedule.counted(), line.getValue())))
                .orElseThrow();
    }

    private Optional<Phrase> whyItWaits(Map.Entry<String, Handling> slowest) {
        LocalDate begins = DeliverySchedule.begin(plan.shop(), schedule.counted(), slowest.getValue());
        if (begins.isAfter(schedule.counted())) {
            return Optional.of(Phrase.of("promise.step.not_before")
                    .withCode("line", slowest.getKey())
                    .with("day", begins));
        }
        return plan.lines().size() == 1
                ? Optional.empty()
                : Optional.of(Phrase.of("promise.step.slowest").withCode("line", slowest.getKey()));
    }

    private Phrase handling(Handling slowest) {
        return Phrase.of("promise.step.handling")
                .with("days", PromisePhrases.workingDays(slowest.least(), slowest.most()))
                .with("when", PromisePhrases.when(schedule.shipsFirst(), schedule.shipsLast()));
    }

    private Phrase noDelivery() {
        Optional<String> holiday = plan.destination().holidays().nameOf(schedule.due());
        Phrase moved = Phrase.of(holiday.isPresent() ? "promise.step.holiday" : "promise.step.no_delivery")
                .with("day", schedule.due())
                .with("next", schedule.window().last());
        return holiday.map(name -> moved.with("name", name)).orElse(moved);
    }

    /** A calendar whose list of dated holidays ends before the promise does may lack one. */
    private Optional<Phrase> unknownHolidays() {
        return Stream.of(plan.shop(), service.carrier(), plan.destination())
                .flatMap(calendar -> calendar.holidays().listedUntil().stream())
                .filter(known -> known.isBefore(schedule.window().last()))
                .min(Comparator.naturalOrder())
                .map(known -> Phrase.of("promise.step.holidays_unknown").with("day", known));
    }

    private List<Phrase> changes(@Nullable Instant orderBy) {
        List<Phrase> changes = new ArrayList<>();
        if (orderBy != null) {
            changes.add(Phrase.of("promise.change.order_by")
                    .with("at", orderBy.atZone(plan.shop().zone())));
        }
        int parcels = plan.parcels(at).size();
        if (parcels > 1) {
            changes.add(Phrase.of("promise.change.apart").with("parcels", parcels));
        }
        return changes;
    }
}
