package dev.aftercart.order;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.explain.Diagnostic;
import dev.aftercart.explain.Parsed;
import dev.aftercart.internal.document.Forms;
import dev.aftercart.tracking.Detail;
import dev.aftercart.tracking.Milestone;
import dev.aftercart.tracking.Phase;
import dev.aftercart.tracking.Provenance;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class OrderLogTest {

    private static final String PLACED = """
            {"kind":"placed","occurredAt":"2026-03-01T09:00:00Z","data":{"lines":[
              {"sku":"CUP","title":"Cup","quantity":2,"unitPrice":"EUR 9.50"}]}}""";

    @Test
    void a_log_written_by_hand_needs_no_ids() {
        OrderLog log = read(document(PLACED)).orThrow();

        assertThat(log.fold().lines())
                .singleElement()
                .satisfies(line -> assertThat(line.quantity()).isEqualTo(2));
        assertThat(log.events().get(0).recordedAt())
                .isEqualTo(log.events().get(0).occurredAt());
    }

    @Test
    void the_person_stands_beside_the_events_and_never_in_them() {
        String json = new OrderLog(
                        OrderFixtures.NUMBER,
                        OrderFixtures.order(
                                        OrderFixtures.shipped(2, OrderFixtures.PARCEL, Items.NONE),
                                        OrderFixtures.scan(3, Phase.DELIVERED, Detail.DELIVERED))
                                .events(),
                        OrderFixtures.draft().person().orElseThrow())
                .toJson();

        assertThat(json.substring(json.indexOf("\"events\"")))
                .contains("c-77", "\"X1\"")
                .doesNotContain("Sara", "sara@example.com", "signed");
        assertThat(read(json).orThrow().person())
                .isEqualTo(OrderFixtures.draft().person().orElseThrow());
    }

    @Test
    void a_couriers_sentence_is_taken_out_of_the_event_when_it_is_made() {
        OrderEvent scan = OrderFixtures.scan(3, Phase.DELIVERED, Detail.DELIVERED);

        assertThat(((Fact.Tracked) scan.fact()).event().provenance())
                .isEqualTo(new Provenance("dhl", null, "transit", "X1", null, null));
    }

    @Test
    void what_a_later_version_wrote_is_kept_byte_for_byte() {
        String later = "{ \"kind\":\"teleported\", \"occurredAt\":\"2026-03-02T09:00:00Z\","
                + "\n  \"data\":{\"via\":[1.50,null],\"é\":\"\\u0041\"} }";
        String more = PLACED.replace("\"kind\"", "\"colour\" : \"blue\",  \"kind\"");

        OrderLog log = read(document(more, later)).orThrow();
        assertThat(log.events().get(1).kind()).isEqualTo(EventKind.UNKNOWN);
        assertThat(log.fold().milestone()).isEqualTo(Milestone.PLACED);
        assertThat(log.toJson()).contains(more, later);
        assertThat(read(log.toJson()).orThrow().toJson()).isEqualTo(log.toJson());
    }

    @Test
    void every_fault_is_reported_with_its_place() {
        String bad = """
                {"format":"aftercart-order-log","version":1,"order":"1001","events":[
                  {"kind":"placed","occurredAt":"yesterday","data":{"lines":[
                    {"sku":"CUP","title":"Cup","quantity":0,"unitPrice":"EUR 9.50"},
                    {"sku":"","title":"Pot","quantity":1,"unitPrice":"9.50"}]}},
                  {"kind":"payment_captured","occurredAt":"2026-03-01T09:00:00Z","data":{"amount":"EUR 9.50"}}]}
                """;

        assertThat(read(bad).diagnostics())
                .extracting(Diagnostic::toString)
                .anySatisfy(line -> assertThat(line).startsWith("line 2, column 33: events[0].occurredAt:"))
                .anySatisfy(line -> assertThat(line).contains("line 3", "quantity of CUP must be above zero"))
                .anySatisfy(line -> assertThat(line).contains("line 4", "events[0].data.lines[1].sku"))
                .anySatisfy(line -> assertThat(line).contains("events[0].data.lines[1].unitPrice"))
                .anySatisfy(line -> assertThat(line).contains("line 5", "events[1]", "moves money"));
    }

    @Test
    void an_unknown_value_names_the_allowed_ones() {
        String event = "{\"kind\":\"shipped\",\"occurredAt\":\"2026-03-01T09:00:00Z\","
                + "\"data\":{\"courier\":\"dhl\",\"number\":\"1\",\"direction\":\"sideways\"}}";

        assertThat(read(document(event)).diagnostics())
                .singleElement()
                .satisfies(diagnostic -> assertThat(diagnostic.allowed()).contains("forward", "reverse"));
    }

    @Test
    void what_is_no_order_log_is_refused_with_one_clear_line() {
        assertThat(only(read("")).message()).isEqualTo("the document is empty");
        assertThat(only(read("not json")).toString()).startsWith("line 1, column ");
        assertThat(only(read("[1]")).message()).isEqualTo("must be an object");
        assertThat(only(read("{\"format\":\"aftercart-order-log\"")).message()).startsWith("not JSON");
        assertThat(only(read("[".repeat(10_000))).message()).contains("not read");
        assertThat(only(OrderLog.read(new byte[] {(byte) 0xff, (byte) 0xfe})).message())
                .isEqualTo("the document is not UTF-8");
        assertThat(only(OrderLog.read(new byte[OrderLog.MAX_BYTES + 1])).message())
                .contains("at most");
        assertThat(read("{}").diagnostics())
                .extracting(Diagnostic::message)
                .contains("this is not an order log", "\"order\" is missing");
    }

    @Test
    void everything_that_a_draft_can_say_survives_writing_and_reading() {
        for (long seed = 1; seed <= 1_000; seed++) {
            List<OrderEvent> life = GeneratedOrders.life(new Random(seed));
            String json = new OrderLog(OrderFixtures.NUMBER, life, null).toJson();
            OrderLog read = read(json).orThrow();

            assertThat(read.toJson()).as("seed %d", seed).isEqualTo(json);
            assertThat(read.events()).as("seed %d", seed).isEqualTo(life);
            assertThat(read.events())
                    .as("seed %d", seed)
                    .extracting(OrderEvent::fact)
                    .isEqualTo(life.stream().map(OrderEvent::fact).toList());
        }
    }

    @Test
    void a_log_of_the_first_days_is_read_and_means_the_same() {
        String placed = """
                {"kind":"placed","occurredAt":"2026-03-01T09:00:00Z","data":{"lines":[
                  {"sku":"CUP","title":"Cup","quantity":2,"unitPrice":"EUR 9.50","discount":"EUR 1.00","category":"home",
                   "tags":["blue"],"imageUrl":"https://shop.example/cup.jpg"}],
                  "checkout":{"customer":"c-1","language":"id","shipTo":{"country":"ID","region":"Bali","postcode":""},
                   "shippingService":"post","shippingFee":"EUR 4.00","paymentMethod":"card","channel":"web","market":"id"}}}""";
        Order order = read(document(placed)).orThrow().fold();

        assertThat(order.total()).contains(Money.parse("EUR 22.00"));
        assertThat(order.checkout().taxIncluded()).isTrue();
        assertThat(order.shipTo(Sku.of("CUP"))).contains(Address.in("ID").withRegion("Bali"));
        assertThat(order.lines().get(0).traits()).isEmpty();
        assertThat(order.events().get(0).id()).hasToString("shop:7d98fe326c7280732123f9f80cfcda41");
    }

    @Test
    void amounts_in_another_currency_are_left_out_and_reported() {
        Order order = read(document(PLACED.replace(
                        "\"EUR 9.50\"}]}", "\"EUR 9.50\"}],\"checkout\":{\"shippingFee\":\"USD 3.00\"}}")))
                .orThrow()
                .fold();

        assertThat(order.total()).contains(Money.parse("EUR 19.00"));
        assertThat(order.anomalies())
                .singleElement()
                .satisfies(anomaly -> assertThat(anomaly.message()).contains("USD 3.00 is in another currency"));
    }

    @Test
    void a_trait_of_a_later_version_is_passed_over_and_kept() {
        String later = PLACED.replace("\"unitPrice\"", "\"traits\":[\"levitating\",\"digital\"],\"unitPrice\"");
        OrderLog log = read(document(later)).orThrow();

        assertThat(log.fold().lines().get(0).traits()).containsExactly(Trait.DIGITAL);
        assertThat(log.toJson()).contains("levitating");
    }

    @Test
    void hostile_lines_are_refused_with_a_diagnostic_each() {
        for (String bad : List.of(
                "\"taxPercent\":\"1e999999999\"",
                "\"taxPercent\":{}",
                "\"tax\":\"USD 1.00\"",
                "\"grams\":-5",
                "\"grams\":99999999999",
                "\"release\":\"soon\"",
                "\"bundle\":[]",
                "\"bundle\":{\"sku\":\"SET\"}",
                "\"shipTo\":{\"country\":\"Atlantis\"}",
                "\"orderDiscount\":\"EUR 999.00\"",
                "\"discount\":\"EUR " + "9".repeat(1_000_000) + "\"",
                "\"vendor\":\"" + "v".repeat(101) + "\"",
                "\"product\":\"\"")) {
            Parsed<OrderLog> parsed = read(document(PLACED.replace("\"unitPrice\"", bad + ",\"unitPrice\"")));

            assertThat(parsed.value()).as(Forms.shortened(bad)).isEmpty();
            assertThat(parsed.diagnostics())
                    .as(Forms.shortened(bad))
                    .allSatisfy(diagnostic -> assertThat(diagnostic.path()).startsWith("events[0].data"));
        }
    }

    @Test
    void numbers_that_grow_past_every_bound_make_an_order_and_no_exception() {
        String many = "{\"sku\":\"CUP\",\"quantity\":2147483647}";
        String step = "{\"kind\":\"%s\",\"occurredAt\":\"2026-03-02T09:00:00Z\",\"data\":{\"reference\":\"R\","
                + "\"courier\":\"dhl\",\"number\":\"1\",\"items\":[" + many + "," + many + "]}}";
        List<String> events = new ArrayList<>(List.of(PLACED.replace("\"quantity\":2", "\"quantity\":2147483647")));
        for (String kind : List.of("shipped", "provided", "cancelled", "allocated", "return_received")) {
            events.add(step.formatted(kind));
            events.add(step.formatted(kind).replace("02T09", "03T09"));
        }
        Order order = read(document(events.toArray(new String[0]))).orThrow().fold();

        assertThat(order.ledger(Sku.of("CUP")).orElseThrow().ordered()).isEqualTo(Integer.MAX_VALUE);
        assertThat(order.anomalies()).isNotEmpty();
        assertThat(order.timeline().forSupport()).isNotEmpty();
    }

    @Test
    void a_damaged_document_gives_diagnostics_and_never_an_exception() {
        String sound = new OrderLog(OrderFixtures.NUMBER, GeneratedOrders.life(new Random(7)), null).toJson();
        for (long seed = 1; seed <= 3_000; seed++) {
            byte[] damaged = damage(sound.getBytes(StandardCharsets.UTF_8), new Random(seed));
            Parsed<OrderLog> parsed = OrderLog.read(damaged);

            assertThat(parsed.value().isPresent())
                    .as("seed %d", seed)
                    .isNotEqualTo(parsed.diagnostics().stream().anyMatch(Diagnostic::isError));
            parsed.value().ifPresent(OrderLog::fold);
        }
    }

    private static byte[] damage(byte[] bytes, Random random) {
        byte[] damaged = random.nextInt(4) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes.clone();
        for (int i = 0; i < 1 + random.nextInt(4) && damaged.length > 0; i++) {
            damaged[random.nextInt(damaged.length)] = (byte) "{}[]\",:0-9aeZ\\ ".charAt(random.nextInt(15));
        }
        return damaged;
    }

    private static Diagnostic only(Parsed<OrderLog> parsed) {
        assertThat(parsed.value()).isEmpty();
        assertThat(parsed.diagnostics()).hasSize(1);
        return parsed.diagnostics().get(0);
    }

    private static String document(String... events) {
        return "{\"format\":\"aftercart-order-log\",\"version\":1,\"order\":\"1001\",\"events\":["
                + String.join(",", List.of(events)) + "]}";
    }

    private static Parsed<OrderLog> read(String document) {
        return OrderLog.read(document.getBytes(StandardCharsets.UTF_8));
    }
}
