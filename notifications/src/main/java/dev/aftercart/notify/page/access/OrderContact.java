package dev.aftercart.notify.page.access;

import org.jspecify.annotations.Nullable;

/**
 * What somebody can show an order to be theirs with. Its text form shows neither.
 *
 * @param email the e-mail address that it was ordered with, or null
 * @param postcode the postcode that it goes to, or null
 */
public record OrderContact(@Nullable String email, @Nullable String postcode) {

    /** Compared with where there is no order, so that it takes the same work. */
    static final OrderContact NOBODY = new OrderContact(null, null);

    @Override
    public String toString() {
        return "contact of an order";
    }
}
