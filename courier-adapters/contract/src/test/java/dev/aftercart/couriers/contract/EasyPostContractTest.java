package dev.aftercart.couriers.contract;

import dev.aftercart.courier.Courier;
import dev.aftercart.couriers.contract.CourierAnswers.Answer;
import dev.aftercart.couriers.easypost.EasyPost;
import dev.aftercart.http.CourierHttp;
import dev.aftercart.tracking.TrackingNumber;
import java.net.URI;
import java.util.List;

class EasyPostContractTest extends CourierContract {

    private static final String ARRIVED = """
            {"datetime": "2026-03-02T09:00:00Z", "status": "in_transit", "status_detail": "arrived_at_facility"}""";
    private static final String DELIVERED = """
            {"datetime": "2026-03-03T11:30:00Z", "status": "delivered", "status_detail": "arrived_at_destination"}""";
    private static final String UNKNOWN = """
            {"datetime": "2026-03-04T08:00:00Z", "status": "teleported", "status_detail": "beamed_up"}""";

    @Override
    protected Courier courier(CourierHttp http, URI base) {
        return EasyPost.create(http, "some-key").withBase(base);
    }

    @Override
    protected CourierAnswers answers() {
        return new CourierAnswers(
                TrackingNumber.of("EZ5550000001"),
                body("in_transit", ARRIVED),
                body("delivered", ARRIVED, DELIVERED),
                body("teleported", ARRIVED, UNKNOWN),
                new Answer(
                        404, "{\"error\": {\"code\": \"NOT_FOUND\", \"message\": \"No such thing\", \"errors\": []}}"),
                new Answer(401, "{\"error\": {\"code\": \"UNAUTHORIZED\", \"message\": \"No key\", \"errors\": []}}"),
                List.of(
                        body("delivered", ARRIVED, DELIVERED),
                        body("delivered", DELIVERED, ARRIVED),
                        body("delivered", DELIVERED, ARRIVED, DELIVERED)));
    }

    private static String body(String status, String... events) {
        return "{\"object\": \"Tracker\", \"tracking_code\": \"EZ5550000001\", \"status\": \"" + status
                + "\", \"tracking_details\": [" + String.join(", ", events) + "]}";
    }
}
