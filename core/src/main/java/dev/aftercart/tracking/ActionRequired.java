package dev.aftercart.tracking;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Somebody must do something, or the parcel stays where it is.
 *
 * @param by who must act
 * @param until until when; null when the courier did not say
 */
public record ActionRequired(Actor by, @Nullable Instant until) {

    /** Who can be asked to act. */
    public enum Actor {
        /** The person the parcel is for. */
        RECIPIENT,
        /** The shop. */
        MERCHANT,
        /** The courier. */
        COURIER,
        /** The courier says that somebody must, and not who. */
        SOMEBODY
    }

    /** Refuses a missing actor. */
    public ActionRequired {
        Objects.requireNonNull(by, "by");
    }

    /**
     * An action without a deadline.
     *
     * @param actor who must act
     * @return the action
     */
    public static ActionRequired by(Actor actor) {
        return new ActionRequired(actor, null);
    }
}
