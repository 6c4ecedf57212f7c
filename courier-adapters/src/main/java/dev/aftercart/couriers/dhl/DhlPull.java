package dev.aftercart.couriers.dhl;

import dev.aftercart.courier.TrackingOutcome;
import dev.aftercart.courier.TrackingQuery;
import dev.aftercart.couriers.Answers;
import dev.aftercart.http.CourierHttp;
import dev.aftercart.http.CourierRequest;
import dev.aftercart.http.HttpAnswer;
import dev.aftercart.http.HttpOutcome;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/** Asks DHL about one number. */
final class DhlPull {

    private final CourierHttp http;
    private final URI base;
    private final String apiKey;

    DhlPull(CourierHttp http, URI base, String apiKey) {
        this.http = http;
        this.base = base;
        this.apiKey = apiKey;
    }

    DhlPull at(URI other) {
        return new DhlPull(http, other, apiKey);
    }

    List<TrackingOutcome> track(TrackingQuery query) {
        HttpOutcome outcome = http.send(request(query));
        if (outcome instanceof HttpAnswer answer && answer.status() != 200) {
            String message = DhlBody.problemText(answer.body(), "DHL answered HTTP " + answer.status());
            return List.of(Answers.refused(answer, query.number(), message));
        }
        return Answers.read(outcome, query.number(), body -> DhlBody.outcomes(body, query.number()));
    }

    private CourierRequest request(TrackingQuery query) {
        String language = query.language();
        return CourierRequest.to(base)
                .path("track")
                .path("shipments")
                .query("trackingNumber", query.number().value())
                .query("recipientPostalCode", query.postcode())
                .query("requesterCountryCode", query.country())
                .query(
                        "language",
                        language == null
                                ? null
                                : Locale.forLanguageTag(language).getLanguage())
                .header("DHL-API-Key", apiKey)
                .header("Accept", "application/json");
    }
}
