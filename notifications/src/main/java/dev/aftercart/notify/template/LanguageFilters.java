package dev.aftercart.notify.template;

import dev.aftercart.explain.Phrase;
import dev.aftercart.explain.Phrase.Argument;
import dev.aftercart.notify.template.Expression.Named;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Filters that speak the reader's language, by the texts of the rendering. */
final class LanguageFilters {

    private LanguageFilters() {}

    static Stream<Filter> all() {
        return Stream.of(
                Filter.of("date", 1, 1, LanguageFilters::date),
                Filter.of("money", 0, 1, LanguageFilters::money),
                Filter.of("number", 0, 0, LanguageFilters::number),
                Filter.of("relative_day", 0, 0, LanguageFilters::relativeDay),
                Filter.of("time_range", 1, 1, LanguageFilters::timeRange),
                new Filter("t", 0, 0, List.of("*"), LanguageFilters::wording));
    }

    private static @Nullable Object date(@Nullable Object value, Arguments given) {
        String format = given.text(0);
        ZonedDateTime moment = format.isEmpty() ? null : moment(value, given);
        return moment == null
                ? value
                : TimeFormat.format(moment, format, given.run().rendering().language());
    }

    private static @Nullable ZonedDateTime moment(@Nullable Object value, Arguments given) {
        return TimeReader.read(value, given.run().rendering());
    }

    private static @Nullable Object money(@Nullable Object value, Arguments given) {
        Money money = value instanceof Money amount ? amount : amount(value, given.text(0));
        if (money == null) {
            return value == null ? null : given.wrong("an amount is Money, or a number and its currency: money: 'SAR'");
        }
        return given.run().rendering().wording(Phrase.of("template.money").with("value", money));
    }

    private static @Nullable Money amount(@Nullable Object value, String currency) {
        if (!Numbers.isNumber(value) || currency.isEmpty()) {
            return null;
        }
        try {
            BigDecimal number = Numbers.of(value);
            CurrencyUnit unit = CurrencyUnit.of(currency);
            int scale = Math.max(number.stripTrailingZeros().scale(), unit.getDecimalPlaces());
            return scale > unit.getDecimalPlaces() ? null : Money.of(unit, number.setScale(scale));
        } catch (IllegalCurrencyException e) {
            return null;
        }
    }

    private static @Nullable Object number(@Nullable Object value, Arguments given) {
        if (!Numbers.isNumber(value)) {
            return value;
        }
        BigDecimal number = Numbers.of(value);
        boolean counts = number.stripTrailingZeros().scale() <= 0 && number.precision() - number.scale() <= 18;
        return counts
                ? given.run().rendering().wording(Phrase.of("template.number").with("value", number.longValue()))
                : Numbers.text(number);
    }

    /** The language's own word for the day, such as "tomorrow", as seen from the time of the rendering; else weekday and date. */
    private static @Nullable Object relativeDay(@Nullable Object value, Arguments given) {
        ZonedDateTime moment = there(value, given);
        return moment == null
                ? value
                : given.run()
                        .rendering()
                        .wording(Phrase.of("template.relative_day").with("value", moment));
    }

    private static @Nullable Object timeRange(@Nullable Object value, Arguments given) {
        ZonedDateTime from = there(value, given);
        ZonedDateTime until = there(given.at(0), given);
        if (from == null || until == null || until.isBefore(from)) {
            return given.wrong("a range goes from one time to a later one: from | time_range: until");
        }
        return given.run().rendering().wording(Phrase.of("template.time_range").with("hours", from, until));
    }

    /** In the zone that the value names, else in the reader's: an offset such as Z is no place. */
    private static @Nullable ZonedDateTime there(@Nullable Object value, Arguments given) {
        ZonedDateTime moment = moment(value, given);
        return moment == null || !(moment.getZone() instanceof ZoneOffset)
                ? moment
                : moment.withZoneSameInstant(given.run().rendering().zone());
    }

    private static @Nullable Object wording(@Nullable Object value, Arguments given) {
        String key = Values.text(value);
        if (key.isBlank()) {
            return null;
        }
        Phrase phrase = Phrase.of(key);
        for (Named each : given.named()) {
            Argument argument =
                    argument(each.value().value(given.run()), given.run().rendering());
            phrase = argument == null ? phrase : phrase.with(each.name(), argument);
        }
        return given.run().rendering().wording(phrase);
    }

    private static @Nullable Argument argument(@Nullable Object value, Rendering rendering) {
        if (value instanceof Integer || value instanceof Long) {
            return new Argument.Count(((Number) value).longValue());
        }
        if (value instanceof Money money) {
            return new Argument.Amount(money);
        }
        if (value instanceof LocalDate day) {
            return new Argument.Day(day);
        }
        if (value instanceof Instant || value instanceof ZonedDateTime || value instanceof LocalDateTime) {
            ZonedDateTime moment = TimeReader.read(value, rendering);
            return moment == null ? null : new Argument.Moment(moment);
        }
        return value == null ? null : new Argument.Words(Values.text(value));
    }
}
