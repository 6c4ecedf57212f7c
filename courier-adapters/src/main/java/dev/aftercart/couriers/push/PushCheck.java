package dev.aftercart.couriers.push;

import dev.aftercart.courier.PushRequest;
import java.util.Optional;

/**
 * Says whether a push comes from who it says. It looks at the bytes as they came, before anything reads them, and compares in
 * constant time. It never throws.
 *
 * <p>Implementations are thread-safe. {@link PushChecks} has one for each scheme that couriers use.
 */
@FunctionalInterface
public interface PushCheck {

    /**
     * Why a push is not to be trusted.
     *
     * @param request the push
     * @return the reason, which names no secret, or empty for a push to be trusted
     */
    Optional<String> refusal(PushRequest request);

    /**
     * Trusts what either trusts: while a secret is being replaced by another.
     *
     * @param other another check
     * @return a check that refuses with the other's reason when both refuse
     */
    default PushCheck or(PushCheck other) {
        return request -> refusal(request).isEmpty() ? Optional.empty() : other.refusal(request);
    }
}
