package dev.aftercart.couriers.contract;

import dev.aftercart.courier.Courier;
import dev.aftercart.couriers.clickpost.ClickPost;
import dev.aftercart.couriers.contract.CourierAnswers.Answer;
import dev.aftercart.http.CourierHttp;
import dev.aftercart.tracking.TrackingNumber;
import java.net.URI;
import java.util.List;

class ClickPostContractTest extends CourierContract {

    private static final String MOVING = """
            {"clickpost_status_code": 5, "status": "Left the hub", "timestamp": "2026-03-02 09:00:00"}""";
    private static final String DELIVERED = """
            {"clickpost_status_code": 8, "status": "Handed over", "timestamp": "2026-03-03 11:30:00"}""";
    private static final String UNKNOWN = """
            {"clickpost_status_code": 7777, "status": "Zibbled", "timestamp": "2026-03-04 08:00:00"}""";

    @Override
    protected Courier courier(CourierHttp http, URI base) {
        return ClickPost.create(http, "a-shop", "some-key", 9).withBase(base);
    }

    @Override
    protected boolean asksForSeveral() {
        return true;
    }

    @Override
    protected CourierAnswers answers() {
        return new CourierAnswers(
                TrackingNumber.of("SF70011223NER"),
                body(MOVING),
                body(DELIVERED, MOVING),
                body(UNKNOWN, MOVING),
                new Answer(
                        200, "{\"meta\": {\"status\": 200, \"success\": true}, \"result\": {\"SF70011223NER\": null}}"),
                new Answer(200, "{\"meta\": {\"status\": 301, \"success\": false}}"),
                List.of(body(DELIVERED, MOVING), body(MOVING, DELIVERED), body(DELIVERED, MOVING, DELIVERED)));
    }

    private static String body(String... scans) {
        return "{\"meta\": {\"status\": 200, \"success\": true}, \"result\": {\"SF70011223NER\": {\"latest_status\": "
                + scans[0] + ", \"scans\": [" + String.join(",", scans) + "], \"additional\": {}, \"valid\": true}}}";
    }
}
