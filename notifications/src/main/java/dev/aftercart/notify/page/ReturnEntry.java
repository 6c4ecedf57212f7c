package dev.aftercart.notify.page;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The way into a return, shown once an order was delivered.
 *
 * @param title what stands on the button, in the customer's language
 * @param lastDay until when a return can be asked for
 * @param url where the button leads
 */
public record ReturnEntry(String title, LocalDate lastDay, String url) {

    /** Refuses null. */
    public ReturnEntry {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(lastDay, "lastDay");
        Objects.requireNonNull(url, "url");
    }
}
