package dev.aftercart.couriers.delhivery;

import dev.aftercart.courier.TrackingOutcome;
import dev.aftercart.courier.TrackingOutcome.RetryLater;
import dev.aftercart.courier.TrackingQuery;
import dev.aftercart.couriers.Answers;
import dev.aftercart.couriers.internal.Batches;
import dev.aftercart.http.CourierHttp;
import dev.aftercart.http.CourierRequest;
import dev.aftercart.http.HttpAnswer;
import dev.aftercart.http.HttpOutcome;
import dev.aftercart.tracking.TrackingNumber;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Asks Delhivery, fifty numbers a call. */
record DelhiveryPull(CourierHttp http, URI base, String token) {

    private static final int MOST = 50;

    private static final int BAD_REQUEST = 400;
    private static final int FORBIDDEN = 403;
    private static final int TOO_MANY = 429;

    /** For so long Delhivery's firewall shuts out an address that asks too often. */
    private static final Duration SHUT_OUT = Duration.ofSeconds(30);

    DelhiveryPull at(URI other) {
        return new DelhiveryPull(http, other, token);
    }

    List<TrackingOutcome> track(List<TrackingQuery> queries) {
        return Batches.track(queries, MOST, this::ask);
    }

    private List<TrackingOutcome> ask(List<TrackingNumber> numbers) {
        HttpOutcome outcome = http.send(request(numbers));
        return outcome instanceof HttpAnswer answer && answer.status() != 200
                ? List.of(refused(answer))
                : Answers.read(outcome, null, DelhiveryBody::outcomes);
    }

    private static TrackingOutcome refused(HttpAnswer answer) {
        String message = "Delhivery answered HTTP " + answer.status();
        Optional<Duration> after = answer.retryAfter();
        return switch (answer.status()) {
            case FORBIDDEN ->
                new RetryLater(after.orElse(SHUT_OUT), message + ": too many calls, or the address is not allowed");
            case TOO_MANY ->
                new RetryLater(
                        after.or(() -> DelhiveryBody.pause(answer.body())).orElse(null), message);
            case BAD_REQUEST ->
                DelhiveryBody.error(answer.body()).orElseGet(() -> Answers.refused(answer, null, message));
            default -> Answers.refused(answer, null, message);
        };
    }

    private CourierRequest request(List<TrackingNumber> numbers) {
        String waybills = numbers.stream().map(TrackingNumber::value).collect(Collectors.joining(","));
        return CourierRequest.to(base)
                .path("api")
                .path("v1")
                .path("packages")
                .path("json")
                .path("")
                .query("waybill", waybills)
                .header("Authorization", "Token " + token)
                .header("Accept", "application/json");
    }

    /** Names no credentials. */
    @Override
    public String toString() {
        return "pull from " + base.getHost();
    }
}
