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
}
