package dev.aftercart.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventIdTest {

    private static final String HASH = "00ff00ff00ff00ffffffffffffffff0a";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "shop:pay-1",
                "dhl:" + HASH,
                "a:b:" + HASH,
                ":" + HASH,
                HASH,
                "dhl:00FF00FF00FF00FFFFFFFFFFFFFFFF0A",
                "dhl:00000000000000000000000000000000",
                "dhl:" + HASH + "0"
            })
    void is_written_as_it_was_read(String text) {
        assertThat(EventId.of(text).value()).isEqualTo(text);
        assertThat(EventId.of(text)).isEqualTo(EventId.of(text)).hasSameHashCodeAs(EventId.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pay-1", HASH, "b:" + HASH})
    void of_source_and_key_is_the_one_of_their_text(String key) {
        assertThat(EventId.of(new Source("dhl"), key)).isEqualTo(EventId.of("dhl:" + key));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a:" + HASH,
                "a:ff000000000000000000000000000000",
                "a:0fffffffffffffffffffffffffffffff",
                "b:" + HASH,
                "b",
                "dhl:z"
            })
    void is_ordered_as_its_text_is(String text) {
        for (String other : List.of("a:" + HASH, "a:7" + "0".repeat(31), "a", "a:8", "c")) {
            assertThat(Integer.signum(EventId.of(text).compareTo(EventId.of(other))))
                    .isEqualTo(Integer.signum(text.compareTo(other)));
        }
    }
}
