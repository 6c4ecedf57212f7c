package dev.aftercart.examples.status;

import static dev.aftercart.tracking.Milestone.CANCELLED;
import static dev.aftercart.tracking.Milestone.CONFIRMED;
import static dev.aftercart.tracking.Milestone.DELIVERED;
import static dev.aftercart.tracking.Milestone.PREPARING;
import static dev.aftercart.tracking.Milestone.RETURNED;
import static dev.aftercart.tracking.Milestone.RETURNING;
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

/** A shop that picks, packs and sends. Nothing is picked before it is paid, unless it is paid at the door. */
final class ParcelShop {

    private ParcelShop() {}

    static ReadyModel telling(Consumer<String> warehouse) {
        WorkingCalendar calendar =
                WorkingCalendar.in(ZoneId.of("Asia/Jakarta")).withWeekend(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        Predicate<Order> paid = order -> order.tracks().payment() == Tracks.Payment.PAID
                || order.checkout().cashOnDelivery() != null;
        OrderListener printList =
                change -> warehouse.accept("pick list for " + change.after().number());

        // spotless:off (a status a line)
        StatusModel model = StatusModel.named("parcel-shop").calendar(calendar)
                .start("accepted").is(CONFIRMED).within(Duration.ofHours(4))
                .then("picking").is(PREPARING).withinWorkingDays(1)
                        .when(paid, "payment-missing").onEntering("print-pick-list", printList)
                        .says("en", "We are picking your items.")
                        .says("ar", "نجمع الآن منتجات طلبك.")
                        .says("id", "Kami sedang mengambil barang Anda dari rak.")
                .then("packed").within(Duration.ofHours(24))
                        .says("en", "Your parcel is packed and waits for the courier.")
                        .says("ar", "طردك جاهز وينتظر شركة الشحن.")
                        .says("id", "Paket Anda sudah dikemas dan menunggu kurir.")
                .then("handed over").is(SHIPPED).within(Duration.ofDays(5))
                .then("delivered").is(DELIVERED).end()
                .from("handed over").to("coming back").is(RETURNING).within(Duration.ofDays(14))
                .then("back in stock").is(RETURNED).end()
                .from("accepted", "picking", "packed").to("cancelled").is(CANCELLED).end()
                .build();
        // spotless:on
        StatusParts parts = StatusParts.none()
                .guard("payment-missing", paid)
                .onEntering("print-pick-list", printList)
                .calendar(calendar);
        return new ReadyModel(model, parts);
    }
}
