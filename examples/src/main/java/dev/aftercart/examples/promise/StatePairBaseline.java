package dev.aftercart.examples.promise;

import dev.aftercart.promise.Lane;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What a shop without a model would do well to take: how long the deliveries of the last six weeks took, looked up once a
 * week by origin and destination state; with fewer than thirty by destination, else of all. In calendar days.
 */
final class StatePairBaseline {

    private static final int WINDOW_DAYS = 42;
    private static final int DAYS_PER_WEEK = 7;
    private static final int FEWEST = 30;
    private static final Quantiles UNTAUGHT = new Quantiles(5, 11, 25);

    private final Deque<Past> window = new ArrayDeque<>();
    private Map<String, Quantiles> quantiles = Map.of();
    private LocalDate fitted = LocalDate.MIN;

    private record Past(LocalDate deliveredOn, List<String> keys, int days) {}

    /** A delivery, told on its day. */
    void learn(Lane lane, LocalDate deliveredOn, int days) {
        window.add(new Past(deliveredOn, keys(lane), days));
    }

    /** Fits anew when a week has passed, to what was delivered in the six weeks before the day. */
    void startOf(LocalDate day) {
        if (!fitted.equals(LocalDate.MIN) && day.isBefore(fitted.plusDays(DAYS_PER_WEEK))) {
            return;
        }
        fitted = day;
        while (!window.isEmpty() && window.element().deliveredOn().isBefore(day.minusDays(WINDOW_DAYS))) {
            window.remove();
        }
        Map<String, IntStream.Builder> days = new HashMap<>();
        window.forEach(past -> past.keys()
                .forEach(key ->
                        days.computeIfAbsent(key, any -> IntStream.builder()).add(past.days())));
        quantiles = new HashMap<>();
        days.forEach((key, builder) -> fit(key, builder.build().sorted().toArray()));
    }

    private void fit(String key, int[] sorted) {
        if (sorted.length >= FEWEST) {
            quantiles.put(key, new Quantiles(at(sorted, 0.1), at(sorted, 0.5), at(sorted, 0.9)));
        }
    }

    private static int at(int[] sorted, double share) {
        return sorted[(int) Math.ceil(sorted.length * share) - 1];
    }

    Quantiles predict(Lane lane) {
        return keys(lane).stream()
                .filter(quantiles::containsKey)
                .findFirst()
                .map(quantiles::get)
                .orElse(UNTAUGHT);
    }

    private static List<String> keys(Lane lane) {
        String to = lane.destination().get(0);
        return Arrays.asList(lane.origin().get(0) + " > " + to, to, "");
    }
}
