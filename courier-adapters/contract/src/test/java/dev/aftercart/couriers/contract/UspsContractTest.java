package dev.aftercart.couriers.contract;

import dev.aftercart.courier.Courier;
import dev.aftercart.couriers.contract.CourierAnswers.Answer;
import dev.aftercart.couriers.usps.Usps;
import dev.aftercart.http.CourierHttp;
import dev.aftercart.tracking.TrackingNumber;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;

class UspsContractTest extends CourierContract {

    private static final String ARRIVED = """
            {"eventTimestamp": "2026-03-02T09:00:00", "GMTOffset": "-05:00", "eventCode": "10"}""";
    private static final String DELIVERED = """
            {"eventTimestamp": "2026-03-03T11:30:00", "GMTOffset": "-05:00", "eventCode": "01"}""";
    private static final String UNKNOWN = """
            {"eventTimestamp": "2026-03-04T08:00:00", "GMTOffset": "-05:00", "eventCode": "Q9"}""";

    @Override
    protected Courier courier(CourierHttp http, URI base) {
        return Usps.create(http, "some-id", "some-secret", InstantSource.system())
                .withBase(base);
    }

    @Override
    protected String tokenPath() {
        return "/oauth2/v3/token";
    }

    @Override
    protected CourierAnswers answers() {
        return new CourierAnswers(
                TrackingNumber.of("9400555000000000000017"),
                body(ARRIVED),
                body(DELIVERED, ARRIVED),
                body(UNKNOWN, ARRIVED),
                new Answer(
                        400,
                        "{\"error\": {\"code\": \"400\", \"message\": \"x\", \"errors\": [{\"code\": \"150001\"}]}}"),
                new Answer(401, "{\"error\": {\"code\": \"401\", \"message\": \"\", \"errors\": []}}"),
                List.of(body(DELIVERED, ARRIVED), body(ARRIVED, DELIVERED), body(ARRIVED, DELIVERED, ARRIVED)));
    }

    private static String body(String... events) {
        return "{\"trackingNumber\": \"9400555000000000000017\", \"trackingEvents\": [" + String.join(", ", events)
                + "]}";
    }
}
