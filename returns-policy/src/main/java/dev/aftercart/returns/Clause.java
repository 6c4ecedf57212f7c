package dev.aftercart.returns;

import dev.aftercart.explain.Phrase;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Puts conditions into words. "Not" is carried down to the single facts, because no language reads well with "it is not
 * so that" around two of them.
 */
final class Clause {

    private static final String PAGE = Wording.PREFIX + "page.";

    private Clause() {}

    static Phrase of(Condition condition, boolean positive) {
        if (condition instanceof Condition.Not not) {
            return of(not.condition(), !positive);
        }
        if (condition instanceof Condition.And and) {
            return joined(positive, of(and.first(), positive), of(and.second(), positive));
        }
        if (condition instanceof Condition.Or or) {
            return joined(!positive, of(or.first(), positive), of(or.second(), positive));
        }
        return ofSimple(condition, positive);
    }

    private static Phrase joined(boolean both, Phrase first, Phrase second) {
        Wording wording = both ? Wording.AND : Wording.OR;
        return wording.phrase().with("first", first).with("second", second);
    }

    private static Phrase ofSimple(Condition condition, boolean positive) {
        if (condition instanceof Condition.Among among) {
            return ofNames(among, positive);
        }
        if (condition instanceof Condition.Between between) {
            return ofBounds(between, positive);
        }
        return choose(positive, Wording.IF_ALWAYS, Wording.UNLESS_ALWAYS);
    }

    private static Phrase ofNames(Condition.Among among, boolean positive) {
        Attribute<?> attribute = among.attribute();
        if (attribute.equals(Attributes.REASON)) {
            return ofReason(among, positive);
        }
        if (attribute.equals(Attributes.GOODS)) {
            return choose(positive, Wording.IF_GOODS, Wording.UNLESS_GOODS)
                    .with("goods", any(among.values(), Clause::goods));
        }
        if (isOnThePage(attribute)) {
            return Phrase.of(PAGE + (positive ? "if." : "unless.") + attribute.name())
                    .with("values", any(among.values(), value -> value(attribute, value)));
        }
        Names names = Names.of(attribute);
        return choose(positive, names.yes, names.no)
                .with("attribute", attribute.name())
                .with("values", any(among.values(), names.codes ? Clause::code : Clause::word));
    }

    /** The page has words for what every shop asks; it keeps to itself what is found out about customers. */
    private static boolean isOnThePage(Attribute<?> attribute) {
        return !Names.KNOWN.containsKey(attribute)
                && !Attributes.isConfidential(attribute)
                && Attributes.all().containsValue(attribute);
    }

    private static Phrase value(Attribute<?> attribute, String value) {
        boolean worded =
                attribute instanceof Attribute.OneOf one && one.values().contains(value);
        return worded ? Phrase.of(PAGE + "value." + attribute.name() + "." + value) : word(value);
    }

    /** Whether a condition asks for something that customers are not told. */
    static boolean isConfidential(Condition condition) {
        if (condition instanceof Condition.Not not) {
            return isConfidential(not.condition());
        }
        if (condition instanceof Condition.And and) {
            return isConfidential(and.first()) || isConfidential(and.second());
        }
        if (condition instanceof Condition.Or or) {
            return isConfidential(or.first()) || isConfidential(or.second());
        }
        return (condition instanceof Condition.Among among && Attributes.isConfidential(among.attribute()))
                || (condition instanceof Condition.Between between && Attributes.isConfidential(between.attribute()));
    }

    /** What conditions on a few attributes say; all others are named by the attribute. */
    private record Names(Wording yes, Wording no, boolean codes) {

        private static final Map<Attribute<?>, Names> KNOWN = Map.of(
                Attributes.CATEGORY, new Names(Wording.IF_CATEGORY, Wording.UNLESS_CATEGORY, false),
                Attributes.TAGS, new Names(Wording.IF_TAG, Wording.UNLESS_TAG, false),
                Attributes.TRAITS, new Names(Wording.IF_TRAIT, Wording.UNLESS_TRAIT, false),
                Attributes.SKU, new Names(Wording.IF_SKU, Wording.UNLESS_SKU, true),
                Attributes.COUNTRY, new Names(Wording.IF_COUNTRY, Wording.UNLESS_COUNTRY, true),
                Attributes.TIER, new Names(Wording.IF_TIER, Wording.UNLESS_TIER, false));

        private static final Names FLAG = new Names(Wording.IF_FLAG, Wording.UNLESS_FLAG, false);
        private static final Names OTHER = new Names(Wording.IF_OTHER, Wording.UNLESS_OTHER, false);

        static Names of(Attribute<?> attribute) {
            Names known = KNOWN.get(attribute);
            return known != null ? known : attribute instanceof Attribute.Flag ? FLAG : OTHER;
        }
    }

    private static Phrase ofReason(Condition.Among among, boolean positive) {
        String group = among.values().iterator().next();
        boolean fault = group.equals(Attributes.path(ReturnReason.Group.FAULT));
        if (among.values().size() == 1 && group.indexOf('/') < 0) {
            return choose(positive == fault, Wording.IF_FAULT, Wording.IF_REMORSE);
        }
        return choose(positive, Wording.IF_REASON, Wording.UNLESS_REASON)
                .with("reasons", any(among.values(), ReturnReason::phraseOf));
    }

    private static Phrase ofBounds(Condition.Between between, boolean positive) {
        if (between.attribute().equals(Attributes.PRICE) && between.to() == Condition.Between.NO_LIMIT) {
            return choose(positive, Wording.IF_PRICE, Wording.UNLESS_PRICE)
                    .with("price", Money.ofMinor(currency(between), between.from()));
        }
        return choose(positive, Wording.IF_BETWEEN, Wording.UNLESS_BETWEEN)
                .with("attribute", between.attribute().name())
                .with("from", shown(between, between.from()))
                .with("to", shown(between, between.to()));
    }

    /** A bound as it is read: a day, an amount, or a number. */
    private static Phrase shown(Condition.Between between, long bound) {
        if (between.currency() != null && bound != Condition.Between.NO_LIMIT) {
            return Wording.AMOUNT.phrase().with("amount", Money.ofMinor(between.currency(), bound));
        }
        boolean day = between.attribute() instanceof Attribute.Day && bound != Condition.Between.NO_LIMIT;
        return day
                ? Wording.DAY.phrase().with("day", LocalDate.ofEpochDay(bound))
                : bound == Condition.Between.NO_LIMIT
                        ? Wording.NO_LIMIT.phrase()
                        : Wording.NUMBER.phrase().with("number", bound);
    }

    private static CurrencyUnit currency(Condition.Between between) {
        return Objects.requireNonNull(between.currency(), "bounds of an amount have a currency");
    }

    private static Phrase goods(String code) {
        return GoodsCondition.valueOf(code.toUpperCase(Locale.ROOT)).phrase();
    }

    private static Phrase word(String word) {
        return Wording.WORD.phrase().with("word", word);
    }

    private static Phrase choose(boolean positive, Wording yes, Wording no) {
        return (positive ? yes : no).phrase();
    }

    private static Phrase code(String code) {
        return Wording.CODE.phrase().withCode("code", code);
    }

    private static <T> Phrase any(Collection<T> values, Function<T, Phrase> words) {
        return values.stream()
                .map(words)
                .reduce((first, second) ->
                        Wording.OR.phrase().with("first", first).with("second", second))
                .orElseThrow();
    }
}
