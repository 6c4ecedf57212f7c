package dev.aftercart.notify;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * When a message may go first, and until when it is worth sending.
 *
 * @param first from when on
 * @param reason the code of why it waits until then
 * @param expires from when on it is not sent any more, or null for never
 */
record Timing(Instant first, String reason, @Nullable Instant expires) {

    static Timing of(MessageRule rule, Occasion occasion, ZoneId zone) {
        Instant first = occasion.since().plus(rule.after());
        String reason = "delay";
        Instant deadline = occasion.deadline();
        if (rule.beforeDeadline() != null && deadline != null) {
            Instant before = deadline.minus(rule.beforeDeadline());
            first = before.isBefore(occasion.since()) ? occasion.since() : before;
            reason = "deadline";
        }
        if (!rule.digest().isZero()) {
            first = first.plus(rule.digest());
            reason = "digest";
        }
        LocalTime hour = rule.at();
        if (hour != null) {
            Instant next = WallClock.next(first, hour, zone);
            reason = rule.after().isZero() ? "hour" : reason;
            first = next;
        }
        return new Timing(first, reason, expiry(rule, first, deadline));
    }

    private static @Nullable Instant expiry(MessageRule rule, Instant first, @Nullable Instant deadline) {
        Instant stale = rule.fresh() == null ? null : first.plus(rule.fresh());
        if (rule.beforeDeadline() == null || deadline == null) {
            return stale;
        }
        return stale == null || deadline.isBefore(stale) ? deadline : stale;
    }

    boolean isOver(Instant instant) {
        return expires != null && !instant.isBefore(expires);
    }
}
