package dev.aftercart.notify.page.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.order.OrderNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderLookupTest {

    private static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");
    private static final OrderNumber SARA = OrderNumber.of("1001");
    private static final Map<OrderNumber, OrderContact> HELD = Map.of(
            SARA,
            new OrderContact("Sara@bücher.example", "SW1A 1AA"),
            OrderNumber.of("1002"),
            new OrderContact("omar@example.com", "23421"),
            OrderNumber.of("1003"),
            new OrderContact(null, null));

    private final List<OrderNumber> asked = new ArrayList<>();
    private final OrderLookup lookup = OrderLookup.of(this::contact, (subject, now) -> true, (subject, now) -> true);

    private Optional<OrderContact> contact(OrderNumber number) {
        asked.add(number);
        return Optional.ofNullable(HELD.get(number));
    }

    private OrderLookup.Result find(String number, String proof) {
        return lookup.find(number, proof, "192.0.2.1", NOW);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sara@bücher.example",
                " sara@BÜCHER.example ",
                "sara@xn--bcher-kva.example",
                "ｓａｒａ＠bücher.example",
                "\u200Fsara@bücher.example\u200E",
                "sara@bu\u0308cher.example"
            })
    void an_address_is_known_however_it_is_typed(String typed) {
        assertThat(find("1001", typed)).isEqualTo(new OrderLookup.Result.Found(SARA, AccessLevel.TOKEN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SW1A 1AA", "sw1a1aa", "sw1a-1aa", " SW1A\u00A01AA", "ＳＷ1A 1AA", "SW\u0661A \u0661AA"})
    void a_postcode_is_known_however_it_is_typed_and_opens_less(String typed) {
        assertThat(find("\u0661\u0660\u0660\u0661", typed))
                .isEqualTo(new OrderLookup.Result.Found(SARA, AccessLevel.LINK));
    }

    @Test
    void a_miss_and_a_mismatch_are_one_answer_and_both_ask_the_records() {
        OrderLookup.Result miss = find("9999", "sara@bücher.example");
        OrderLookup.Result mismatch = find("1001", "omar@example.com");
        assertThat(miss).isEqualTo(mismatch).isEqualTo(new OrderLookup.Result.NotFound());
        assertThat(asked).containsExactly(OrderNumber.of("9999"), SARA);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "@", "--", "a@", "@b", "\u0000", "null", "sara@", "sara", "bücher.example", "\uD800"})
    void what_proves_nothing_opens_nothing(String proof) {
        for (String number : List.of("1001", "1003", "9999", "", " ", "x".repeat(65))) {
            assertThat(find(number, proof)).isEqualTo(new OrderLookup.Result.NotFound());
        }
    }

    @Test
    void anything_may_be_typed() {
        long seed = System.nanoTime();
        System.out.println("look-up seed " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder typed = new StringBuilder();
            int length = random.nextInt(40);
            for (int j = 0; j < length; j++) {
                typed.append(random.nextInt(4) == 0 ? '@' : (char) random.nextInt(0x10000));
            }
            assertThat(find(random.nextBoolean() ? "1001" : typed.toString(), typed + "."))
                    .isEqualTo(new OrderLookup.Result.NotFound());
        }
        assertThat(find("1".repeat(100_000), "@".repeat(100_000))).isEqualTo(new OrderLookup.Result.NotFound());
    }

    @Test
    void attempts_are_counted_for_orders_that_there_are_not_as_well_and_for_the_caller() {
        OrderLookup limited = OrderLookup.of(
                this::contact,
                new InMemoryAttempts(3, Duration.ofHours(1)),
                new InMemoryAttempts(5, Duration.ofHours(1)));
        for (String number : List.of("1001", "9999")) {
            for (int i = 0; i < 3; i++) {
                assertThat(limited.find(number, "x@example.com", "192.0.2." + i, NOW))
                        .isEqualTo(new OrderLookup.Result.NotFound());
            }
            assertThat(limited.find(" " + number, "sara@bücher.example", "192.0.2.9", NOW))
                    .isEqualTo(new OrderLookup.Result.TooOften());
            assertThat(limited.find(number, "x@example.com", "192.0.2.9", NOW.plus(Duration.ofHours(1))))
                    .isEqualTo(new OrderLookup.Result.NotFound());
        }
        for (int i = 0; i < 5; i++) {
            limited.find("20" + i, "x@example.com", "198.51.100.1", NOW);
        }
        assertThat(limited.find("1002", "omar@example.com", "198.51.100.1", NOW))
                .isEqualTo(new OrderLookup.Result.TooOften());
    }

    @Test
    void counting_starts_anew_after_its_time_and_forgets_the_oldest_beyond_its_room() {
        InMemoryAttempts attempts = new InMemoryAttempts(1, Duration.ofMinutes(1));
        assertThat(attempts.allows("a", NOW)).isTrue();
        assertThat(attempts.allows("a", NOW.plusSeconds(59))).isFalse();
        assertThat(attempts.allows("a", NOW.plusSeconds(60))).isTrue();
        assertThat(attempts.allows("a", NOW.plusSeconds(61))).isFalse();
        for (int i = 0; i < 100_000; i++) {
            attempts.allows("other " + i, NOW);
        }
        assertThat(attempts.allows("a", NOW.plusSeconds(61))).isTrue();
    }

    @Test
    void a_contact_shows_nobody() {
        assertThat(new OrderContact("sara@example.com", "23421").toString()).doesNotContain("sara", "23421");
    }
}
