package dev.aftercart.returns.page;

import dev.aftercart.returns.Attribute;
import dev.aftercart.returns.Attributes;
import dev.aftercart.returns.Condition;
import dev.aftercart.returns.Condition.Among;
import dev.aftercart.returns.Condition.Between;
import dev.aftercart.returns.GoodsCondition;
import dev.aftercart.returns.ReturnReason;
import dev.aftercart.returns.Validity;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of a kind of return before anybody asks for one: the country, the shelf that the goods stand on, the tier, on
 * whose side the reason lies, and a season. What conditions ask beyond that is open. Immutable.
 */
final class Known {

    private final Storefront storefront;
    private final Shelf shelf;
    private final Season season;
    private final Map<Attribute<?>, String> values;

    private Known(Storefront storefront, Shelf shelf, Season season, Map<Attribute<?>, String> values) {
        this.storefront = storefront;
        this.shelf = shelf;
        this.season = season;
        this.values = values;
    }

    /** New goods, sealed as they came, sent back for the customer's own reason by somebody without a tier. */
    static Known of(Storefront storefront, Shelf shelf) {
        return new Known(storefront, shelf, Season.NONE, Map.of())
                .with(Attributes.COUNTRY, storefront.country())
                .with(Attributes.GRADE, "new")
                .with(Attributes.TIER, "")
                .with(Attributes.GOODS, GoodsCondition.SEALED.code())
                .with(Attributes.REASON, path(ReturnReason.Group.REMORSE));
    }

    Known with(Attribute<?> attribute, String value) {
        Map<Attribute<?>, String> more = new HashMap<>(values);
        more.put(attribute, value);
        return new Known(storefront, shelf, season, more);
    }

    Known faulty() {
        return with(Attributes.REASON, path(ReturnReason.Group.FAULT));
    }

    Known in(Season other) {
        return new Known(storefront, shelf, other, values);
    }

    private static String path(ReturnReason.Group group) {
        return group.name().toLowerCase(Locale.ROOT);
    }

    /** Whether it holds for all of this kind, or for none; empty when for some. */
    Optional<Boolean> of(Condition condition) {
        if (condition instanceof Condition.Not not) {
            return of(not.condition()).map(holds -> !holds);
        }
        if (condition instanceof Condition.And and) {
            return both(of(and.first()), of(and.second()), true);
        }
        if (condition instanceof Condition.Or or) {
            return both(of(or.first()), of(or.second()), false);
        }
        if (condition instanceof Among among) {
            return among(among);
        }
        return condition instanceof Between between ? between(between) : Optional.of(true);
    }

    private static Optional<Boolean> both(Optional<Boolean> one, Optional<Boolean> other, boolean neutral) {
        if (one.isPresent() && one.orElseThrow() == neutral) {
            return other;
        }
        if (other.isPresent() && other.orElseThrow() == neutral) {
            return one;
        }
        return one.isPresent() || other.isPresent() ? Optional.of(!neutral) : Optional.empty();
    }

    private Optional<Boolean> among(Among among) {
        Attribute<?> attribute = among.attribute();
        if (attribute.equals(Attributes.CATEGORY)) {
            return Optional.of(among.values().stream().anyMatch(shelf::isUnder));
        }
        if (shelf.bears(attribute)) {
            return Optional.of(shelf.bears(among));
        }
        String value = values.get(attribute);
        if (value == null) {
            return Optional.empty();
        }
        if (among.values().contains(value)) {
            return Optional.of(true);
        }
        boolean some = attribute instanceof Attribute.Path
                && among.values().stream().anyMatch(path -> path.startsWith(value + "/"));
        return some ? Optional.empty() : Optional.of(false);
    }

    /** Whether orders of the season, or of today outside of seasons, are in force. */
    boolean covers(Validity validity) {
        return usually(validity.condition());
    }

    private Optional<Boolean> between(Between between) {
        return between.attribute().equals(Attributes.ORDERED_ON)
                ? season.within(between, storefront.day())
                : Optional.empty();
    }

    /** The same with what is open settled as where nobody states anything. */
    boolean usually(Condition condition) {
        if (condition instanceof Condition.Not not) {
            return !usually(not.condition());
        }
        if (condition instanceof Condition.And and) {
            return usually(and.first()) && usually(and.second());
        }
        if (condition instanceof Condition.Or or) {
            return usually(or.first()) || usually(or.second());
        }
        return of(condition).orElseGet(() -> unstated(condition));
    }

    private static boolean unstated(Condition condition) {
        if (condition instanceof Among among && among.attribute() instanceof Attribute.OneOf one) {
            return !one.values().isEmpty()
                    && among.values().contains(one.values().get(0));
        }
        return condition instanceof Between between
                && between.attribute() instanceof Attribute.Count count
                && between.from() <= count.least()
                && between.to() >= count.least();
    }
}
