package dev.aftercart.examples.polling;

import dev.aftercart.courier.NextPoll;
import dev.aftercart.courier.ParcelState;
import dev.aftercart.courier.Polling;
import dev.aftercart.courier.Quota;
import dev.aftercart.promise.DateWindow;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Asks for the same made-up parcels by plan and at fixed intervals, and counts calls and how old the news was. */
public final class PollingSimulation {

    /** Whoever asks at fixed intervals has to stop some time, too. */
    private static final Duration GIVEN_UP = Duration.ofDays(45);

    private final List<MadeUpParcel> parcels = new ArrayList<>();

    /**
     * Makes the parcels up.
     *
     * @param seed what makes them the same again
     * @param count how many; above zero
     */
    public PollingSimulation(long seed, int count) {
        Random random = new Random(seed);
        Instant start = Instant.parse("2026-03-01T05:00:00Z");
        for (int i = 0; i < count; i++) {
            parcels.add(MadeUpParcel.of(random, start.plusSeconds(random.nextInt(86_400))));
        }
    }

    /** When to ask for a parcel next, or never. */
    private interface Plan {
        NextPoll next(ParcelState parcel, Instant now);
    }

    /**
     * Asks by {@link Polling}.
     *
     * @param quota what the courier answers
     * @return what it cost and brought
     */
    public Outcome planned(Quota quota) {
        Polling polling = Polling.usual();
        return run((parcel, now) -> polling.nextPoll(parcel, quota, now));
    }

    /**
     * Asks at a fixed interval until the parcel has arrived, or was silent for 45 days.
     *
     * @param interval the interval
     * @return what it cost and brought
     */
    public Outcome fixed(Duration interval) {
        return run((parcel, now) -> parcel.milestone().isTerminal()
                        || !now.isBefore(parcel.heardAt().plus(GIVEN_UP))
                ? new NextPoll.Never(NextPoll.Reason.STALE)
                : new NextPoll.At(now.plus(interval)));
    }

    private Outcome run(Plan plan) {
        Outcome sum = new Outcome(0, 0, 0, 0);
        for (MadeUpParcel parcel : parcels) {
            sum = sum.plus(ask(parcel, plan));
        }
        return sum.each(parcels.size());
    }

    private static Outcome ask(MadeUpParcel parcel, Plan plan) {
        Instant now = parcel.events().get(0).at();
        int known = 1;
        Outcome outcome = new Outcome(0, 0, 0, 0);
        NextPoll next = plan.next(state(parcel, known, now), now);
        while (next instanceof NextPoll.At at) {
            now = at.instant();
            int happened = parcel.until(now);
            outcome = outcome.plus(new Outcome(1, 0, 0, 0));
            for (; known < happened; known++) {
                outcome = outcome.plus(news(parcel.events().get(known), now));
            }
            next = plan.next(state(parcel, known, now), now);
        }
        return outcome;
    }

    private static ParcelState state(MadeUpParcel parcel, int known, Instant now) {
        MadeUpParcel.Step newest = parcel.events().get(known - 1);
        DateWindow expected = parcel.expected();
        return new ParcelState(newest.milestone(), newest.at(), now, expected, false);
    }

    private static Outcome news(MadeUpParcel.Step step, Instant seen) {
        double minutes = Duration.between(step.at(), seen).toSeconds() / 60.0;
        return new Outcome(0, 1, minutes, step.milestone().isTerminal() ? minutes : 0);
    }

    /**
     * What asking cost and brought, for one parcel on average.
     *
     * @param calls how many calls
     * @param news how many things were heard of
     * @param age the sum of how old they were when they were heard of, in minutes
     * @param deliveryAge how old the delivery was, in minutes
     */
    public record Outcome(double calls, double news, double age, double deliveryAge) {

        private Outcome plus(Outcome other) {
            return new Outcome(
                    calls + other.calls, news + other.news, age + other.age, deliveryAge + other.deliveryAge);
        }

        private Outcome each(int count) {
            return new Outcome(calls / count, news / count, age / count, deliveryAge / count);
        }

        /**
         * How old a piece of news was on average.
         *
         * @return minutes
         */
        public double meanAge() {
            return news == 0 ? 0 : age / news;
        }
    }
}
