package dev.aftercart.notify.page.access;

/** What pages can tell of a person, with the levels at which they do. Closed. */
public enum PersonalFact {
    /** Who gets the goods; in part, the initials. */
    NAME(AccessLevel.TOKEN, AccessLevel.VERIFIED),
    /** The street, house and company. */
    STREET(AccessLevel.VERIFIED, AccessLevel.VERIFIED),
    /** The town that the goods go to, and the towns on their way. */
    TOWN(AccessLevel.TOKEN, AccessLevel.TOKEN),
    /** The postcode; in part, its end. */
    POSTCODE(AccessLevel.TOKEN, AccessLevel.VERIFIED),
    /** The telephone number; in part, its last two digits. */
    PHONE(AccessLevel.TOKEN, AccessLevel.VERIFIED),
    /** The e-mail address; in part, its first letters and where it ends. Not for those who get a present. */
    EMAIL(AccessLevel.TOKEN, AccessLevel.VERIFIED),
    /** What the customer has to do: its last day and its reason, the way into a return, and the returns. */
    LAST_DAY(AccessLevel.TOKEN, AccessLevel.TOKEN),
    /** A parcel's number: a courier's own page may show its address to those who have it. */
    TRACKING_NUMBER(AccessLevel.TOKEN, AccessLevel.TOKEN),
    /** What was paid. Not for those who get a present. */
    PRICES(AccessLevel.TOKEN, AccessLevel.TOKEN),
    /** What a parcel is collected with. */
    PICKUP_CODE(AccessLevel.VERIFIED, AccessLevel.VERIFIED);

    final AccessLevel inPart;
    final AccessLevel whole;

    PersonalFact(AccessLevel inPart, AccessLevel whole) {
        this.inPart = inPart;
        this.whole = whole;
    }
}
