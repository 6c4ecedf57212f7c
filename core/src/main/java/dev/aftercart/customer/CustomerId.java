package dev.aftercart.customer;

/**
 * The host's own key for a customer. It stands in the order's log, so it must say nothing about the person.
 *
 * @param value 1 to 100 visible characters without spaces; an e-mail address or a phone number is refused
 */
public record CustomerId(String value) {

    private static final int LONGEST = 100;

    /** Checks the form. */
    public CustomerId {
        if (value.isBlank() || value.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "a customer id has 1 to " + LONGEST + " characters, but was \"" + value + "\"");
        }
        if (value.contains("@") || value.startsWith("+") || value.chars().anyMatch(CustomerId::isGap)) {
            throw new IllegalArgumentException(
                    "a customer id stands in the order's log and must be no e-mail address, no"
                            + " phone number and no name; use the shop's own key");
        }
    }

    private static boolean isGap(int c) {
        return Character.isWhitespace(c) || Character.isISOControl(c);
    }

    @Override
    public String toString() {
        return value;
    }
}
