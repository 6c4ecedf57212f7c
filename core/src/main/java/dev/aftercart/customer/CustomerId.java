package dev.aftercart.customer;

/**
 * The host's own key for a customer. It stands in the order's log, so it must say nothing about the person.
 *
 * @param value 1 to 100 characters; an e-mail address is refused
 */
public record CustomerId(String value) {

    private static final int LONGEST = 100;

    /** Checks the form. */
    public CustomerId {
        if (value.isBlank() || value.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "a customer id has 1 to " + LONGEST + " characters, but was \"" + value + "\"");
        }
        if (value.contains("@")) {
            throw new IllegalArgumentException(
                    "a customer id stands in the order's log and must not be an e-mail address; use the shop's own key");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
