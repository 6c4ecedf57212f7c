package dev.aftercart.examples.polling;

import dev.aftercart.promise.DateWindow;
import dev.aftercart.tracking.Milestone;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A parcel's life, made up: label, collection, scans under way, the vehicle on a morning, now and then a failed attempt, a long
 * silence, or no end at all.
 *
 * @param events what happened, oldest first
 * @param expected when the shop expects it
 */
record MadeUpParcel(List<Step> events, DateWindow expected) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Riyadh");

    /**
     * Something that happened.
     *
     * @param at when
     * @param milestone how far it brought the parcel
     */
    record Step(Instant at, Milestone milestone) {}

    MadeUpParcel {
        events = List.copyOf(events);
    }

    static MadeUpParcel of(Random random, Instant labelled) {
        List<Step> steps = new ArrayList<>();
        Instant at = labelled;
        steps.add(new Step(at, Milestone.PREPARING));
        at = at.plus(hours(4 + random.nextDouble() * 30));
        steps.add(new Step(at, Milestone.SHIPPED));
        int scans = 2 + random.nextInt(6);
        for (int i = 0; i < scans; i++) {
            at = at.plus(hours(2 + 14 * Math.exp(random.nextGaussian() * 0.7)));
            steps.add(new Step(at, Milestone.IN_TRANSIT));
        }
        if (random.nextInt(30) == 0) {
            at = at.plus(hours(24.0 * (4 + random.nextInt(8))));
        }
        LocalDate day = at.atZone(ZONE).toLocalDate().plusDays(1);
        if (random.nextInt(200) > 0) {
            deliver(random, day, steps);
        }
        LocalDate first = labelled.atZone(ZONE).toLocalDate().plusDays(3L + scans / 2);
        return new MadeUpParcel(steps, DateWindow.between(first, first.plusDays(2), ZONE));
    }

    private static void deliver(Random random, LocalDate day, List<Step> steps) {
        Instant leaves = morning(day, random);
        steps.add(new Step(leaves, Milestone.OUT_FOR_DELIVERY));
        if (random.nextInt(10) == 0) {
            steps.add(new Step(leaves.plus(hours(3 + random.nextDouble() * 6)), Milestone.OUT_FOR_DELIVERY));
            leaves = morning(day.plusDays(1), random);
            steps.add(new Step(leaves, Milestone.OUT_FOR_DELIVERY));
        }
        steps.add(new Step(leaves.plus(hours(1 + random.nextDouble() * 8)), Milestone.DELIVERED));
    }

    private static Instant morning(LocalDate day, Random random) {
        return day.atTime(LocalTime.of(7, 0)).atZone(ZONE).toInstant().plus(hours(random.nextDouble() * 3));
    }

    private static Duration hours(double hours) {
        return Duration.ofSeconds((long) (hours * 3600));
    }

    /** How many events there were until an instant, it included. */
    int until(Instant instant) {
        int count = 0;
        while (count < events.size() && !events.get(count).at().isAfter(instant)) {
            count++;
        }
        return count;
    }

    Step last() {
        return events.get(events.size() - 1);
    }
}
