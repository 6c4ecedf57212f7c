package dev.aftercart.couriers.contract;

import dev.aftercart.tracking.TrackingNumber;
import java.util.List;
import java.util.Objects;

/**
 * A courier's answers for one number, as its interface writes them; made up, and true to the shape.
 *
 * @param number the number that the answers are about
 * @param inTransit the body for a parcel that moves, with status 200
 * @param delivered the body for a parcel that was delivered, with status 200
 * @param unknownStatusCode the body for a parcel whose newest event has a code or text that nobody knows, with status 200
 * @param unknownNumber the answer for a number that the courier does not know
 * @param badCredentials the answer to credentials that the courier does not take
 * @param shuffled bodies for the same parcel with the same events, differing only in their order and repetition; at least two
 */
public record CourierAnswers(
        TrackingNumber number,
        String inTransit,
        String delivered,
        String unknownStatusCode,
        Answer unknownNumber,
        Answer badCredentials,
        List<String> shuffled) {

    /**
     * An HTTP answer.
     *
     * @param status its status
     * @param body its body
     */
    public record Answer(int status, String body) {
        /** Refuses null. */
        public Answer {
            Objects.requireNonNull(body, "body");
        }
    }

    /** Takes a copy of the list and checks that there is something to compare. */
    public CourierAnswers {
        Objects.requireNonNull(number, "number");
        shuffled = List.copyOf(shuffled);
        if (shuffled.size() < 2) {
            throw new IllegalArgumentException(
                    "at least two shuffled bodies are compared, but there are " + shuffled.size());
        }
    }
}
