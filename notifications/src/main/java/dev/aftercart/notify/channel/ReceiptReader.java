package dev.aftercart.notify.channel;

import dev.aftercart.courier.PushRequest;
import java.time.Instant;

/**
 * What reads a provider's calls to the shop's own endpoint: verifies them over the bytes as they came, in a time that tells
 * nothing, and only then reads them.
 *
 * <p>It keeps nothing: that a call comes twice is for the reader of receipts to see, by message and stage.
 */
@FunctionalInterface
public interface ReceiptReader {

    /**
     * Reads a call.
     *
     * @param request the headers and the body's bytes
     * @param at what time it is, for those that do not say
     * @return what it said, and what to answer; outside trouble never makes an exception
     */
    Receipts read(PushRequest request, Instant at);
}
