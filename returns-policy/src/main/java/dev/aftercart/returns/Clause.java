package dev.aftercart.returns;

import dev.aftercart.explain.Phrase;
import java.util.Collection;
import java.util.function.Function;

/**
 * Puts conditions into words. "Not" is carried down to the single facts, because no language reads well with "it is not
 * so that" around two of them.
 */
final class Clause {

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
        return ofGoods(condition, positive);
    }

    private static Phrase joined(boolean both, Phrase first, Phrase second) {
        Wording wording = both ? Wording.AND : Wording.OR;
        return wording.phrase().with("first", first).with("second", second);
    }

    private static Phrase ofGoods(Condition condition, boolean positive) {
        if (condition instanceof Condition.CategoryUnder category) {
            return choose(positive, Wording.IF_CATEGORY, Wording.UNLESS_CATEGORY)
                    .with("category", category.path());
        }
        if (condition instanceof Condition.Tag tag) {
            return choose(positive, Wording.IF_TAG, Wording.UNLESS_TAG).with("tag", tag.tag());
        }
        if (condition instanceof Condition.SkuIn in) {
            return choose(positive, Wording.IF_SKU, Wording.UNLESS_SKU)
                    .with("skus", any(in.skus(), sku -> code(sku.value())));
        }
        if (condition instanceof Condition.PriceAtLeast least) {
            return choose(positive, Wording.IF_PRICE, Wording.UNLESS_PRICE).with("price", least.price());
        }
        return ofRequest(condition, positive);
    }

    private static Phrase ofRequest(Condition condition, boolean positive) {
        if (condition instanceof Condition.ReasonIn in) {
            return choose(positive, Wording.IF_REASON, Wording.UNLESS_REASON)
                    .with("reasons", any(in.reasons(), ReturnReason::phrase));
        }
        if (condition instanceof Condition.ReasonOf of) {
            boolean fault = of.group() == ReturnReason.Group.FAULT;
            return choose(positive == fault, Wording.IF_FAULT, Wording.IF_REMORSE);
        }
        if (condition instanceof Condition.GoodsIn in) {
            return choose(positive, Wording.IF_GOODS, Wording.UNLESS_GOODS)
                    .with("goods", any(in.conditions(), GoodsCondition::phrase));
        }
        if (condition instanceof Condition.CountryIn in) {
            return choose(positive, Wording.IF_COUNTRY, Wording.UNLESS_COUNTRY)
                    .with("countries", any(in.countries(), Clause::code));
        }
        return choose(positive, Wording.IF_ALWAYS, Wording.UNLESS_ALWAYS);
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
