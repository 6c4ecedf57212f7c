package dev.aftercart.couriers.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.aftercart.explain.Parsed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    private static final JsonMapper JACKSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static final List<String> BODIES = List.of(
            "{\"a\": [1, -2.5e+3, 0, -0.25, 1E4], \"b\": {\"c\": null, \"d\": true, \"e\": false}, \"f\": \"\"}",
            "[\"\\u00e9\\n\\\"\\\\\\/\", \"zugestellt – 签收 😀\", {\"\\u0061b\": \"x\"}, [[], {}], \" \"]",
            " {\"Größe\":\"é\",\"list\":[{\"n\":1},{\"n\":2}]}\r\n\t");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":1,}",
                "[1,]",
                "[1 2]",
                "{a:1}",
                "{\"a\" 1}",
                "01",
                "-",
                "1.",
                ".5",
                "1e",
                "+1",
                "tru",
                "nul",
                "\"\\x\"",
                "\"\\u12g4\"",
                "\"a",
                "\"\t\"",
                "[1]]",
                "{} {}",
                "NaN",
                "'a'",
                "[",
                "{\"a\":",
                "// c\n1"
            })
    void what_is_no_json_is_refused_with_the_place_of_the_fault(String text) {
        assertThat(read(text.getBytes(StandardCharsets.UTF_8))).startsWith("the body is not JSON: line 1, column ");
    }

    @Test
    void what_is_empty_or_not_utf8_or_too_deep_is_refused() {
        assertThat(read(" \n".getBytes(StandardCharsets.UTF_8))).isEqualTo("the body is empty");
        for (int[] bytes : List.of(
                new int[] {0xC3},
                new int[] {0xC0, 0xAF},
                new int[] {0xED, 0xA0, 0x80},
                new int[] {0xF5, 0x80, 0x80, 0x80},
                new int[] {0x80},
                new int[] {0xE2, 0x82})) {
            byte[] body = "[\"    \"]".getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < bytes.length; i++) {
                body[2 + i] = (byte) bytes[i];
            }
            assertThat(read(body)).isEqualTo("the body is not UTF-8");
        }
        assertThat(read(("[".repeat(64) + "]".repeat(64)).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("read");
        assertThat(read(("[".repeat(65) + "]".repeat(65)).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("the body is not JSON: more than is read");
    }

    @Test
    void any_byte_at_any_place_of_a_text_is_taken_or_refused_as_jackson_does() {
        byte[] body = "[\"0123456789abcdefghijk\"]".getBytes(StandardCharsets.UTF_8);
        for (int at = 2; at < body.length - 2; at++) {
            for (int value = Byte.MIN_VALUE; value <= Byte.MAX_VALUE; value++) {
                byte[] changed = body.clone();
                changed[at] = (byte) value;
                assertThat(Json.read(changed).value().map(read -> read.path(0).asText()))
                        .as("%d at %d", value, at)
                        .isEqualTo(byJackson(changed));
            }
        }
    }

    private static Optional<String> byJackson(byte[] body) {
        try {
            return Optional.of(JACKSON.readTree(body).path(0).asText());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Test
    void a_byte_order_mark_is_skipped() {
        assertThat(Json.text(
                        Json.read("\uFEFF{\"a\":\" b \"}".getBytes(StandardCharsets.UTF_8))
                                .orThrow(),
                        "a"))
                .isEqualTo("b");
    }

    /** Over bodies damaged at random: both refuse, or both read the same. */
    @Test
    void what_is_read_is_what_jackson_reads() {
        Mutations.of("JsonTest", BODIES).forEach(body -> {
            com.fasterxml.jackson.databind.JsonNode expected = jackson(body);
            Parsed<JsonNode> read = Json.read(body);
            if (expected != null) {
                assertThat(read.value())
                        .describedAs(new String(body, StandardCharsets.UTF_8))
                        .isPresent();
                same(read.orThrow(), expected);
            } else if (read.value().isPresent()) {
                assertThat(hasTwins(body))
                        .describedAs(new String(body, StandardCharsets.UTF_8))
                        .isTrue();
            }
        });
    }

    private static void same(JsonNode read, com.fasterxml.jackson.databind.JsonNode expected) {
        assertThat(read.children()).hasSize(expected.size());
        assertThat(read.isObject()).isEqualTo(expected.isObject());
        assertThat(read.isArray()).isEqualTo(expected.isArray());
        assertThat(read.isNull()).isEqualTo(expected.isNull());
        assertThat(read.isTextual()).isEqualTo(expected.isTextual());
        if (!expected.isNumber() && !expected.isContainerNode()) {
            assertThat(read.asText()).isEqualTo(expected.asText());
        }
        if (expected.isInt()) {
            assertThat(read.asInt(-1)).isEqualTo(expected.asInt());
        }
        for (int i = 0; expected.isArray() && i < expected.size(); i++) {
            same(read.path(i), expected.get(i));
        }
        for (Map.Entry<String, com.fasterxml.jackson.databind.JsonNode> member : expected.properties()) {
            same(read.path(member.getKey()), member.getValue());
        }
    }

    private static com.fasterxml.jackson.databind.@org.jspecify.annotations.Nullable JsonNode jackson(byte[] body) {
        try {
            var tree = JACKSON.readTree(body);
            return tree.isMissingNode() ? null : tree;
        } catch (IOException e) {
            return null;
        }
    }

    /** Two members of one name, which Jackson is asked to refuse here because it takes the last of them. */
    private static boolean hasTwins(byte[] body) {
        try {
            JACKSON.readTree(body);
            return false;
        } catch (IOException e) {
            return String.valueOf(e.getMessage()).contains("Duplicate field");
        }
    }

    private static String read(byte[] body) {
        Parsed<JsonNode> read = Json.read(body);
        return read.value().isPresent() ? "read" : read.diagnostics().get(0).message();
    }
}
