package dev.aftercart.courier;

import dev.aftercart.explain.Diagnostic;
import dev.aftercart.tracking.TrackingNumber;
import dev.aftercart.tracking.TrackingReading;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What became of asking a courier about a parcel, or of reading what it sent. Never an exception.
 *
 * <p>Sealed: whoever handles outcomes handles these five.
 */
public sealed interface TrackingOutcome {

    /**
     * What an HTTP status other than 200 means, where a courier uses statuses as RFC 9110 describes them: 404 and 410 not
     * found, 401 and 403 unauthorised, 429 and from 500 on retry later, all others unreadable.
     *
     * @param status the HTTP status
     * @param message what the courier said, or what was asked
     * @param number the number asked for, or null when it is not known
     * @param after how long to wait, where the courier said so, or null
     * @return the outcome
     */
    static TrackingOutcome ofStatus(
            int status, String message, @Nullable TrackingNumber number, @Nullable Duration after) {
        if (status == 404 || status == 410) {
            return new NotFound(number, message);
        }
        if (status == 401 || status == 403) {
            return new Unauthorised(message);
        }
        return status == 429 || status >= 500 ? new RetryLater(after, message) : Unreadable.because("", message);
    }

    /**
     * The courier reported.
     *
     * @param reading what it said
     */
    record Reading(TrackingReading reading) implements TrackingOutcome {
        /** Refuses null. */
        public Reading {
            Objects.requireNonNull(reading, "reading");
        }
    }

    /**
     * The courier does not know the number: not yet, when a label was just made, or not at all.
     *
     * @param number the number asked for, or null when the answer does not say
     * @param message the courier's words
     */
    record NotFound(@Nullable TrackingNumber number, String message) implements TrackingOutcome {
        /** Refuses null. */
        public NotFound {
            Objects.requireNonNull(message, "message");
        }
    }

    /**
     * The courier, or our own check of a push, refused the credentials. Asking again will not help.
     *
     * @param message what was refused, without the credentials
     */
    record Unauthorised(String message) implements TrackingOutcome {
        /** Refuses null. */
        public Unauthorised {
            Objects.requireNonNull(message, "message");
        }
    }

    /**
     * No answer now: too many questions, a fault at the courier's, no connection.
     *
     * @param after how long to wait, where the courier said so; null when it did not
     * @param message what happened
     */
    record RetryLater(@Nullable Duration after, String message) implements TrackingOutcome {
        /** Refuses null. */
        public RetryLater {
            Objects.requireNonNull(message, "message");
        }
    }

    /**
     * Something came that is not an answer of this courier.
     *
     * @param diagnostics what is wrong with it; at least one
     */
    record Unreadable(List<Diagnostic> diagnostics) implements TrackingOutcome {
        /** Takes a copy and refuses an empty list. */
        public Unreadable {
            diagnostics = List.copyOf(diagnostics);
            if (diagnostics.isEmpty()) {
                throw new IllegalArgumentException("an unreadable answer needs at least one diagnostic");
            }
        }

        /**
         * Unreadable for one reason.
         *
         * @param path the place in the answer; empty for all of it
         * @param message what is wrong
         * @return the outcome
         */
        public static Unreadable because(String path, String message) {
            return new Unreadable(List.of(Diagnostic.error(path, message)));
        }
    }
}
