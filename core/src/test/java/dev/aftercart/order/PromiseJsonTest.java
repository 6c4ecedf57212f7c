package dev.aftercart.order;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.explain.Parsed;
import dev.aftercart.promise.DateWindow;
import dev.aftercart.promise.DeliveryPreference;
import dev.aftercart.promise.Estimate;
import dev.aftercart.promise.ShipBy;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class PromiseJsonTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Riyadh");

    @Test
    void what_was_promised_at_checkout_stands_in_the_log_with_ship_by_day_and_place() {
        Estimate estimate = Estimate.by(Estimate.Source.MERCHANT, DateWindow.on(LocalDate.parse("2026-03-11"), ZONE))
                .shippingBy(new ShipBy(LocalDate.parse("2026-03-09"), ZoneId.of("Europe/Berlin")))
                .preferring(DeliveryPreference.at(DeliveryPreference.Place.STORE, "berlin-2"));
        Instant now = Instant.parse("2026-03-07T09:00:00Z");
        Order order = Order.fold(
                OrderNumber.of("7"),
                new OrderDraft(OrderNumber.of("7"))
                        .at(now)
                        .line("LAMP", "Lamp", 1, Money.parse("EUR 10.00"))
                        .promise(estimate)
                        .events(now));
        String json = new OrderLog(order.number(), order.events(), null).toJson();

        assertThat(json)
                .contains("\"shipBy\":\"2026-03-09\",\"shipByZone\":\"Europe/Berlin\","
                        + "\"preference\":{\"place\":\"store\",\"point\":\"berlin-2\"}");
        assertThat(read(json).orThrow().events()).isEqualTo(order.events());
        assertThat(order.promises().owed()).contains(estimate);
    }

    @Test
    void a_place_of_a_later_version_is_passed_over_and_kept() {
        String json = log("{\"first\":\"2026-03-11\",\"preference\":{\"place\":\"drone_pad\",\"point\":\"#4 roof\"}}");
        OrderLog log = read(json).orThrow();

        assertThat(Order.fold(log.number(), log.events()).promises().preference())
                .isEmpty();
        assertThat(log.toJson()).contains("{\"place\":\"drone_pad\",\"point\":\"#4 roof\"}");
    }

    @Test
    void a_name_is_refused_where_a_code_belongs() {
        String json = log("{\"first\":\"2026-03-11\",\"preference\":{\"place\":\"neighbour\",\"point\":\"Smith\"}}");

        assertThat(read(json).diagnostics())
                .singleElement()
                .satisfies(found -> assertThat(found.path()).isEqualTo("events[0].data.preference"));
        assertThat(read(json).diagnostics().toString()).doesNotContain("Smith");
    }

    private static Parsed<OrderLog> read(String json) {
        return OrderLog.read(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String log(String data) {
        return "{\"format\":\"aftercart-order-log\",\"version\":1,\"order\":\"7\",\"events\":[{\"kind\":\"promise_made\","
                + "\"occurredAt\":\"2026-03-01T09:00:00Z\",\"data\":" + data + "}]}";
    }
}
