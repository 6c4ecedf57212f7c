package dev.aftercart.courier;

import dev.aftercart.tracking.CourierCode;
import java.util.List;

/**
 * A courier, as the library needs it: asked about parcels, told about parcels, read from bytes.
 *
 * <p>Write one for a courier that is missing: {@link #parse} turns the courier's words into the library's, and
 * {@link #track} fetches bytes for it to read. Implementations are thread-safe, hold the credentials they were made with,
 * call nothing but their courier, and let no exception escape: whatever goes wrong is a {@link TrackingOutcome}. The
 * contract kit {@code aftercart-courier-contract} checks that.
 */
public interface Courier {

    /**
     * Which courier this is.
     *
     * @return its code, always the same
     */
    CourierCode code();

    /**
     * Asks about parcels, in as few calls as the courier allows.
     *
     * @param queries what to ask
     * @return at least one outcome for each query, in their order; several where a number names several parcels
     */
    List<TrackingOutcome> track(List<TrackingQuery> queries);

    /**
     * Reads a push: checks that it is genuine on the bytes as they came, then parses it.
     *
     * @param request the push
     * @return what it says, and what to answer
     */
    PushResult read(PushRequest request);

    /**
     * Reads an answer, or the body of a push, without asking whether it is genuine.
     *
     * @param body the bytes as they came
     * @return what it says, parcel by parcel; at least one outcome, also for an error reply
     */
    List<TrackingOutcome> parse(byte[] body);
}
