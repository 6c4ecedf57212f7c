package dev.aftercart.couriers.fedex;

import dev.aftercart.courier.TrackingOutcome;
import dev.aftercart.courier.TrackingQuery;
import dev.aftercart.couriers.internal.Json;
import dev.aftercart.couriers.internal.JsonNode;
import dev.aftercart.couriers.internal.Numbers;
import dev.aftercart.explain.Parsed;
import dev.aftercart.tracking.TrackingNumber;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Tells FedEx's bodies apart: the answer to a pull, a push, errors, something else.
 *
 * <p>FedEx gives numbers anew after a while, and then lists all parcels that had one. Only one of them can be meant: that which
 * was shipped nearest to the day asked for, else the last one.
 */
final class FedexBody {

    private static final String NOT_FEDEX = "this is not a FedEx answer: it has neither results nor errors";
    private static final String ALL = "completeTrackResults";
    private static final String RESULTS = "trackResults";

    private FedexBody() {}

    /**
     * The parcels that stand under one number.
     *
     * @param number the number, or null when it is missing
     * @param results the parcels that have or had it
     */
    record Listed(@Nullable TrackingNumber number, List<FedexResult> results) {

        TrackingOutcome outcome(@Nullable LocalDate shippedOn) {
            if (results.isEmpty()) {
                return TrackingOutcome.Unreadable.because(RESULTS, "must be a list of results");
            }
            FedexResult meant = results.get(0);
            for (FedexResult other : results) {
                meant = isBetter(other, meant, shippedOn) ? other : meant;
            }
            return (results.size() == 1 ? meant : meant.reporting(reused(meant))).outcome(number);
        }

        private String reused(FedexResult meant) {
            return "is one of " + results.size() + " parcels of this number; the one shipped on " + meant.shippedOn()
                    + " is read";
        }

        private static boolean isBetter(FedexResult one, FedexResult other, @Nullable LocalDate shippedOn) {
            LocalDate day = one.shippedOn();
            LocalDate otherDay = other.shippedOn();
            if (day == null || otherDay == null) {
                return day != null;
            }
            return shippedOn == null ? day.isAfter(otherDay) : distance(day, shippedOn) < distance(otherDay, shippedOn);
        }

        private static long distance(LocalDate one, LocalDate other) {
            return Math.abs(ChronoUnit.DAYS.between(one, other));
        }
    }

    /** What a body says. */
    static List<TrackingOutcome> outcomes(byte[] body) {
        Parsed<JsonNode> read = Json.read(body);
        return read.value()
                .map(FedexBody::outcomes)
                .orElseGet(() -> List.of(new TrackingOutcome.Unreadable(read.diagnostics())));
    }

    private static List<TrackingOutcome> outcomes(JsonNode root) {
        List<Listed> listed = listed(root);
        return listed.isEmpty()
                ? List.of(other(root, null))
                : listed.stream().map(each -> each.outcome(null)).toList();
    }

    /** What a body says about each query. */
    static List<TrackingOutcome> outcomes(byte[] body, List<TrackingQuery> queries) {
        Parsed<JsonNode> read = Json.read(body);
        return read.value()
                .map(root -> outcomes(root, queries))
                .orElseGet(() -> queries.stream()
                        .map(query -> (TrackingOutcome) new TrackingOutcome.Unreadable(read.diagnostics()))
                        .toList());
    }

    private static List<TrackingOutcome> outcomes(JsonNode root, List<TrackingQuery> queries) {
        List<Listed> listed = listed(root);
        return queries.stream()
                .map(query ->
                        listed.isEmpty() ? other(root, query.number()) : outcome(listed, query, queries.size() == 1))
                .toList();
    }

    private static TrackingOutcome outcome(List<Listed> listed, TrackingQuery query, boolean isOnly) {
        for (Listed each : listed) {
            if (query.number().equals(each.number())) {
                return each.outcome(query.shippedOn());
            }
        }
        Listed first = listed.get(0);
        return isOnly
                ? new Listed(Objects.requireNonNullElse(first.number(), query.number()), first.results())
                        .outcome(query.shippedOn())
                : TrackingOutcome.Unreadable.because(
                        "output." + ALL, "says nothing about " + query.number() + ", which was asked for");
    }

    private static TrackingOutcome other(JsonNode root, @Nullable TrackingNumber asked) {
        List<JsonNode> errors = FedexErrors.in(root);
        return errors.isEmpty()
                ? TrackingOutcome.Unreadable.because("", NOT_FEDEX)
                : FedexErrors.outcome(errors.get(0), asked);
    }

    /** The results by their number. A push has them with or without what is around them in the answer to a pull. */
    private static List<Listed> listed(JsonNode root) {
        JsonNode output = Json.at(root, "output").isObject() ? Json.at(root, "output") : root;
        List<Listed> listed = new ArrayList<>();
        List<JsonNode> all = Json.elements(Json.at(output, ALL));
        for (int i = 0; i < all.size(); i++) {
            listed.add(results(all.get(i), ALL + "[" + i + "]."));
        }
        if (listed.isEmpty() && output.has(RESULTS)) {
            listed.add(results(output, ""));
        }
        if (listed.isEmpty() && FedexResult.looksLikeOne(output)) {
            listed.add(new Listed(null, List.of(new FedexResult(output, ""))));
        }
        return listed;
    }

    private static Listed results(JsonNode node, String path) {
        List<JsonNode> nodes = Json.elements(Json.at(node, RESULTS));
        List<FedexResult> results = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            results.add(new FedexResult(nodes.get(i), path + RESULTS + "[" + i + "]"));
        }
        return new Listed(Numbers.of(Json.text(node, "trackingNumber")), results);
    }
}
