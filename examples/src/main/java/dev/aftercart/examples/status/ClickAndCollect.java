package dev.aftercart.examples.status;

import static dev.aftercart.tracking.Milestone.CANCELLED;
import static dev.aftercart.tracking.Milestone.CONFIRMED;
import static dev.aftercart.tracking.Milestone.DELIVERED;
import static dev.aftercart.tracking.Milestone.PREPARING;
import static dev.aftercart.tracking.Milestone.READY_FOR_PICKUP;

import dev.aftercart.order.Order;
import dev.aftercart.order.OrderListener;
import dev.aftercart.order.StatusModel;
import dev.aftercart.order.StatusParts;
import dev.aftercart.order.Tracks;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** A store where one collects what was ordered. Nothing is handed out unpaid, nothing is kept for ever. */
final class ClickAndCollect {

    private ClickAndCollect() {}

    static ReadyModel telling(Consumer<String> store) {
        Predicate<Order> paid = order -> order.tracks().payment() == Tracks.Payment.PAID;
        OrderListener shelfLabel =
                change -> store.accept("shelf label for " + change.after().number());

        // spotless:off (a status a line)
        StatusModel model = StatusModel.named("click-and-collect")
                .start("accepted").is(CONFIRMED).within(Duration.ofMinutes(30))
                .then("reserved").is(PREPARING).within(Duration.ofHours(2))
                        .says("en", "The store has put your items aside.")
                        .says("ar", "حجز المتجر منتجاتك.")
                        .says("id", "Toko sudah menyisihkan barang Anda.")
                .then("ready for pickup").is(READY_FOR_PICKUP).within(Duration.ofDays(5))
                        .onEntering("print-shelf-label", shelfLabel)
                        .says("en", "Your order is ready. Please bring your order number.")
                        .says("ar", "طلبك جاهز للاستلام. يرجى إحضار رقم الطلب.")
                        .says("id", "Pesanan Anda siap diambil. Mohon bawa nomor pesanan.")
                .then("collected").is(DELIVERED).when(paid, "payment-missing").end()
                .from("ready for pickup").to("reminded").within(Duration.ofDays(2))
                        .says("en", "Your order is still waiting for you in the store.")
                        .says("ar", "ما زال طلبك ينتظرك في المتجر.")
                        .says("id", "Pesanan Anda masih menunggu di toko.")
                .then("collected")
                .from("accepted", "reserved", "ready for pickup", "reminded").to("cancelled").is(CANCELLED).end()
                .build();
        // spotless:on
        StatusParts parts =
                StatusParts.none().guard("payment-missing", paid).onEntering("print-shelf-label", shelfLabel);
        return new ReadyModel(model, parts);
    }
}
