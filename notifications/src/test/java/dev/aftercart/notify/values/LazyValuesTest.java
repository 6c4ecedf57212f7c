package dev.aftercart.notify.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What nobody asks for is not worked out. */
class LazyValuesTest {

    private final List<String> worked = new ArrayList<>();
    private final LazyValues values = new LazyValues();

    LazyValuesTest() {
        values.later("dates", () -> work("dates", "Thursday"));
        values.later("reason", () -> work("reason", null));
        values.put("lang", "en");
    }

    private @Nullable String work(String name, @Nullable String value) {
        worked.add(name);
        return value;
    }

    @Test
    void a_value_is_worked_out_when_it_is_first_asked_for_and_once() {
        assertThat(values.get("lang")).isEqualTo("en");
        assertThat(worked).isEmpty();
        assertThat(values.get("dates")).isEqualTo("Thursday");
        assertThat(values.get("dates")).isEqualTo("Thursday");
        assertThat(worked).containsExactly("dates");
    }

    @Test
    void a_name_is_there_before_its_value_is() {
        assertThat(values.containsKey("reason")).isTrue();
        assertThat(values).hasSize(3);
        assertThat(worked).isEmpty();
        assertThat(values.get("reason")).isNull();
        assertThat(values.get("reason")).isNull();
        assertThat(worked).containsExactly("reason");
        assertThat(values.containsKey("nothing")).isFalse();
        assertThat(values.get("nothing")).isNull();
    }

    @Test
    void whoever_looks_at_all_of_them_has_all_of_them() {
        assertThat(values.get("dates")).isEqualTo("Thursday");
        assertThat(new HashMap<>(values))
                .containsEntry("dates", "Thursday")
                .containsEntry("reason", null)
                .containsEntry("lang", "en");
        assertThat(worked).containsExactly("dates", "reason");
    }

    @Test
    void a_value_that_is_put_in_its_place_takes_no_work_later() {
        values.later("dates", () -> work("later", "Friday"));
        assertThat(values.get("dates")).isEqualTo("Friday");
        values.put("dates", "Monday");
        assertThat(values.get("dates")).isEqualTo("Monday");
        assertThat(worked).containsExactly("later");
    }
}
