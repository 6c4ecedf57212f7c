package dev.aftercart.returns;

import dev.aftercart.internal.document.Forms;
import dev.aftercart.internal.document.Part;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Reads the bounds of a number, a day or an amount: one value, or an object with the first, the last or both.
 *
 * @param first the name of the first value that fits
 * @param last the name of the last value that fits
 * @param parser reads a value
 * @param maker makes the condition of the two, of which one may be null
 */
record BoundsReader<V>(
        String first, String last, Function<String, V> parser, BiFunction<@Nullable V, @Nullable V, Condition> maker) {

    static BoundsReader<Long> of(Attribute.Count count) {
        return new BoundsReader<>(
                "at-least",
                "at-most",
                BoundsReader::number,
                (from, to) -> count.between(from == null ? count.least() : from, to == null ? count.most() : to));
    }

    static BoundsReader<LocalDate> of(Attribute.Day day) {
        return new BoundsReader<>("from", "until", Forms::date, (from, to) -> between(day, from, to));
    }

    static BoundsReader<Money> of(Attribute.Amount amount) {
        return new BoundsReader<>("at-least", "at-most", Forms::money, (from, to) -> between(amount, from, to));
    }

    private static Condition between(Attribute.Day day, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new Condition.Between(
                day,
                from == null ? 0 : from.toEpochDay(),
                to == null ? Condition.Between.NO_LIMIT : to.toEpochDay(),
                null);
    }

    private static Condition between(Attribute.Amount amount, @Nullable Money from, @Nullable Money to) {
        if (from != null && to != null && !from.isSameCurrency(to)) {
            throw new IllegalArgumentException("both amounts are in one currency, but were " + from + " and " + to);
        }
        CurrencyUnit currency = Objects.requireNonNull(from == null ? to : from, "one bound is given")
                .getCurrencyUnit();
        return new Condition.Between(
                amount,
                from == null ? 0 : from.getAmountMinorLong(),
                to == null ? Condition.Between.NO_LIMIT : to.getAmountMinorLong(),
                currency);
    }

    private static Long number(String text) {
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("must be a whole number, but was \"" + Forms.shortened(text) + "\"", e);
        }
    }

    /** The condition, or null when something is wrong, which is reported. */
    @Nullable
    Condition read(Part value) {
        if (value.isSingle()) {
            V only = value.value(parser);
            return only == null ? null : make(value, only, only);
        }
        Map<String, Part> members = value.members();
        if (members.isEmpty()) {
            value.fault("is one value, or an object with bounds", List.of(first, last));
            return null;
        }
        boolean good = true;
        for (Map.Entry<String, Part> member : members.entrySet()) {
            if (!member.getKey().equals(first) && !member.getKey().equals(last)) {
                value.refuse(member.getKey(), List.of(first, last));
                good = false;
            }
        }
        Part from = members.get(first);
        Part to = members.get(last);
        V least = from == null ? null : from.value(parser);
        V most = to == null ? null : to.value(parser);
        good &= (from == null || least != null) && (to == null || most != null);
        return good ? make(value, least, most) : null;
    }

    private @Nullable Condition make(Part place, @Nullable V from, @Nullable V to) {
        try {
            return maker.apply(from, to);
        } catch (IllegalArgumentException | ArithmeticException e) {
            place.fault(String.valueOf(e.getMessage()), List.of());
            return null;
        }
    }
}
