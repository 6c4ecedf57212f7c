package dev.aftercart.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StoredJsonTest {

    private static final String OURS =
            "{\"id\":\"shop:1\",\"kind\":\"confirmed\",\"occurredAt\":\"2026-03-01T09:00:00Z\","
                    + "\"recordedAt\":\"2026-03-01T09:00:00Z\",\"source\":\"shop\"}";

    @Test
    void json_that_we_would_write_the_same_is_not_kept() {
        assertThat(read(OURS).storedJson()).isNull();
        assertThat(EventJson.write(read(OURS))).isEqualTo(OURS);
    }

    @Test
    void json_with_a_field_of_a_later_version_is_kept() {
        assertKept(OURS.replace("\"source\"", "\"mood\":\"good\",\"source\""));
    }

    @Test
    void json_that_is_only_set_differently_is_kept() {
        assertKept(OURS.replace(",", " , "));
        assertKept(OURS.replace("09:00:00Z", "09:00:00.000Z"));
        assertKept(OURS.replace("confirmed", "confirme\\u0064"));
    }

    private static void assertKept(String json) {
        assertThat(read(json).storedJson()).isEqualTo(json);
        assertThat(EventJson.write(read(json))).isEqualTo(json);
    }

    private static OrderEvent read(String event) {
        String log = "{\"format\":\"aftercart-order-log\",\"version\":1,\"order\":\"1\",\"events\":[" + event + "]}";
        return OrderLog.read(log.getBytes(StandardCharsets.UTF_8))
                .orThrow()
                .events()
                .get(0);
    }
}
