package dev.aftercart.couriers.internal;

import dev.aftercart.courier.TrackingOutcome;
import dev.aftercart.courier.TrackingOutcome.NotFound;
import dev.aftercart.courier.TrackingOutcome.Reading;
import dev.aftercart.courier.TrackingOutcome.RetryLater;
import dev.aftercart.courier.TrackingOutcome.Unauthorised;
import dev.aftercart.courier.TrackingQuery;
import dev.aftercart.tracking.TrackingNumber;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Asks about several numbers in one call, and gives what was answered back to the numbers. */
public final class Batches {

    private Batches() {}

    /**
     * Asks about queries in their order, as {@link #ask} does.
     *
     * @param queries the queries
     * @param most how many numbers the courier takes in one call
     * @param call makes one call
     * @return at least one outcome a query, in their order
     */
    public static List<TrackingOutcome> track(
            List<TrackingQuery> queries, int most, Function<List<TrackingNumber>, List<TrackingOutcome>> call) {
        Map<TrackingNumber, List<TrackingOutcome>> answers =
                ask(queries.stream().map(TrackingQuery::number).toList(), most, call);
        return queries.stream()
                .flatMap(query -> answers.getOrDefault(query.number(), List.of()).stream())
                .toList();
    }

    /**
     * Asks about numbers, each once. After a call that was refused, or that says to come back later, no other is made: its
     * outcome holds for the numbers that are left. An answer is a number's when it names it, even where no other was asked
     * about; what it says of no number in particular holds for those that it does not name.
     *
     * @param numbers the numbers
     * @param most how many numbers the courier takes in one call
     * @param call makes one call
     * @return at least one outcome for each number
     */
    public static Map<TrackingNumber, List<TrackingOutcome>> ask(
            List<TrackingNumber> numbers, int most, Function<List<TrackingNumber>, List<TrackingOutcome>> call) {
        List<TrackingNumber> once = numbers.stream().distinct().toList();
        Map<TrackingNumber, List<TrackingOutcome>> answers = new LinkedHashMap<>();
        List<TrackingOutcome> said = List.of();
        for (int from = 0; from < once.size(); from += most) {
            List<TrackingNumber> asked = once.subList(from, Math.min(from + most, once.size()));
            said = said.stream().anyMatch(Batches::stops) ? said : call.apply(asked);
            for (TrackingNumber number : asked) {
                answers.put(number, of(number, said));
            }
        }
        return answers;
    }

    private static boolean stops(TrackingOutcome outcome) {
        return outcome instanceof Unauthorised || outcome instanceof RetryLater;
    }

    private static List<TrackingOutcome> of(TrackingNumber number, List<TrackingOutcome> said) {
        List<TrackingOutcome> own = new ArrayList<>();
        List<TrackingOutcome> ofAll = new ArrayList<>();
        for (TrackingOutcome outcome : said) {
            if (names(outcome, number)) {
                own.add(outcome);
            } else if (outcome instanceof NotFound none && none.number() == null) {
                ofAll.add(new NotFound(number, none.message()));
            } else if (!(outcome instanceof Reading) && !(outcome instanceof NotFound)) {
                ofAll.add(outcome);
            }
        }
        if (own.isEmpty() && ofAll.isEmpty()) {
            return List.of(new NotFound(number, "the answer does not name it"));
        }
        return own.isEmpty() ? ofAll : own;
    }

    private static boolean names(TrackingOutcome outcome, TrackingNumber number) {
        return outcome instanceof Reading read
                ? read.reading().number().equals(number)
                        || read.reading().aliases().contains(number)
                : outcome instanceof NotFound none && number.equals(none.number());
    }
}
