package dev.aftercart.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class OrderFromRowsTest {

    @Test
    void rows_of_a_shop_become_an_order_that_adds_up() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        OrderFromRows.run(new PrintStream(bytes, true, StandardCharsets.UTF_8));

        assertThat(bytes.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "== placed",
                        "goods     SAR 1689.00",
                        "discount  SAR -90.00",
                        "shipping  SAR 25.00",
                        "total     SAR 1624.00 with SAR 211.83 tax in it",
                        "no: A parcel has already left, so the order cannot be cancelled any more.",
                        "== on its way",
                        "4 x CUP for SAR 136.90: to send 0, left 4, delivered 0",
                        "1 x POT for SAR 154.00: to send 0, left 1, delivered 0",
                        "1 x RING for SAR 581.81: to send 0, left 1, delivered 0",
                        "1 x RING/2 for SAR 630.29: to send 1, left 0, delivered 0",
                        "1 x ALBUM for SAR 76.61: to send 1, left 0, delivered 0",
                        "1 x E-BOOK for SAR 19.39: to send 0, left 1, delivered 1",
                        "PLACED, Tracks[payment=PAID, fulfilment=PARTLY_DELIVERED, returns=NONE, refund=NONE]");
    }
}
