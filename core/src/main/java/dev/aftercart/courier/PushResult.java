package dev.aftercart.courier;

import java.util.List;
import java.util.Objects;

/**
 * What a push said, and what the courier expects to hear back.
 *
 * @param outcomes what it said, parcel by parcel
 * @param status the HTTP status to answer with
 * @param reply the body to answer with; empty where the courier expects none
 */
public record PushResult(List<TrackingOutcome> outcomes, int status, String reply) {

    /** Takes a copy of the outcomes. */
    public PushResult {
        outcomes = List.copyOf(outcomes);
        Objects.requireNonNull(reply, "reply");
    }

    /**
     * A push answered without a body: 200 where something was read; 401 where it was refused, and 400 where nothing could
     * be read, so that the courier's own monitoring shows it.
     *
     * @param outcomes what it said; at least one
     * @return the result
     */
    public static PushResult of(List<TrackingOutcome> outcomes) {
        return new PushResult(outcomes, statusFor(outcomes), "");
    }

    private static int statusFor(List<TrackingOutcome> outcomes) {
        if (outcomes.stream().anyMatch(TrackingOutcome.Unauthorised.class::isInstance)) {
            return 401;
        }
        return outcomes.stream().allMatch(TrackingOutcome.Unreadable.class::isInstance) ? 400 : 200;
    }
}
