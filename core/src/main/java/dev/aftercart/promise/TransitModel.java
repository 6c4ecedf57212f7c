package dev.aftercart.promise;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import dev.aftercart.explain.Diagnostic;
import dev.aftercart.explain.Parsed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
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

    private static final double PRIOR_WORKING_DAYS = 6;

    private final DayPace pace;
    private final TransitLeg fromPurchase;
    private final TransitLeg fromHandOver;
    private final ScanGaps betweenScans;
    private final @Nullable LocalDate learnedUntil;

    TransitModel(
            DayPace pace,
            TransitLeg fromPurchase,
            TransitLeg fromHandOver,
            ScanGaps betweenScans,
            @Nullable LocalDate learnedUntil) {
        this.pace = pace;
        this.fromPurchase = fromPurchase;
        this.fromHandOver = fromHandOver;
        this.betweenScans = betweenScans;
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
                new DayPace(Objects.requireNonNull(calendar, "calendar")),
                new TransitLeg(PRIOR_WORKING_DAYS, TransitLeg.AT_NOON),
                new TransitLeg(PRIOR_WORKING_DAYS, TransitLeg.AT_NOON),
                new ScanGaps(),
                null);
    }

    /**
     * Reads what {@link #toJson} wrote. The model read answers and learns exactly as the one written.
     *
     * @param json the document; fields may have been put into another order, as databases do
     * @param calendar the days on which carriers work; it is not written with the model, so that each year's holidays can be
     *     added
     * @return the model, or the first problem with its line and column
     */
    public static Parsed<TransitModel> read(String json, WorkingCalendar calendar) {
        TransitModel blank = untaught(calendar);
        try {
            StateReader state = new StateReader(json);
            blank.pace.read(state, "pace");
            blank.fromPurchase.read(state, "fromPurchase");
            blank.fromHandOver.read(state, "fromHandOver");
            blank.betweenScans.read(state, "betweenScans");
            return Parsed.of(
                    new TransitModel(
                            blank.pace,
                            blank.fromPurchase,
                            blank.fromHandOver,
                            blank.betweenScans,
                            state.learnedUntil()),
                    List.of());
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            Diagnostic problem = Diagnostic.error(
                    "", e.getOriginalMessage().lines().findFirst().orElse("not JSON"));
            return Parsed.failed(List.of(at == null ? problem : problem.at(at.getLineNr(), at.getColumnNr())));
        } catch (IOException e) {
            throw new UncheckedIOException("a string reader failed", e);
        }
    }

    /**
     * All that the model knows, as JSON of version 1, to be kept where the shop keeps its state: numbers for each level of
     * lanes and an entry for each parcel under way, with the names that the shop gave to parcels and places.
     *
     * @return the document, for {@link #read}
     */
    public String toJson() {
        StateWriter out = new StateWriter(learnedUntil);
        return out.document(() -> {
            out.object("pace", () -> pace.write(out));
            out.object("fromPurchase", () -> fromPurchase.write(out));
            out.object("fromHandOver", () -> fromHandOver.write(out));
            out.object("betweenScans", () -> betweenScans.write(out));
        });
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
        TransitModel next =
                new TransitModel(pace.copy(), fromPurchase.copy(), fromHandOver.copy(), betweenScans.copy(), day);
        LocalDate missed = learnedUntil == null ? day : learnedUntil.plusDays(1);
        for (; missed.isBefore(day); missed = missed.plusDays(1)) {
            next.pass(new TransitDay(missed, List.of()));
        }
        next.pass(today);
        return next;
    }

    private void pass(TransitDay today) {
        LocalDate day = today.day();
        today.steps(TransitDay.Bought.class).forEach(step -> fromPurchase.start(step.parcel(), step.lane(), day));
        Map<String, ScanGaps.Scan> scanned = new LinkedHashMap<>();
        today.steps(TransitDay.Scanned.class)
                .forEach(step -> fromPurchase
                        .lane(step.parcel())
                        .ifPresent(lane -> scanned.put(step.parcel(), new ScanGaps.Scan(step.point(), lane))));
        today.steps(TransitDay.HandedOver.class)
                .forEach(step -> fromPurchase
                        .lane(step.parcel())
                        .ifPresent(lane -> fromHandOver.start(step.parcel(), lane, day)));
        Set<String> delivered = today.parcels(TransitDay.Delivered.class);
        Set<String> givenUp = today.parcels(TransitDay.GivenUp.class);
        int waiting = fromPurchase.parcels();
        double worth = pace.of(day);
        int arrived = fromPurchase.pass(day, worth, delivered, givenUp);
        fromHandOver.pass(day, worth, delivered, givenUp);
        betweenScans.pass(day, worth, scanned, delivered, givenUp);
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
        TransitLeg leg = legOf(parcel);
        TransitLeg.@Nullable Waiting waiting = leg.find(parcel);
        if (waiting == null || learnedUntil == null) {
            return Optional.empty();
        }
        return Optional.of(leg.forecast(waiting, learnedUntil.plusDays(1), pace));
    }

    /**
     * How unusual it is that nothing has been heard of a parcel for so long. Measured against the silences that followed
     * scans at the same point; for a parcel never scanned, against how long parcels take from the hand-over, or from the
     * purchase.
     *
     * @param parcel which parcel
     * @return the silence at the end of the last day learned; empty when nobody waits for the parcel
     */
    public Optional<Silence> silence(String parcel) {
        TransitLeg.@Nullable Waiting silent = betweenScans.find(parcel);
        if (silent != null) {
            return Optional.of(Silence.after(
                    ScanGaps.point(silent), silent.since(), betweenScans.share(silent), betweenScans.evidence(silent)));
        }
        TransitLeg leg = legOf(parcel);
        TransitLeg.@Nullable Waiting waiting = leg.find(parcel);
        return waiting == null
                ? Optional.empty()
                : Optional.of(Silence.unscanned(waiting.since(), leg.stillWaiting(waiting), leg.evidence(waiting)));
    }

    /**
     * When the silence of a parcel will be so unusual that it {@linkplain Silence#isStuck is taken to be stuck}, if nothing is
     * heard of it until then.
     *
     * @param parcel which parcel
     * @param threshold the share of parcels that are as silent for as long, from 0 to 1, such as 0.02
     * @return whole days after the last sign of life, at whose end it is; empty when nobody waits for the parcel, and when that is
     *     not within a year
     */
    public OptionalInt stuckAfter(String parcel, double threshold) {
        TransitLeg.@Nullable Waiting silent = betweenScans.find(parcel);
        if (silent != null) {
            return betweenScans.daysUntilRare(silent, threshold, pace);
        }
        TransitLeg leg = legOf(parcel);
        TransitLeg.@Nullable Waiting waiting = leg.find(parcel);
        return waiting == null ? OptionalInt.empty() : leg.daysUntilRare(waiting, threshold, pace);
    }

    private TransitLeg legOf(String parcel) {
        return fromHandOver.find(parcel) == null ? fromPurchase : fromHandOver;
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
