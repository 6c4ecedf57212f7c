package dev.aftercart.notify;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How many messages of a class a customer gets at most within a time, over all orders. What is beyond is held until it is
 * not, and decided on anew then. Messages that the contract needs are never held back.
 *
 * @param consent which messages; {@link Consent#SERVICE} or {@link Consent#MARKETING}
 * @param most how many; 1 or more
 * @param within in how long a time; above zero
 */
public record FrequencyCap(Consent consent, int most, Duration within) {

    /** Checks that there is something to count. */
    public FrequencyCap {
        Objects.requireNonNull(consent, "consent");
        if (consent == Consent.TRANSACTIONAL) {
            throw new IllegalArgumentException("transactional messages are not capped: the contract needs them");
        }
        if (most < 1) {
            throw new IllegalArgumentException("a cap lets 1 message or more through, but was " + most);
        }
        if (within.isZero() || within.isNegative()) {
            throw new IllegalArgumentException("a cap counts within a time above zero, but was " + within);
        }
    }

    /** From when on one more may go, or empty when it may go now. */
    Optional<Instant> freeAt(List<Instant> sent, Instant now) {
        List<Instant> counting = sent.stream()
                .filter(at -> at.plus(within).isAfter(now))
                .sorted(Comparator.reverseOrder())
                .toList();
        return counting.size() < most
                ? Optional.empty()
                : Optional.of(counting.get(most - 1).plus(within));
    }
}
