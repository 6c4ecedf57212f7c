package dev.aftercart.returns.floor;

import static dev.aftercart.returns.Condition.goods;
import static dev.aftercart.returns.Condition.not;
import static dev.aftercart.returns.Condition.reason;
import static dev.aftercart.returns.Condition.reasonOf;
import static dev.aftercart.returns.Condition.trait;

import dev.aftercart.order.Trait;
import dev.aftercart.returns.Attributes;
import dev.aftercart.returns.Condition;
import dev.aftercart.returns.Exemption;
import dev.aftercart.returns.GoodsCondition;
import dev.aftercart.returns.ReturnReason;
import dev.aftercart.returns.Validity;
import dev.aftercart.returns.terms.Anchor;
import dev.aftercart.returns.terms.Span;
import dev.aftercart.returns.terms.Window;
import java.time.LocalDate;
import java.util.Arrays;

/** What several laws ask of a case, in the same words. */
final class Cases {

    /** Consumers alone are protected; who bought for a business is not one. */
    static final Condition CONSUMER = not(Attributes.BUSINESS.isTrue());

    /** Bought at a distance; where nobody says through what, it was. */
    static final Condition DISTANCE = not(Attributes.CHANNEL.in("store"));

    /** Nothing is sent. */
    static final Condition DIGITAL = trait(Trait.DIGITAL);

    /** Something is wrong with the goods themselves; being late is wrong with their delivery alone. */
    static final Condition FAULT = reasonOf(ReturnReason.Group.FAULT).and(not(reason(ReturnReason.LATE)));

    /** Sold as used before. */
    static final Condition SECOND_HAND = trait(Trait.SECOND_HAND).or(Attributes.GRADE.in("refurbished", "used"));

    /** Known to be opened; what the customer was not asked is not held against the customer. */
    static final Condition OPENED = goods(GoodsCondition.UNUSED, GoodsCondition.USED, GoodsCondition.DAMAGED);

    /** Not known to be used. */
    static final Condition NOT_USED = not(goods(GoodsCondition.USED, GoodsCondition.DAMAGED));

    private Cases() {}

    static Condition exempt(Exemption first, Exemption... others) {
        return Attributes.EXEMPTIONS.has(
                first.code(), Arrays.stream(others).map(Exemption::code).toArray(String[]::new));
    }

    static Validity since(String day) {
        return new Validity(LocalDate.parse(day), null);
    }

    /** Counted from the day on which the goods came, or were fetched. */
    static Span days(int days) {
        return Window.days(days).after(Anchor.DELIVERY, Anchor.PICKUP);
    }

    /** Counted from the day on which the goods came, or were fetched. */
    static Span months(int months) {
        return Window.months(months).after(Anchor.DELIVERY, Anchor.PICKUP);
    }
}
