package dev.aftercart.internal.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DocumentTextTest {

    private static final String LETTERS = "ab Z09-_.:,#'\"\\[]{}&*!|>%@`~\n\té\u0634\u0651\uFEFF";

    @Test
    void tables_have_a_line_for_each_row_and_small_things_stand_on_one() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("tiers", List.of("silver", "yes", "12"));
        document.put("rows", List.of(Map.of("a", 1), Map.of("long", List.of("x".repeat(60), "y".repeat(60)))));
        document.put("none", List.of());

        assertThat(DocumentText.yaml(document)).isEqualTo("""
                        tiers: [silver, "yes", "12"]
                        rows:
                          - {a: 1}
                          - long:
                              - %s
                              - %s
                        none: []
                        """.formatted("x".repeat(60), "y".repeat(60)));
        assertThat(DocumentText.json(document))
                .startsWith("{\"tiers\":[\"silver\",\"yes\",\"12\"],\"rows\":[{\"a\":1},");
    }

    @Test
    void both_forms_read_as_what_was_written() {
        long seed = System.nanoTime();
        System.out.println("document text seed " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            Map<String, Object> document = Map.of("all", value(random, 4));
            String yaml = DocumentText.yaml(document);
            String json = DocumentText.json(document);
            assertThat(plain(YamlDocument.read(yaml).orThrow())).as(yaml).isEqualTo(document);
            assertThat(plain(JsonDocument.read(json).orThrow())).as(json).isEqualTo(document);
        }
    }

    private static Object value(Random random, int depth) {
        int kind = depth == 0 ? 2 : random.nextInt(3);
        if (kind == 0) {
            Map<String, Object> object = new LinkedHashMap<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                object.put("k" + text(random), value(random, depth - 1));
            }
            return object;
        }
        if (kind == 1) {
            List<Object> list = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                list.add(value(random, depth - 1));
            }
            return list;
        }
        return text(random);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return random.nextInt(9) == 0 ? text + "\uD83D\uDE00" : text.toString();
    }

    private static Object plain(Node node) {
        return switch (node.kind()) {
            case OBJECT -> {
                Map<String, Object> object = new LinkedHashMap<>();
                node.members().forEach((name, value) -> object.put(name, plain(value)));
                yield object;
            }
            case LIST -> node.elements().stream().map(DocumentTextTest::plain).toList();
            case VALUE -> node.text();
            case NULL -> "null";
        };
    }
}
