package dev.aftercart.order;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class OrderLogSchemaTest {

    private final JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(OrderLog.class.getResourceAsStream("order-log.schema.json"));

    @Test
    void what_is_written_is_valid() {
        for (long seed = 1; seed <= 300; seed++) {
            OrderLog log = new OrderLog(
                    OrderFixtures.NUMBER,
                    seed % 2 == 0 ? OrderFixtures.randomLife(new Random(seed)) : GeneratedOrders.life(new Random(seed)),
                    OrderFixtures.draft().person().orElseThrow());
            assertThat(schema.validate(log.toJson(), InputFormat.JSON))
                    .as("seed %d", seed)
                    .isEmpty();
        }
    }

    @Test
    void what_the_reader_refuses_is_invalid() {
        for (String bad : List.of(
                "{}",
                "{\"format\":\"aftercart-order-log\",\"version\":1,\"order\":\"1\",\"events\":[]}",
                event("{\"kind\":\"confirmed\"}"),
                event("{\"kind\":\"placed\",\"occurredAt\":\"2026-03-01T09:00:00Z\",\"data\":{\"lines\":[]}}"),
                event(
                        "{\"kind\":\"payment_captured\",\"occurredAt\":\"2026-03-01T09:00:00Z\",\"data\":{\"amount\":\"EUR 1.00\"}}"),
                event("{\"kind\":\"provided\",\"occurredAt\":\"2026-03-01T09:00:00Z\",\"data\":{\"items\":[]}}"),
                event(
                        "{\"kind\":\"shipped\",\"occurredAt\":\"2026-03-01T09:00:00Z\",\"data\":{\"courier\":\"dhl\"}}"))) {
            assertThat(OrderLog.read(bad.getBytes(StandardCharsets.UTF_8)).value())
                    .as(bad)
                    .isEmpty();
            assertThat(schema.validate(bad, InputFormat.JSON)).as(bad).isNotEmpty();
        }
    }

    @Test
    void the_schema_names_every_kind() throws Exception {
        String text;
        try (var in = OrderLog.class.getResourceAsStream("order-log.schema.json")) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        Set<String> missing = new TreeSet<>();
        for (EventKind kind : EventKind.values()) {
            if (kind.factType() != Fact.Empty.class
                    && kind != EventKind.UNKNOWN
                    && !text.contains("\"" + kind.code() + "\"")) {
                missing.add(kind.code());
            }
        }
        assertThat(missing).isEmpty();
    }

    private static String event(String json) {
        return "{\"format\":\"aftercart-order-log\",\"version\":1,\"order\":\"1\",\"events\":[" + json + "]}";
    }
}
