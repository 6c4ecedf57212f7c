package dev.aftercart.notify.page.access;

/**
 * What a link is for. A link opens nothing else, save that {@link #ORDER} opens all pages of its order and
 * {@link #PREFERENCES} also ends marketing. Closed.
 */
public enum LinkPurpose {
    /** Everything about the order; nothing about which messages a person wants. */
    ORDER(1),
    /** To answer a courier. */
    DELIVERY(2),
    /** To cancel. */
    CANCELLATION(3),
    /** To return or exchange. */
    RETURN(4),
    /** To withdraw from the contract. */
    WITHDRAWAL(5),
    /** To say how it was. */
    FEEDBACK(6),
    /** To choose which messages are wanted. */
    PREFERENCES(7),
    /** To end marketing messages. It stands in the header of e-mails, which servers open, and so opens nothing else. */
    UNSUBSCRIBE(8);

    final int code;

    LinkPurpose(int code) {
        this.code = code;
    }

    /**
     * Whether a link for this opens a page of that.
     *
     * @param page what the page is for
     * @return true when it does
     */
    public boolean covers(LinkPurpose page) {
        return switch (this) {
            case ORDER -> page != PREFERENCES && page != UNSUBSCRIBE;
            case PREFERENCES -> page == PREFERENCES || page == UNSUBSCRIBE;
            default -> page == this;
        };
    }
}
