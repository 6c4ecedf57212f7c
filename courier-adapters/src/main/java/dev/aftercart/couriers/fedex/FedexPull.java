package dev.aftercart.couriers.fedex;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.aftercart.courier.TrackingOutcome;
import dev.aftercart.courier.TrackingQuery;
import dev.aftercart.couriers.Answers;
import dev.aftercart.http.ClientCredentials;
import dev.aftercart.http.CourierHttp;
import dev.aftercart.http.CourierRequest;
import dev.aftercart.http.HttpAnswer;
import dev.aftercart.http.HttpFailure;
import dev.aftercart.http.HttpOutcome;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** Asks FedEx about up to thirty numbers a call. */
final class FedexPull {

    private static final int MOST_NUMBERS = 30;

    private final CourierHttp http;
    private final Client client;
    private final URI base;
    private final CourierHttp signedIn;

    /** Who asks. */
    record Client(String id, String secret, InstantSource clock) {

        ClientCredentials credentials(URI base) {
            String address = base.toString().replaceFirst("/+$", "") + "/oauth/token";
            return ClientCredentials.of(URI.create(address), id, secret, clock).inBody();
        }

        @Override
        public String toString() {
            return "a FedEx client";
        }
    }

    FedexPull(CourierHttp http, Client client, URI base) {
        this.http = http;
        this.client = client;
        this.base = base;
        this.signedIn = http.as(client.credentials(base));
    }

    FedexPull at(URI other) {
        return new FedexPull(http, client, other);
    }

    /** One outcome for each query, in their order. */
    List<TrackingOutcome> track(List<TrackingQuery> queries) {
        List<TrackingOutcome> outcomes = new ArrayList<>();
        for (int from = 0; from < queries.size(); from += MOST_NUMBERS) {
            outcomes.addAll(call(queries.subList(from, Math.min(from + MOST_NUMBERS, queries.size()))));
        }
        return outcomes;
    }

    private List<TrackingOutcome> call(List<TrackingQuery> queries) {
        HttpOutcome outcome = signedIn.send(request(queries));
        if (outcome instanceof HttpAnswer answer && answer.status() == 200) {
            return FedexBody.outcomes(answer.body(), queries);
        }
        return queries.stream().map(query -> failed(outcome, query)).toList();
    }

    private static TrackingOutcome failed(HttpOutcome outcome, TrackingQuery query) {
        return outcome instanceof HttpAnswer answer
                ? FedexErrors.refused(
                        answer.body(),
                        answer.status(),
                        query.number(),
                        answer.retryAfter().orElse(null))
                : Answers.failed((HttpFailure) outcome);
    }

    private CourierRequest request(List<TrackingQuery> queries) {
        ObjectNode question = JsonNodeFactory.instance.objectNode().put("includeDetailedScans", true);
        ArrayNode numbers = question.putArray("trackingInfo");
        queries.forEach(query -> numbers.addObject()
                .putObject("trackingNumberInfo")
                .put("trackingNumber", query.number().value()));
        return CourierRequest.to(base)
                .path("track")
                .path("v1")
                .path("trackingnumbers")
                .header("Accept", "application/json")
                .header("X-locale", "en_US")
                .post("application/json", question.toString().getBytes(StandardCharsets.UTF_8))
                .repeatable();
    }
}
