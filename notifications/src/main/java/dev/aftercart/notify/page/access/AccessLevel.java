package dev.aftercart.notify.page.access;

/** How much of a person is shown to somebody who opens a page, the least first. Closed. */
public enum AccessLevel {
    /** They have a link that may have been passed on: status and goods, and nothing of a person. */
    LINK(1),
    /** The link went to the customer's own address, or they know it: town, last day, and contacts in part. */
    TOKEN(2),
    /** They signed in, or entered a code that was sent to them: everything that the customer may see. */
    VERIFIED(3);

    final int code;

    AccessLevel(int code) {
        this.code = code;
    }

    /**
     * Whether this level has what another asks for.
     *
     * @param least the level that is needed
     * @return true when it is this one or a lower one
     */
    public boolean isAtLeast(AccessLevel least) {
        return compareTo(least) >= 0;
    }
}
