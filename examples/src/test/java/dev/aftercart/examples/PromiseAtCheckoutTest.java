package dev.aftercart.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PromiseAtCheckoutTest {

    @Test
    void the_carts_get_their_dates_in_three_languages() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PromiseAtCheckout.print(
                Instant.parse("2026-03-17T08:47:00Z"), new PrintStream(bytes, true, StandardCharsets.UTF_8));
        List<String> lines = bytes.toString(StandardCharsets.UTF_8).lines().toList();

        assertThat(lines)
                .contains(
                        "Standard: It arrives between Mon, Mar 23 and Wed, Mar 25.",
                        "> Order within 2 h 13 min to get it by Wed, Mar 18.")
                .anyMatch(line -> line.startsWith("Evening: It arrives on Tue, Mar 17, from 6:00"))
                .anyMatch(line -> line.contains("GAME-7"))
                .anyMatch(line -> line.startsWith("Standard: Siap diambil"))
                .anyMatch(line -> line.startsWith("Express: يصل الطلب"))
                .noneMatch(line -> line.contains("[promise.") || line.contains("…"));
    }
}
