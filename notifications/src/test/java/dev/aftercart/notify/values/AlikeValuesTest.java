package dev.aftercart.notify.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A label that nobody shows is not made. */
class AlikeValuesTest {

    private final List<String> made = new ArrayList<>();
    private final AlikeValues labels = new AlikeValues(Set.of("items", "total", "nothing"), this::label);

    private @Nullable String label(String name) {
        made.add(name);
        return name.equals("nothing") ? null : "label." + name;
    }

    @Test
    void a_value_is_made_of_its_name_when_it_is_first_asked_for_and_once() {
        assertThat(labels.get("items")).isEqualTo("label.items");
        assertThat(labels.get("items")).isEqualTo("label.items");
        assertThat(labels.get("nothing")).isNull();
        assertThat(labels.get("nothing")).isNull();
        assertThat(made).containsExactly("items", "nothing");
    }

    @Test
    void its_names_are_there_before_their_values_and_no_others() {
        assertThat(labels).hasSize(3);
        assertThat(labels.containsKey("total")).isTrue();
        assertThat(labels.containsKey("other")).isFalse();
        assertThat(labels.get("other")).isNull();
        assertThat(labels.get(null)).isNull();
        assertThat(made).isEmpty();
    }

    @Test
    void whoever_looks_at_all_of_them_has_all_of_them() {
        assertThat(new HashMap<>(labels))
                .containsEntry("items", "label.items")
                .containsEntry("total", "label.total")
                .containsEntry("nothing", null)
                .hasSize(3);
    }
}
