package dev.aftercart.notify.channel;

import java.util.List;

/**
 * What a call of a provider said, and what it expects to hear back.
 *
 * @param list what it said; empty when it was of no concern
 * @param status the HTTP status to answer with
 */
public record Receipts(List<Receipt> list, int status) {

    /** Takes a copy. */
    public Receipts {
        list = List.copyOf(list);
    }

    /**
     * Receipts with the usual answer: 401 where the signature was wrong, 400 where nothing could be read, so that the
     * provider's own monitoring shows it, else 200.
     *
     * @param list what was said
     * @return the result
     */
    public static Receipts of(List<? extends Receipt> list) {
        if (list.stream().anyMatch(Receipt.Unauthorised.class::isInstance)) {
            return new Receipts(List.copyOf(list), 401);
        }
        boolean isNothing = !list.isEmpty() && list.stream().allMatch(Receipt.Unreadable.class::isInstance);
        return new Receipts(List.copyOf(list), isNothing ? 400 : 200);
    }
}
