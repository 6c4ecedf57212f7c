package dev.aftercart.promise;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When parcels come, learned from those that have come and from those that have not yet.
 *
 * <p>It is told day by day what happened, and answers for an order at checkout, for a parcel just handed over, and for a
 * parcel under way. Two things are learned, both so that old news fades: how much longer than others the parcels of each
 * level of a {@link Lane} take, as means that lean on their parents until they have seen enough; and, for all lanes, how
 * likely a parcel of some age is to come next, against what was expected of it. The second counts parcels under way, so a
 * peak that keeps parcels waiting makes the answers later and wider before those parcels have come. Time is counted in
 * working days; how much a day off is worth is learned as well.
 *
 * <p>Immutable and thread-safe: {@link #after} gives a new model and leaves this one as it was, so that a shop can answer
 * with yesterday's while today's is being made. It keeps no history, but a number for each level of lanes and an entry for
 * each parcel under way.
 */
public final class TransitModel {

    private final DayPace pace;
    private final TransitLeg fromPurchase;
    private final TransitLeg fromHandOver;
    private final @Nullable LocalDate learnedUntil;

    private TransitModel(
            DayPace pace, TransitLeg fromPurchase, TransitLeg fromHandOver, @Nullable LocalDate learnedUntil) {
        this.pace = pace;
        this.fromPurchase = fromPurchase;
        this.fromHandOver = fromHandOver;
        this.learnedUntil = learnedUntil;
    }

    /**
     * A model that knows nothing yet. It answers all the same, with no evidence: about six working days, widely spread.
     *
     * @param calendar the days on which carriers work
     * @return the model
     */
    public static TransitModel untaught(WorkingCalendar calendar) {
        return new TransitModel(
                new DayPace(Objects.requireNonNull(calendar, "calendar")), new TransitLeg(), new TransitLeg(), null);
    }

    /**
     * The model that also knows a further day. Days that were left out between are taken as days on which nothing happened.
     * A step of a parcel that nobody waits for, or that was told before, is passed over.
     *
     * @param today what happened on that day, told when the day is over
     * @return a new model
     * @throws IllegalArgumentException when the day is not after the last one learned
     */
    public TransitModel after(TransitDay today) {
        LocalDate day = today.day();
        if (learnedUntil != null && !day.isAfter(learnedUntil)) {
            throw new IllegalArgumentException(
                    "days are learned in order; " + day + " was told when " + learnedUntil + " was known");
        }
        TransitModel next = new TransitModel(pace.copy(), fromPurchase.copy(day), fromHandOver.copy(day), day);
        LocalDate missed = learnedUntil == null ? day : learnedUntil.plusDays(1);
        for (; missed.isBefore(day); missed = missed.plusDays(1)) {
            next.pass(missed, Set.of(), Set.of());
        }
        next.learn(today);
        return next;
    }

    private void learn(TransitDay today) {
        Set<String> delivered = new HashSet<>();
        Set<String> givenUp = new HashSet<>();
        for (TransitDay.Step step : today.steps()) {
            if (step instanceof TransitDay.Bought bought) {
                fromPurchase.start(bought.parcel(), bought.lane(), today.day());
            } else if (step instanceof TransitDay.Delivered) {
                delivered.add(step.parcel());
            } else if (step instanceof TransitDay.GivenUp) {
                givenUp.add(step.parcel());
            }
        }
        for (TransitDay.Step step : today.steps()) {
            TransitLeg.@Nullable Waiting parcel = fromPurchase.find(step.parcel());
            if (step instanceof TransitDay.HandedOver && parcel != null) {
                fromHandOver.start(step.parcel(), parcel.lane(), today.day());
            }
        }
        pass(today.day(), delivered, givenUp);
    }

    private void pass(LocalDate day, Set<String> delivered, Set<String> givenUp) {
        int waiting = fromPurchase.parcels();
        double worth = pace.of(day);
        int arrived = fromPurchase.pass(day, worth, delivered, givenUp);
        fromHandOver.pass(day, worth, delivered, givenUp);
        pace.learn(day, waiting, arrived);
    }

    /**
     * When an order comes that is bought now.
     *
     * @param lane where it comes from and goes
     * @param today the day it is bought
     * @return the forecast, in days after today
     */
    public TransitForecast atCheckout(Lane lane, LocalDate today) {
        return fromPurchase.forecast(fromPurchase.expect(lane, today), today, pace);
    }

    /**
     * When a parcel comes that is handed to the carrier now.
     *
     * @param lane where it comes from and goes
     * @param today the day it is handed over
     * @return the forecast, in days after today
     */
    public TransitForecast atHandOver(Lane lane, LocalDate today) {
        return fromHandOver.forecast(fromHandOver.expect(lane, today), today, pace);
    }

    /**
     * When a parcel comes that is under way and had not come by the end of the last day learned. The longer it has waited
     * beyond what was expected, the wider the answer.
     *
     * @param parcel which parcel
     * @return the forecast, in days after it was handed over where that is known, else after it was bought; empty when
     *     nobody waits for the parcel
     */
    public Optional<TransitForecast> underWay(String parcel) {
        TransitLeg leg = fromHandOver.find(parcel) == null ? fromPurchase : fromHandOver;
        TransitLeg.@Nullable Waiting waiting = leg.find(parcel);
        if (waiting == null || learnedUntil == null) {
            return Optional.empty();
        }
        return Optional.of(leg.forecast(waiting, learnedUntil.plusDays(1), pace));
    }

    /**
     * The last day that was learned.
     *
     * @return the day; empty for an untaught model
     */
    public Optional<LocalDate> learnedUntil() {
        return Optional.ofNullable(learnedUntil);
    }
}
