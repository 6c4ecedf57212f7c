package dev.aftercart.returns.analysis;

import dev.aftercart.returns.ReturnRequest;
import java.time.Instant;
import java.util.Objects;

/**
 * A request that was made once, or that could be. Immutable and thread-safe.
 *
 * @param request what the customer wanted to send back
 * @param at when
 * @param customer who, by any mark that differs from customer to customer
 * @param segment to which group the customer is counted, such as a tier or a country; empty for none
 */
public record PastRequest(ReturnRequest request, Instant at, String customer, String segment) {

    /** Refuses null. */
    public PastRequest {
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(segment, "segment");
    }
}
