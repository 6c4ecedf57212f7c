package dev.aftercart.couriers.clickpost;

import dev.aftercart.courier.TrackingOutcome;
import dev.aftercart.courier.TrackingQuery;
import dev.aftercart.couriers.Answers;
import dev.aftercart.couriers.internal.Batches;
import dev.aftercart.http.CourierHttp;
import dev.aftercart.http.CourierRequest;
import dev.aftercart.http.HttpAnswer;
import dev.aftercart.http.HttpOutcome;
import dev.aftercart.tracking.TrackingNumber;
import java.net.URI;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Asks ClickPost, five numbers of one courier partner a call. */
record ClickPostPull(CourierHttp http, URI base, String username, String key, int courierPartner) {

    private static final URI ORDERS = URI.create("https://www.clickpost.in");
    private static final int MOST = 5;
    private static final int LONGEST_PARTNER = 9;

    ClickPostPull at(URI other) {
        return new ClickPostPull(http, other, username, key, courierPartner);
    }

    /** Orders are placed at another address than questions are asked, unless the host has set one for both. */
    ClickPostAccount account() {
        URI orders = base.equals(ClickPost.PRODUCTION) ? ORDERS : base;
        return new ClickPostAccount(http, orders, username, key, courierPartner);
    }

    List<TrackingOutcome> track(List<TrackingQuery> queries, ZoneId zone) {
        Map<String, List<TrackingNumber>> numbers = queries.stream()
                .collect(Collectors.groupingBy(
                        this::partner,
                        LinkedHashMap::new,
                        Collectors.mapping(TrackingQuery::number, Collectors.toList())));
        Map<String, Map<TrackingNumber, List<TrackingOutcome>>> answers = new HashMap<>();
        numbers.forEach((partner, some) ->
                answers.put(partner, Batches.ask(some, MOST, asked -> ask(new Question(partner, asked), zone))));
        return queries.stream()
                .flatMap(query ->
                        answers.getOrDefault(partner(query), Map.of()).getOrDefault(query.number(), List.of()).stream())
                .toList();
    }

    /** What one call asks. */
    private record Question(String partner, List<TrackingNumber> numbers) {

        boolean hasPartner() {
            return partner.length() <= LONGEST_PARTNER && partner.chars().allMatch(c -> c >= '0' && c <= '9');
        }
    }

    private String partner(TrackingQuery query) {
        String account = query.account();
        return account == null || account.isBlank() ? Integer.toString(courierPartner) : account.strip();
    }

    private List<TrackingOutcome> ask(Question question, ZoneId zone) {
        if (!question.hasPartner()) {
            return List.of(new TrackingOutcome.Unauthorised(
                    "the account of a query must be ClickPost's number for the courier partner (cp_id), in digits"));
        }
        HttpOutcome outcome = http.send(request(question));
        List<TrackingOutcome> said = outcomes(outcome, zone);
        boolean oneIsUnknown = question.numbers().size() > 1 && said.equals(List.of(ClickPostErrors.UNKNOWN_NUMBER));
        return oneIsUnknown ? askAlone(question, zone) : said;
    }

    /** One unknown number must not hide what is known of the others. */
    private List<TrackingOutcome> askAlone(Question question, ZoneId zone) {
        return Batches.ask(question.numbers(), 1, alone -> ask(new Question(question.partner(), alone), zone))
                .values()
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private static List<TrackingOutcome> outcomes(HttpOutcome outcome, ZoneId zone) {
        if (outcome instanceof HttpAnswer answer && answer.status() != 200) {
            Optional<TrackingOutcome> error = ClickPostBody.error(answer.body());
            if (error.isPresent()) {
                return List.of(error.get());
            }
        }
        return Answers.read(outcome, null, body -> ClickPostBody.outcomes(body, zone));
    }

    private CourierRequest request(Question question) {
        String waybills = question.numbers().stream().map(TrackingNumber::value).collect(Collectors.joining(","));
        return CourierRequest.to(base)
                .path("api")
                .path("v2")
                .path("track-order")
                .path("")
                .query("username", username)
                .query("key", key)
                .query("waybill", waybills)
                .query("cp_id", question.partner())
                .header("Accept", "application/json");
    }

    /** Names no credentials. */
    @Override
    public String toString() {
        return "pull from " + base.getHost();
    }
}
