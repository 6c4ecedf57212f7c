package dev.aftercart.returns;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.order.Trait;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StatedTest {

    private static final Attribute.Flag FLAG = Attribute.flag("engraved", Attribute.Scope.LINE);
    private static final Attribute.Marks MARKS = Attribute.marks("engraved", Attribute.Scope.LINE);

    @Test
    void what_is_stated_is_the_same_in_any_order() {
        Stated one = Stated.NOTHING.with(FLAG, true).with(Attributes.VENDOR, "ours");
        Stated other = Stated.NOTHING.with(Attributes.VENDOR, "ours").with(FLAG, true);

        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other).isNotEqualTo(one.with(Attributes.VENDOR, "theirs"));
        assertThat(one.get(Attributes.VENDOR)).isEqualTo("ours");
    }

    @Test
    void stating_again_replaces_and_leaves_the_first_statement_as_it_was() {
        Stated first = Stated.NOTHING.with(FLAG, true);

        assertThat(first.with(FLAG, false).values()).hasSize(1).containsEntry(FLAG, false);
        assertThat(first.get(FLAG)).isEqualTo(true);
    }

    @Test
    void traits_are_spelled_like_all_other_codes_and_those_of_events_mean_the_same() {
        Stated stated = Stated.NOTHING.with(Attributes.TRAITS, Set.of(Trait.MADE_TO_ORDER.code(), "second-hand"));

        assertThat(stated.get(Attributes.TRAITS)).isEqualTo(Set.of("made-to-order", "second-hand"));
        assertThat(Stated.NOTHING
                        .with(Attributes.CUSTOMER_TAGS, Set.of("as_is"))
                        .get(Attributes.CUSTOMER_TAGS))
                .isEqualTo(Set.of("as_is"));
    }

    @Test
    void an_attribute_declared_twice_is_one_and_another_kind_of_that_name_is_not() {
        Stated stated = Stated.NOTHING.with(FLAG, true);

        assertThat(stated.get(Attribute.flag("engraved", Attribute.Scope.LINE))).isEqualTo(true);
        assertThat(stated.get(MARKS)).isNull();
    }
}
