package dev.aftercart.returns;

import dev.aftercart.returns.terms.Fee;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a fee comes to. Immutable and thread-safe.
 *
 * @param fee the fee
 * @param amount the amount, or null when it is only known later, or is stated in another currency than the price
 */
public record ChargedFee(Fee fee, @Nullable Money amount) {

    static ChargedFee on(Fee fee, RequestedLine asked) {
        Money price = asked.line().unitPrice();
        if (fee.per() == Fee.Per.RETURN) {
            return new ChargedFee(fee, fee.charge().on(price.multipliedBy(asked.quantity())));
        }
        Money one = fee.charge().on(price);
        return new ChargedFee(fee, one == null ? null : one.multipliedBy(asked.quantity()));
    }

    /** This fee and one of the same kind on another line: added up for pieces, the higher one for the whole return. */
    ChargedFee and(ChargedFee other) {
        if (amount == null || other.amount == null || !amount.isSameCurrency(other.amount)) {
            return new ChargedFee(fee, null);
        }
        if (fee.per() == Fee.Per.PIECE || other.fee.per() == Fee.Per.PIECE) {
            return new ChargedFee(fee, amount.plus(other.amount));
        }
        return other.amount.isGreaterThan(amount) ? other : this;
    }
}
