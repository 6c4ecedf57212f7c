package dev.aftercart.couriers.jne;

import dev.aftercart.courier.TrackingOutcome;
import dev.aftercart.courier.TrackingQuery;
import dev.aftercart.couriers.Answers;
import dev.aftercart.http.CourierHttp;
import dev.aftercart.http.CourierRequest;
import dev.aftercart.http.HttpAnswer;
import dev.aftercart.http.HttpOutcome;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks JNE about one number. */
final class JnePull {

    private final CourierHttp http;
    private final URI base;
    private final String userName;
    private final String apiKey;

    JnePull(CourierHttp http, URI base, String userName, String apiKey) {
        this.http = http;
        this.base = base;
        this.userName = userName;
        this.apiKey = apiKey;
    }

    JnePull at(URI other) {
        return new JnePull(http, other, userName, apiKey);
    }

    List<TrackingOutcome> track(TrackingQuery query) {
        HttpOutcome outcome = http.send(request(query));
        if (outcome instanceof HttpAnswer answer && answer.status() != 200) {
            Optional<TrackingOutcome> error = JneBody.error(answer.body(), query.number());
            if (error.isPresent()) {
                return List.of(error.get());
            }
        }
        return Answers.read(outcome, query.number(), body -> JneBody.outcomes(body, query.number()));
    }

    private CourierRequest request(TrackingQuery query) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("username", userName);
        form.put("api_key", apiKey);
        return CourierRequest.to(base)
                .path("tracing")
                .path("api")
                .path("list")
                .path("v1")
                .path("cnote")
                .path(query.number().value())
                .header("Accept", "application/json")
                .form(form)
                .repeatable();
    }
}
