package dev.aftercart.notify.page.access;

import dev.aftercart.order.OrderNumber;

/** Which links count no more. The host keeps it; it is asked for each link that is otherwise good. */
public interface Revocations {

    /**
     * Whether one link was revoked.
     *
     * @param link its id, as {@link PageLinks#id} tells it
     * @return true when it counts no more
     */
    boolean isRevoked(String link);

    /**
     * The first generation of links that still counts. A host that wants one active link for a purpose counts up with
     * each one that it signs.
     *
     * @param order the order
     * @param purpose what the links are for
     * @return the generation; 0 when none was revoked so
     */
    int generation(OrderNumber order, LinkPurpose purpose);
}
