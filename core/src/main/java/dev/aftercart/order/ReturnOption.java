package dev.aftercart.order;

import java.time.LocalDate;
import java.util.Objects;

/**
 * That something of an order can be returned, as pages show it. Whatever decides on returns makes one, so that pages need not
 * know the policy.
 *
 * @param lastDay until when a return can be asked for, by the customer's calendar
 * @param url where to ask for it
 */
public record ReturnOption(LocalDate lastDay, String url) {

    /** Refuses null. */
    public ReturnOption {
        Objects.requireNonNull(lastDay, "lastDay");
        Objects.requireNonNull(url, "url");
    }
}
