package dev.aftercart.examples.status;

import static dev.aftercart.tracking.Milestone.CANCELLED;
import static dev.aftercart.tracking.Milestone.CONFIRMED;
import static dev.aftercart.tracking.Milestone.DELIVERED;
import static dev.aftercart.tracking.Milestone.PREPARING;
import static dev.aftercart.tracking.Milestone.SHIPPED;

import dev.aftercart.order.Order;
import dev.aftercart.order.OrderListener;
import dev.aftercart.order.StatusModel;
import dev.aftercart.order.StatusParts;
import dev.aftercart.order.Tracks;
import dev.aftercart.promise.WorkingCalendar;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** A workshop that makes furniture. No wood is cut before a deposit is there; what fails the check goes back to the bench. */
final class MadeToOrder {

    private MadeToOrder() {}

    static ReadyModel telling(Consumer<String> workshop) {
        WorkingCalendar calendar =
                WorkingCalendar.in(ZoneId.of("Asia/Riyadh")).withWeekend(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY);
        Predicate<Order> deposit = order -> order.tracks().payment() == Tracks.Payment.PAID
                || order.tracks().payment() == Tracks.Payment.PARTLY_PAID;
        OrderListener reserveWood =
                change -> workshop.accept("wood for " + change.after().number());

        // spotless:off (a status a line)
        StatusModel model = StatusModel.named("made-to-order").calendar(calendar)
                .start("accepted").is(CONFIRMED).within(Duration.ofDays(3))
                .then("cutting").is(PREPARING).withinWorkingDays(5)
                        .when(deposit, "deposit-missing").onEntering("reserve-wood", reserveWood)
                        .says("en", "We are cutting the wood for your furniture.")
                        .says("ar", "نقطع الآن الخشب المخصص لأثاثك.")
                        .says("id", "Kami sedang memotong kayu untuk furnitur Anda.")
                .then("upholstery").withinWorkingDays(7)
                        .says("en", "Your furniture is at the upholsterer’s bench.")
                        .says("ar", "أثاثك الآن في مرحلة التنجيد.")
                        .says("id", "Furnitur Anda sedang dilapisi kain.")
                .then("checking").withinWorkingDays(1)
                .then("ready to ship").withinWorkingDays(2)
                        .says("en", "Your furniture is finished.")
                        .says("ar", "اكتمل صنع أثاثك.")
                        .says("id", "Furnitur Anda sudah selesai dibuat.")
                .then("shipped").is(SHIPPED).within(Duration.ofDays(10))
                .then("delivered").is(DELIVERED).end()
                .from("checking").to("upholstery")
                .from("accepted").to("cancelled").is(CANCELLED).end()
                .build();
        // spotless:on
        StatusParts parts = StatusParts.none()
                .guard("deposit-missing", deposit)
                .onEntering("reserve-wood", reserveWood)
                .calendar(calendar);
        return new ReadyModel(model, parts);
    }
}
