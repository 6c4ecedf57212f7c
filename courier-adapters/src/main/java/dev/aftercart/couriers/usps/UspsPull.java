package dev.aftercart.couriers.usps;

import dev.aftercart.courier.TrackingOutcome;
import dev.aftercart.couriers.Answers;
import dev.aftercart.http.ClientCredentials;
import dev.aftercart.http.CourierHttp;
import dev.aftercart.http.CourierRequest;
import dev.aftercart.http.HttpAnswer;
import dev.aftercart.http.HttpOutcome;
import dev.aftercart.tracking.TrackingNumber;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;

/** Asks USPS about one number, with a token. */
final class UspsPull {

    private static final int OK = 200;

    private final CourierHttp http;
    private final CourierHttp asClient;
    private final URI base;
    private final Client client;

    /** Whose credentials they are; has no text of its own, since it holds a secret. */
    record Client(String id, String secret, InstantSource clock) {

        /** No scope is asked for: the token has what the application was granted, and asking for less gives nothing. */
        ClientCredentials at(URI base) {
            String address = base.toString();
            String root = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
            return ClientCredentials.of(URI.create(root + "/oauth2/v3/token"), id, secret, clock)
                    .inBody();
        }

        @Override
        public String toString() {
            return "a client of USPS";
        }
    }

    UspsPull(CourierHttp http, URI base, Client client) {
        this.http = http;
        this.asClient = http.as(client.at(base));
        this.base = base;
        this.client = client;
    }

    UspsPull at(URI other) {
        return new UspsPull(http, other, client);
    }

    List<TrackingOutcome> track(TrackingNumber number) {
        HttpOutcome outcome = asClient.send(CourierRequest.to(base)
                .path("tracking")
                .path("v3")
                .path("tracking")
                .path(number.value())
                .query("expand", "DETAIL")
                .header("Accept", "application/json"));
        return outcome instanceof HttpAnswer answer && answer.status() != OK
                ? List.of(UspsError.outcome(answer, number))
                : Answers.read(outcome, number, body -> UspsBody.outcomes(body, number));
    }
}
