package dev.aftercart.notify.dispatch;

import dev.aftercart.notify.Channel;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * That somebody is not to be written to at an address any more, or again. Its text form leaves out the address.
 *
 * @param channel by which channel
 * @param address the address as {@link #normal} writes it
 * @param scope what is stopped
 * @param reason the code of why, such as {@code opted_out}, {@code complained} or {@code no_such_recipient}
 * @param at since when
 */
public record Stop(Channel channel, String address, Scope scope, String reason, Instant at) {

    /** What is stopped. Closed. */
    public enum Scope {
        /** Nothing any more: the recipient wants to hear again. */
        NONE,
        /** What sells. */
        MARKETING,
        /** Everything that goes by this channel. */
        ALL
    }

    private static final Comparator<Stop> BY_TIME =
            Comparator.comparing(Stop::at).thenComparing(Stop::scope).thenComparing(Stop::reason);

    /** Writes the address as {@link #normal} does. */
    public Stop {
        Objects.requireNonNull(channel, "channel");
        address = normal(address);
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(at, "at");
    }

    /**
     * The form in which addresses are compared: without spaces around, in small letters.
     *
     * @param address an address as it was written
     * @return its form
     */
    public static String normal(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
    }

    /**
     * What is in force after all that was heard of one address, in whatever sequence and however often: the widest since the
     * recipient last wanted to hear again.
     *
     * @param stops what was heard
     * @return the stop in force; empty when everything may be sent
     */
    public static Optional<Stop> inForce(Collection<Stop> stops) {
        Stop found = null;
        for (Stop stop : stops.stream().sorted(BY_TIME).toList()) {
            if (stop.scope() == Scope.NONE) {
                found = null;
            } else if (found == null || stop.scope().compareTo(found.scope()) > 0) {
                found = stop;
            }
        }
        return Optional.ofNullable(found);
    }

    /** What is stopped, not for whom. */
    @Override
    public String toString() {
        return "Stop[" + channel + ", " + scope + ", " + reason + ", " + at + "]";
    }
}
