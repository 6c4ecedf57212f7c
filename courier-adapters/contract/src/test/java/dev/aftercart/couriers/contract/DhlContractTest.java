package dev.aftercart.couriers.contract;

import dev.aftercart.courier.Courier;
import dev.aftercart.couriers.contract.CourierAnswers.Answer;
import dev.aftercart.couriers.dhl.Dhl;
import dev.aftercart.http.CourierHttp;
import dev.aftercart.tracking.TrackingNumber;
import java.net.URI;
import java.util.List;

class DhlContractTest extends CourierContract {

    private static final String ARRIVED = """
            {"timestamp": "2026-03-02T09:00:00+01:00", "statusCode": "transit", "status": "AF"}""";
    private static final String DELIVERED = """
            {"timestamp": "2026-03-03T11:30:00+01:00", "statusCode": "delivered", "status": "OK"}""";
    private static final String UNKNOWN = """
            {"timestamp": "2026-03-04T08:00:00+01:00", "statusCode": "unknown", "status": "QQ-17"}""";

    @Override
    protected Courier courier(CourierHttp http, URI base) {
        return Dhl.create(http, "some-key").withBase(base);
    }

    @Override
    protected CourierAnswers answers() {
        return new CourierAnswers(
                TrackingNumber.of("5000000001"),
                body(ARRIVED),
                body(DELIVERED, ARRIVED),
                body(UNKNOWN, ARRIVED),
                new Answer(404, "{\"status\": 404, \"title\": \"No result\", \"instance\": \"/shipment/5000000001\"}"),
                new Answer(401, "{\"status\": 401, \"title\": \"Unauthorized\"}"),
                List.of(body(DELIVERED, ARRIVED), body(ARRIVED, DELIVERED), body(ARRIVED, DELIVERED, ARRIVED)));
    }

    private static String body(String... events) {
        return "{\"shipments\": [{\"id\": \"5000000001\", \"service\": \"express\", \"events\": ["
                + String.join(", ", events) + "]}]}";
    }
}
