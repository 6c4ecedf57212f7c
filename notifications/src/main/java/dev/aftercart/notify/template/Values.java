package dev.aftercart.notify.template;

import dev.aftercart.text.Wording;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What Liquid means by true, equal, empty and text, for the few kinds of value that there are. */
final class Values {

    /** The literal {@code empty} or {@code blank}: equal to an empty string, list or map. */
    static final Object EMPTY = new Object() {
        @Override
        public String toString() {
            return "";
        }
    };

    private Values() {}

    static boolean isAllowed(@Nullable Object value) {
        return value == null
                || value instanceof String
                || value instanceof Boolean
                || value instanceof Integer
                || value instanceof Long
                || value instanceof BigDecimal
                || value instanceof Map
                || value instanceof List
                || value instanceof Wording;
    }

    static boolean isTrue(@Nullable Object value) {
        return value != null && !Boolean.FALSE.equals(value);
    }

    static boolean isEmpty(@Nullable Object value) {
        return value == EMPTY
                || (value instanceof Collection<?> items && items.isEmpty())
                || (value instanceof Map<?, ?> map && map.isEmpty())
                || ((value instanceof String || value instanceof Wording)
                        && text(value).isEmpty());
    }

    /** A value as text, not escaped; nothing for null, a list or a map. */
    static String text(@Nullable Object value) {
        if (value instanceof String words) {
            return words;
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value != EMPTY && !isAllowed(value)) {
            throw new IllegalArgumentException("a template cannot show a "
                    + Objects.requireNonNull(value).getClass().getName());
        }
        return value == null || value instanceof Collection || value instanceof Map ? "" : value.toString();
    }

    static boolean areEqual(@Nullable Object left, @Nullable Object right) {
        if (left == EMPTY || right == EMPTY) {
            return isEmpty(left == EMPTY ? right : left);
        }
        if (left instanceof Number && right instanceof Number) {
            return number(left).compareTo(number(right)) == 0;
        }
        return Objects.equals(
                left instanceof Wording ? text(left) : left, right instanceof Wording ? text(right) : right);
    }

    /** Less than, equal, greater than; null when the two cannot be compared. */
    static @Nullable Integer compare(@Nullable Object left, @Nullable Object right) {
        if (left instanceof Number && right instanceof Number) {
            return number(left).compareTo(number(right));
        }
        return left instanceof String a && right instanceof String b ? (Integer) a.compareTo(b) : null;
    }

    static boolean contains(@Nullable Object whole, @Nullable Object part) {
        if (whole instanceof List<?> items) {
            return items.stream().anyMatch(item -> areEqual(item, part));
        }
        return (whole instanceof String || whole instanceof Wording)
                && part != null
                && text(whole).contains(text(part));
    }

    static BigDecimal number(Object value) {
        return value instanceof BigDecimal exact ? exact : BigDecimal.valueOf(((Number) value).longValue());
    }
}
