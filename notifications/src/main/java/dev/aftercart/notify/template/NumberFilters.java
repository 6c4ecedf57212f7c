package dev.aftercart.notify.template;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Filters that count. What is no number counts as nought, as in Liquid. */
final class NumberFilters {

    private NumberFilters() {}

    private interface Two {
        @Nullable
        Object apply(BigDecimal left, BigDecimal right);
    }

    private interface One {
        Object apply(BigDecimal number);
    }

    static Stream<Filter> all() {
        return Stream.of(
                two("plus", Numbers::sum),
                two("minus", Numbers::difference),
                two("times", Numbers::product),
                two("divided_by", Numbers::quotient),
                two("modulo", Numbers::remainder),
                two("at_least", (left, right) -> left.max(right)),
                two("at_most", (left, right) -> left.min(right)),
                one("abs", BigDecimal::abs),
                one("ceil", number -> Numbers.whole(number, RoundingMode.CEILING)),
                one("floor", number -> Numbers.whole(number, RoundingMode.FLOOR)),
                Filter.of(
                        "round",
                        0,
                        1,
                        (value, given) -> Numbers.rounded(
                                Numbers.of(value), Numbers.of(given.at(0)).intValue())));
    }

    private static Filter two(String name, Two work) {
        return Filter.of(name, 1, 1, (value, given) -> {
            Object result = work.apply(Numbers.of(value), Numbers.of(given.at(0)));
            return result == null ? given.wrong("a number cannot be divided by 0") : result;
        });
    }

    private static Filter one(String name, One work) {
        return Filter.of(name, 0, 0, (value, given) -> Objects.requireNonNull(work.apply(Numbers.of(value))));
    }
}
