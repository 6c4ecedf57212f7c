package dev.aftercart.couriers.internal;

import dev.aftercart.courier.TrackingOutcome;
import dev.aftercart.courier.TrackingOutcome.NotFound;
import dev.aftercart.courier.TrackingOutcome.Reading;
import dev.aftercart.courier.TrackingQuery;
import dev.aftercart.tracking.TrackingNumber;
import dev.aftercart.tracking.TrackingReading;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Asks about several numbers in one call, and gives each query its part of the answer.
 */
public final class Batch {

    private Batch() {}

    /**
     * Asks about all, in as few calls as the courier takes.
     *
     * @param queries what to ask
     * @param most how many numbers the courier takes in one call; at least one
     * @param ask makes one call; gives at least one outcome, in any order
     * @return for each query, in their order, the outcomes of its number; where the answer has none, what went wrong with the
     *     call, and where nothing did, not found
     */
    public static List<TrackingOutcome> track(
            List<TrackingQuery> queries, int most, Function<List<TrackingQuery>, List<TrackingOutcome>> ask) {
        List<TrackingOutcome> all = new ArrayList<>();
        for (int from = 0; from < queries.size(); from += most) {
            List<TrackingQuery> some = queries.subList(from, Math.min(queries.size(), from + most));
            List<TrackingOutcome> answer = ask.apply(some);
            for (TrackingQuery query : some) {
                all.addAll(some.size() == 1 ? alone(answer, query.number()) : part(answer, query.number()));
            }
        }
        return all;
    }

    /** The whole answer is about the one number, whatever number it names. */
    private static List<TrackingOutcome> alone(List<TrackingOutcome> answer, TrackingNumber number) {
        List<TrackingOutcome> readings =
                answer.stream().filter(Reading.class::isInstance).toList();
        return readings.isEmpty() ? part(answer, number) : readings;
    }

    private static List<TrackingOutcome> part(List<TrackingOutcome> answer, TrackingNumber number) {
        List<TrackingOutcome> own =
                answer.stream().filter(outcome -> isAbout(outcome, number)).toList();
        if (!own.isEmpty()) {
            return own;
        }
        return List.of(answer.stream()
                .filter(outcome -> !(outcome instanceof Reading) && !(outcome instanceof NotFound))
                .findFirst()
                .orElseGet(() -> new NotFound(number, "the courier's answer does not have the number")));
    }

    private static boolean isAbout(TrackingOutcome outcome, TrackingNumber number) {
        if (outcome instanceof Reading read) {
            TrackingReading reading = read.reading();
            return reading.number().equals(number) || reading.aliases().contains(number);
        }
        return outcome instanceof NotFound missing && number.equals(missing.number());
    }
}
