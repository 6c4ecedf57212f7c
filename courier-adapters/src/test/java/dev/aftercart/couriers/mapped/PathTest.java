package dev.aftercart.couriers.mapped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.aftercart.couriers.internal.Json;
import dev.aftercart.couriers.internal.JsonNode;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathTest {

    private static final JsonNode ANSWER = json("""
            {"a": {"b": [{"c": "first"}, {"c": "second", "kind": "X"}], "d.e": 7, "one": {"c": "only"}},
             "none": null, "empty": [], "blank": " "}""");

    @ParameterizedTest
    @CsvSource({
        "a.b[0].c, first",
        "a.b[1].c, second",
        "a.b.c, first",
        "a.b[*].c, first",
        "a.b[kind=x].c, second",
        "a.b[kind].c, second",
        "a.one[*].c, only",
        "a.one[0].c, only",
        "a.'d.e', 7",
        "a.*.c, first",
    })
    void a_path_leads_to_a_value(String path, String value) {
        assertThat(Path.of(path).text(ANSWER)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a.x", "a.b[2].c", "none", "none[*].x", "empty[*]", "empty[0].c", "blank", "a.b[kind=y]", "."})
    void what_is_not_there_is_nothing(String path) {
        assertThat(Path.of(path).text(ANSWER)).isNull();
    }

    @Test
    void brackets_choose_all_in_the_order_of_the_answer() {
        assertThat(Path.of("a.b[*].c").all(ANSWER)).extracting(JsonNode::asText).containsExactly("first", "second");
        assertThat(Path.of("[*].n").all(json("[{\"n\": 1}, {\"n\": 2}]"))).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "a..b", "a[", "a[]", "a[*", "a]", "a.", ".a", "a[b=]", "a['x", "a[12345]", "a{b}", "''"
            })
    void what_is_no_path_is_refused_with_the_place(String path) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Path.of(path))
                .withMessageMatching(".*(character \\d+ should be|has 1 to 300 characters|digits).*");
    }

    @Test
    void braces_join_several_values_and_leave_out_what_is_missing() {
        Source.Alternative joined = Source.alternative("{a.b[0].c} {a.x}-{a.b[1].c}");
        assertThat(joined.text(ANSWER)).isEqualTo("first -second");
        assertThat(Source.alternative("{a.x} {a.y}").text(ANSWER)).isNull();
        assertThatIllegalArgumentException().isThrownBy(() -> Source.alternative("{a"));
    }

    private static JsonNode json(String text) {
        return Json.read(text.getBytes(StandardCharsets.UTF_8)).orThrow();
    }
}
