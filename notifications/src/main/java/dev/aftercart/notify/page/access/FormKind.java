package dev.aftercart.notify.page.access;

/** The forms of the pages, with what somebody must have to send one. A one-time token is for one of them. Closed. */
public enum FormKind {
    /** Another day, another address, a pickup point. */
    DELIVERY(1, LinkPurpose.DELIVERY, AccessLevel.TOKEN),
    /** The reason, the offer, and the cancellation itself. */
    CANCELLATION(2, LinkPurpose.CANCELLATION, AccessLevel.TOKEN),
    /** A return or an exchange. */
    RETURN(3, LinkPurpose.RETURN, AccessLevel.TOKEN),
    /** The first step of a withdrawal: the statement. */
    WITHDRAWAL(4, LinkPurpose.WITHDRAWAL, AccessLevel.TOKEN),
    /** Its second step: the confirmation. */
    WITHDRAWAL_CONFIRMATION(5, LinkPurpose.WITHDRAWAL, AccessLevel.TOKEN),
    /** Which messages are wanted. */
    PREFERENCES(6, LinkPurpose.PREFERENCES, AccessLevel.TOKEN),
    /** The end of marketing messages. */
    UNSUBSCRIBE(7, LinkPurpose.UNSUBSCRIBE, AccessLevel.LINK),
    /** How it was. */
    FEEDBACK(8, LinkPurpose.FEEDBACK, AccessLevel.LINK),
    /** A question to the shop, or an answer to customs or a courier. */
    MESSAGE(9, LinkPurpose.ORDER, AccessLevel.LINK);

    final int code;
    private final LinkPurpose purpose;
    private final AccessLevel least;

    FormKind(int code, LinkPurpose purpose, AccessLevel least) {
        this.code = code;
        this.purpose = purpose;
        this.least = least;
    }

    /**
     * Whether somebody may send this form.
     *
     * @param grant what they were granted
     * @return true when the purpose of their link covers the form and their level is high enough
     */
    public boolean isOpenTo(Grant grant) {
        return grant.purpose().covers(purpose) && isOpenTo(grant.level());
    }

    /**
     * Whether a level is high enough for this form.
     *
     * @param level how much somebody is shown of a person
     * @return true when it is
     */
    public boolean isOpenTo(AccessLevel level) {
        return level.isAtLeast(least);
    }
}
