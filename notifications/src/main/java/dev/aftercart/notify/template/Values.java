package dev.aftercart.notify.template;

import dev.aftercart.text.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.AbstractMap.SimpleEntry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What Liquid means by true, equal, empty and text, for the few kinds of value that there are. */
final class Values {

    static final String ALLOWED =
            "Map, List, String, Boolean, Number, Money, Instant, LocalDate, LocalDateTime, ZonedDateTime,"
                    + " Wording, SafeHtml, null";

    /** The literal {@code empty}: equal to an empty string, list or map. */
    static final Object EMPTY = new Special();

    /** The literal {@code blank}: equal to what is empty, to white space, to nil and to false. */
    static final Object BLANK = new Special();

    private static final class Special {
        @Override
        public String toString() {
            return "";
        }
    }

    private Values() {}

    static boolean isAllowed(@Nullable Object value) {
        return value instanceof String
                || value == null
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof Wording
                || value instanceof Map
                || value instanceof List
                || value instanceof SafeHtml
                || value instanceof Special
                || value instanceof Money
                || isTime(value);
    }

    static boolean isTime(@Nullable Object value) {
        return value instanceof Instant
                || value instanceof LocalDate
                || value instanceof LocalDateTime
                || value instanceof ZonedDateTime;
    }

    static boolean isTrue(@Nullable Object value) {
        return value != null && !Boolean.FALSE.equals(value);
    }

    static boolean isEmpty(@Nullable Object value) {
        return (value instanceof Collection<?> items && items.isEmpty())
                || (value instanceof Map<?, ?> map && map.isEmpty())
                || ((value instanceof String || value instanceof Wording || value instanceof SafeHtml)
                        && text(value).isEmpty());
    }

    private static boolean isBlank(@Nullable Object value) {
        return !isTrue(value) || isEmpty(value) || (value instanceof String text && text.isBlank());
    }

    /** A value as text, not escaped: a list is its items one after the other, a map is nothing. */
    static String text(@Nullable Object value) {
        if (value instanceof String words) {
            return words;
        }
        if (value instanceof Number number) {
            return Numbers.text(number);
        }
        if (value instanceof Range) {
            return value.toString();
        }
        if (value instanceof List<?> items) {
            return joined(flat(items), "");
        }
        if (!isAllowed(value)) {
            throw new IllegalArgumentException("a template cannot show a "
                    + Objects.requireNonNull(value).getClass().getName() + "; allowed: " + ALLOWED);
        }
        return value == null || value instanceof Map ? "" : value.toString();
    }

    static boolean areEqual(@Nullable Object left, @Nullable Object right) {
        if (left instanceof Special || right instanceof Special) {
            Object special = left instanceof Special ? left : right;
            Object other = special == left ? right : left;
            return special == other
                    || (special == EMPTY ? isEmpty(other) : !(other instanceof Special) && isBlank(other));
        }
        if (left instanceof Number a && right instanceof Number b) {
            return Numbers.exact(a).compareTo(Numbers.exact(b)) == 0;
        }
        if (left instanceof List<?> a && right instanceof List<?> b) {
            return a.size() == b.size() && a.size() <= Limits.ROUNDS && allEqual(a, b);
        }
        return Objects.equals(
                left instanceof Wording ? text(left) : left, right instanceof Wording ? text(right) : right);
    }

    private static boolean allEqual(List<?> left, List<?> right) {
        for (int i = 0; i < left.size(); i++) {
            if (!areEqual(left.get(i), right.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Less than, equal, greater than; null when the two cannot be compared. */
    static @Nullable Integer compare(@Nullable Object left, @Nullable Object right) {
        if (left instanceof Number a && right instanceof Number b) {
            return Numbers.exact(a).compareTo(Numbers.exact(b));
        }
        if (left instanceof Money a && right instanceof Money b && a.isSameCurrency(b)) {
            return a.compareTo(b);
        }
        return left instanceof String a && right instanceof String b ? (Integer) a.compareTo(b) : null;
    }

    static boolean contains(@Nullable Object whole, @Nullable Object part) {
        if (!isTrue(part)) {
            return false;
        }
        if (whole instanceof List<?> items) {
            return bounded(items).stream().anyMatch(item -> areEqual(item, part));
        }
        if (whole instanceof Map<?, ?> map) {
            return part instanceof String key && map.containsKey(key);
        }
        return (whole instanceof String || whole instanceof Wording)
                && text(whole).contains(text(part));
    }

    /** What a loop goes through: a list, the pairs of a map, a text as a whole. */
    static List<?> items(@Nullable Object value) {
        if (value instanceof List<?> items) {
            return items;
        }
        if (value instanceof Map<?, ?> map) {
            return bounded(map.entrySet()).stream()
                    .map(entry -> new SimpleEntry<>(entry.getKey(), entry.getValue()))
                    .map(entry -> Arrays.asList(entry.getKey(), entry.getValue()))
                    .toList();
        }
        return value instanceof String text && !text.isEmpty() ? List.of(text) : List.of();
    }

    /** What list filters work on: lists within lists are spread out, anything else is one item. */
    static List<@Nullable Object> flat(@Nullable Object value) {
        List<@Nullable Object> flat = new ArrayList<>();
        if (value instanceof List<?> items) {
            spread(items, flat, 0);
        } else if (value != null) {
            flat.add(value);
        }
        return flat;
    }

    private static void spread(List<?> items, List<@Nullable Object> into, int depth) {
        for (Object item : bounded(items)) {
            if (item instanceof List<?> inner && !(item instanceof Range) && depth < Limits.DEPTH) {
                spread(inner, into, depth + 1);
            } else {
                into.add(item);
            }
        }
        bounded(into);
    }

    static String joined(List<?> items, String between) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < items.size(); i++) {
            String item = text(items.get(i));
            if (text.length() + between.length() + item.length() > Limits.MADE) {
                throw new TemplateLimitException("a list makes more than " + Limits.MADE + " characters");
            }
            text.append(i == 0 ? "" : between).append(item);
        }
        return text.toString();
    }

    static <T extends Collection<?>> T bounded(T items) {
        if (items.size() > Limits.ROUNDS) {
            throw new TemplateLimitException("a list of " + items.size() + " items; at most " + Limits.ROUNDS);
        }
        return items;
    }

    static int size(@Nullable Object value) {
        if (value instanceof Collection<?> items) {
            return items.size();
        }
        if (value instanceof Map<?, ?> map) {
            return map.size();
        }
        String text = value instanceof Number ? "" : text(value);
        return text.codePointCount(0, text.length());
    }
}
