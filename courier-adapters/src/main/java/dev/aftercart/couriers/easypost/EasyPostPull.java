package dev.aftercart.couriers.easypost;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.aftercart.courier.TrackingOutcome;
import dev.aftercart.couriers.Answers;
import dev.aftercart.http.CourierHttp;
import dev.aftercart.http.CourierRequest;
import dev.aftercart.http.HttpAnswer;
import dev.aftercart.http.HttpFailure;
import dev.aftercart.http.HttpOutcome;
import dev.aftercart.tracking.TrackingNumber;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks EasyPost for the tracker of a number, which it makes where there is none. */
final class EasyPostPull {

    private static final int OK = 200;
    private static final int CREATED = 201;

    private final CourierHttp http;
    private final URI base;
    private final String apiKey;
    private final @Nullable String carrier;

    EasyPostPull(CourierHttp http, URI base, String apiKey, @Nullable String carrier) {
        this.http = http;
        this.base = base;
        this.apiKey = apiKey;
        this.carrier = carrier;
    }

    EasyPostPull at(URI other) {
        return new EasyPostPull(http, other, apiKey, carrier);
    }

    EasyPostPull of(String other) {
        return new EasyPostPull(http, base, apiKey, other);
    }

    EasyPostAccount account() {
        return new EasyPostAccount(http, base, apiKey, carrier);
    }

    List<TrackingOutcome> track(TrackingNumber number) {
        HttpOutcome outcome = http.send(request(number));
        if (outcome instanceof HttpFailure failure) {
            return List.of(Answers.failed(failure));
        }
        HttpAnswer answer = (HttpAnswer) outcome;
        return answer.status() == OK || answer.status() == CREATED
                ? EasyPostBody.outcomes(answer.body(), number)
                : List.of(EasyPostError.outcome(answer, number));
    }

    /** The same number gives the same tracker, so asking twice does no harm. */
    private CourierRequest request(TrackingNumber number) {
        byte[] user = (apiKey + ":").getBytes(StandardCharsets.US_ASCII);
        return CourierRequest.to(base)
                .path("trackers")
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(user))
                .header("Accept", "application/json")
                .post("application/json", body(number).getBytes(StandardCharsets.UTF_8))
                .repeatable();
    }

    private String body(TrackingNumber number) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        ObjectNode tracker = body.putObject("tracker").put("tracking_code", number.value());
        if (carrier != null) {
            tracker.put("carrier", carrier);
        }
        return body.toString();
    }
}
