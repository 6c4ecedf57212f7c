package dev.aftercart.couriers.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ShapeNotationTest {

    @Test
    void signs_sets_and_repetition_say_what_may_stand_where() {
        assertThat(fits("1Z#@*", "1Z5AB")).isTrue();
        assertThat(fits("1Z#@*", "1Z5A5")).isTrue();
        assertThat(fits("1Z#@*", "1ZXAB")).isFalse();
        assertThat(fits("1Z#@*", "1Z55B")).isFalse();
        assertThat(fits("[A-C7]#{2}", "B12")).isTrue();
        assertThat(fits("[A-C7]#{2}", "712")).isTrue();
        assertThat(fits("[A-C7]#{2}", "D12")).isFalse();
    }

    @Test
    void alternatives_are_a_shape_each() {
        assertThat(ShapeNotation.read("(JD|JJD)#{3}"))
                .extracting(Shape::longest)
                .containsExactly(5, 6);
    }

    @Test
    void a_range_is_allowed_at_the_end_only() {
        Shape shape = ShapeNotation.read("GM#{2,4}").get(0);

        assertThat(List.of(shape.shortest(), shape.longest())).containsExactly(4, 6);
        assertThatThrownBy(() -> ShapeNotation.read("#{2,4}GM"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("#{2,4}GM");
    }

    @Test
    void the_fewer_numbers_fit_the_smaller_the_shape() {
        assertThat(shape("#{3}").bits(3)).isCloseTo(9.97, offset(0.01));
        assertThat(shape("1#{2}").bits(3)).isLessThan(shape("#{3}").bits(3));
    }

    private static boolean fits(String notation, String number) {
        return shape(notation).fits(Objects.requireNonNull(Symbols.of(number, 0, number.length())));
    }

    private static Shape shape(String notation) {
        return ShapeNotation.read(notation).get(0);
    }
}
