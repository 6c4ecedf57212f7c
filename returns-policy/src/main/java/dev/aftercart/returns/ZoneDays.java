package dev.aftercart.returns;

import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The days of a zone's calendar. Says what {@link ZoneRules} say, which work out from year to year when clocks change; here that
 * is done once for the years in which nearly all orders are placed. Immutable and thread-safe.
 */
final class ZoneDays {

    /** From here on until {@link #END} the offsets are listed; outside, the rules are asked. */
    static final Instant START = Instant.parse("2000-01-01T00:00:00Z");

    static final Instant END = Instant.parse("2100-01-01T00:00:00Z");

    private static final long FROM = START.getEpochSecond();
    private static final long UNTIL = END.getEpochSecond();

    private static final int SECONDS_A_DAY = 86_400;

    private final ZoneRules rules;

    /** The offset on each step, in seconds; a step begins where the clocks change. */
    private final int[] offsets;

    private final Steps steps;

    private ZoneDays(ZoneRules rules, List<Long> changes) {
        this.rules = rules;
        this.offsets = changes.stream()
                .mapToInt(
                        change -> rules.getOffset(Instant.ofEpochSecond(change)).getTotalSeconds())
                .toArray();
        this.steps = new Steps(changes.stream().mapToLong(Long::longValue).toArray());
    }

    static ZoneDays listed(ZoneId zone) {
        ZoneRules rules = zone.getRules();
        List<Long> changes = new ArrayList<>(List.of(FROM));
        ZoneOffsetTransition change = rules.nextTransition(START);
        while (change != null && change.getInstant().isBefore(END)) {
            changes.add(change.toEpochSecond());
            change = rules.nextTransition(change.getInstant());
        }
        return new ZoneDays(rules, changes);
    }

    /** Days since 1970-01-01. */
    int dayOf(Instant instant) {
        long second = instant.getEpochSecond();
        boolean isListed = second >= FROM && second < UNTIL;
        return isListed ? day(second, offsets[steps.of(second)]) : dayOf(instant, rules);
    }

    /** The same without a list. */
    static int dayOf(Instant instant, ZoneRules rules) {
        return day(instant.getEpochSecond(), rules.getOffset(instant).getTotalSeconds());
    }

    private static int day(long second, int offset) {
        return Math.toIntExact(Math.floorDiv(second + offset, SECONDS_A_DAY));
    }

    /**
     * The zones that were asked for, each listed once: as many as there are zones whose clocks have ever changed, at most. Whoever
     * asks first, the days are the same. Thread-safe.
     */
    static final class Known {
        private final Map<ZoneId, ZoneDays> known = new ConcurrentHashMap<>();

        /** Null for a zone whose clocks never change, which has nothing to list. */
        @Nullable
        ZoneDays of(ZoneId zone) {
            ZoneDays found = known.get(zone);
            ZoneRules rules = zone.getRules();
            // Rules can be loaded anew while a program runs.
            if (found != null && found.rules.equals(rules)) {
                return found;
            }
            return rules.isFixedOffset() ? null : list(zone);
        }

        private ZoneDays list(ZoneId zone) {
            ZoneDays listed = listed(zone);
            known.put(zone, listed);
            return listed;
        }
    }
}
