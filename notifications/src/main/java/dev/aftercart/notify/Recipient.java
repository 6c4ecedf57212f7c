package dev.aftercart.notify;

import java.util.Locale;

/** For whom a message is, by role: the log knows no persons. Closed. */
public enum Recipient {
    /** Who ordered. */
    CUSTOMER,
    /** Whoever gets the goods of an order that is a present. Must not read prices. */
    GIFT_RECIPIENT,
    /** The shop itself, or its support. No preference and no quiet hours hold back what is for it. */
    SHOP;

    private final String code = name().toLowerCase(Locale.ROOT);

    /**
     * The role's name in events and documents.
     *
     * @return lower case with underscores
     */
    public String code() {
        return code;
    }

    /** The role of a name; what is none is an {@link IllegalArgumentException}. */
    static Recipient of(String code) {
        for (Recipient role : values()) {
            if (role.code.equals(code)) {
                return role;
            }
        }
        throw new IllegalArgumentException(
                "\"" + code + "\" is no recipient; there are: customer, gift_recipient, shop");
    }
}
