package dev.aftercart.notify.page;

import dev.aftercart.explain.Phrase;
import dev.aftercart.order.Order;
import dev.aftercart.promise.DateWindow;
import dev.aftercart.promise.Estimate;
import dev.aftercart.tracking.Milestone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is said about when an order arrives, and how sure it is: never a date that has passed or a day on which the courier was there already, never a later date without
 * saying that it is later.
 *
 * @param date the date or window, or null when no date matters any more
 * @param notes who says so, and what has changed
 */
record Arrival(@Nullable Phrase date, List<Phrase> notes) {

    private static final Arrival NONE = new Arrival(null, List.of());

    static Arrival of(Order order, Instant now) {
        if (order.milestone() == Milestone.DELIVERED) {
            return order.deliveredAt()
                    .map(at -> Phrase.of("dates.delivered")
                            .with("day", at.atZone(order.zone()).toLocalDate()))
                    .map(date -> new Arrival(date, List.of()))
                    .orElse(NONE);
        }
        if (order.milestone().compareTo(Milestone.READY_FOR_PICKUP) >= 0) {
            return NONE;
        }
        return order.promises()
                .current()
                .map(estimate -> expected(order, estimate, now))
                .orElseGet(() -> new Arrival(Phrase.of("dates.unknown"), List.of()));
    }

    /** The same in a message: nobody will look at it again to see whether there is a date by now. */
    Arrival written() {
        if (date == null || date.key().equals("dates.unknown")) {
            return NONE;
        }
        return date.key().equals("dates.overdue")
                ? new Arrival(date, List.of(Phrase.of("note.overdue_written")))
                : this;
    }

    private static Arrival expected(Order order, Estimate estimate, Instant now) {
        DateWindow window = estimate.window();
        LocalDate today = now.atZone(window.zone()).toLocalDate();
        if (window.last().isBefore(today)) {
            Phrase overdue = Phrase.of("dates.overdue").with("day", window.last());
            return new Arrival(overdue, List.of(Phrase.of("note.overdue")));
        }
        if (window.last().equals(today) && Advice.cameInVain(order)) {
            return new Arrival(Phrase.of("dates.unknown"), List.of());
        }
        List<Phrase> notes = new ArrayList<>();
        notes.add(Phrase.of("note."
                + (estimate.guaranteed()
                        ? "guaranteed"
                        : estimate.source().name().toLowerCase(Locale.ROOT))));
        order.promises()
                .owed()
                .filter(promised -> promised.source() != Estimate.Source.COURIER)
                .map(promised -> promised.window().last())
                .filter(window.last()::isAfter)
                .ifPresent(promised -> notes.add(Phrase.of("note.later").with("day", promised)));
        return new Arrival(date(window, today), List.copyOf(notes));
    }

    private static Phrase date(DateWindow window, LocalDate today) {
        if (!window.isOneDay() && window.first().isBefore(today)) {
            return Phrase.of(window.last().equals(today) ? "dates.day" : "dates.by")
                    .with("day", window.last());
        }
        if (!window.isOneDay()) {
            return Phrase.of("dates.between").with("first", window.first()).with("last", window.last());
        }
        LocalTime from = window.from();
        LocalTime until = window.until();
        return from == null || until == null
                ? Phrase.of("dates.day").with("day", window.first())
                : Phrase.of("dates.hours")
                        .with("day", window.first())
                        .with("from", moment(window, from))
                        .with("until", moment(window, until));
    }

    private static ZonedDateTime moment(DateWindow window, LocalTime time) {
        return window.first().atTime(time).atZone(window.zone());
    }
}
