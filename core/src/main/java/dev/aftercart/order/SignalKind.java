package dev.aftercart.order;

import java.util.Objects;

/**
 * What a {@link Signal} is about. An open value: a shop may have kinds of its own.
 *
 * @param value lower case letters, digits and underscores, at most 64 characters
 */
public record SignalKind(String value) {

    /** The parcel is on its way and comes within a day. */
    public static final SignalKind ARRIVING_SOON = new SignalKind("arriving_soon");

    /** Who carries the parcel, or the model, expects it after the day that the shop promised. */
    public static final SignalKind PROMISE_AT_RISK = new SignalKind("promise_at_risk");

    /** The promised time is over and the customer has not got the order. */
    public static final SignalKind PROMISE_MISSED = new SignalKind("promise_missed");

    /** The order is in one of the merchant's own statuses for longer than it should. */
    public static final SignalKind LATE_IN_STATUS = new SignalKind("late_in_status");

    /** Nothing was heard of a parcel for longer than is usual. */
    public static final SignalKind PARCEL_QUIET = new SignalKind("parcel_quiet");

    /** Checks the form. */
    public SignalKind {
        Objects.requireNonNull(value, "value");
        if (!value.matches("[a-z0-9_]{1,64}")) {
            throw new IllegalArgumentException(
                    "a signal's kind is lower case letters, digits and underscores, at most 64 characters, but was \""
                            + value + "\"");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
