package dev.aftercart.returns;

import dev.aftercart.returns.terms.Fee;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a fee comes to. Immutable and thread-safe.
 *
 * @param fee the fee
 * @param amount the amount, or null when it is only known later, or is stated in another currency than the price
 * @param most the most it can come to: the amount where that is known; null when nothing limits it beforehand
 */
public record ChargedFee(
        Fee fee, @Nullable Money amount, @Nullable Money most) {

    static ChargedFee on(Fee fee, Case asked) {
        Money price = asked.line().unitPrice();
        long pieces = asked.asked().quantity();
        Money paid = fee.per() == Fee.Per.PIECE ? price : price.multipliedBy(pieces);
        Money amount = fee.charge().on(paid);
        Money most = amount == null ? fee.charge().mostOn(paid) : amount;
        if (fee.per() == Fee.Per.RETURN) {
            return new ChargedFee(fee, amount, most);
        }
        long times = fee.per() == Fee.Per.PIECE ? pieces : Attributes.PARCELS.value(asked);
        return new ChargedFee(fee, times(amount, times), times(most, times));
    }

    private static @Nullable Money times(@Nullable Money one, long times) {
        return one == null ? null : one.multipliedBy(times);
    }

    /** This fee and one of the same kind on another line: added up for pieces, else the higher one for the whole return. */
    ChargedFee and(ChargedFee other) {
        boolean pieces = fee.per() == Fee.Per.PIECE || other.fee.per() == Fee.Per.PIECE;
        Money whole = joined(amount, other.amount, pieces);
        Money limit = joined(most, other.most, pieces);
        boolean mine = pieces || limit == null || limit.equals(most);
        return new ChargedFee(mine ? fee : other.fee, whole, limit);
    }

    private static @Nullable Money joined(@Nullable Money one, @Nullable Money other, boolean added) {
        if (one == null || other == null || !one.isSameCurrency(other)) {
            return null;
        }
        if (added) {
            return one.plus(other);
        }
        return other.isGreaterThan(one) ? other : one;
    }
}
