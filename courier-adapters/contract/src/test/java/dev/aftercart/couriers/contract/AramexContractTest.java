package dev.aftercart.couriers.contract;

import dev.aftercart.courier.Courier;
import dev.aftercart.couriers.aramex.Aramex;
import dev.aftercart.couriers.contract.CourierAnswers.Answer;
import dev.aftercart.http.CourierHttp;
import dev.aftercart.tracking.TrackingNumber;
import java.net.URI;
import java.util.List;

class AramexContractTest extends CourierContract {

    private static final String RECEIVED = """
            {"UpdateCode": "SH001", "UpdateDescription": "Received", "UpdateDateTime": "/Date(1775900000000+0300)/"}""";
    private static final String DELIVERED = """
            {"UpdateCode": "SH005", "UpdateDescription": "Delivered", "UpdateDateTime": "/Date(1775984400000+0300)/"}""";
    private static final String UNKNOWN = """
            {"UpdateCode": "SH777", "UpdateDescription": "Zyx", "UpdateDateTime": "/Date(1775990000000+0300)/"}""";

    @Override
    protected Courier courier(CourierHttp http, URI base) {
        return Aramex.create(http, new Aramex.Login("user", "password"), new Aramex.Account("1", "2", "AMM", "JO"))
                .withBase(base);
    }

    @Override
    protected boolean asksForSeveral() {
        return true;
    }

    @Override
    protected CourierAnswers answers() {
        return new CourierAnswers(
                TrackingNumber.of("45473706876"),
                body(RECEIVED),
                body(DELIVERED, RECEIVED),
                body(UNKNOWN, RECEIVED),
                new Answer(
                        200,
                        "{\"HasErrors\": false, \"TrackingResults\": [], \"NonExistingWaybills\": [\"45473706876\"]}"),
                new Answer(200, "{\"HasErrors\": true, \"Notifications\": [{\"Code\": \"ERR01\"}]}"),
                List.of(body(DELIVERED, RECEIVED), body(RECEIVED, DELIVERED), body(RECEIVED, DELIVERED, RECEIVED)));
    }

    private static String body(String... updates) {
        return "{\"HasErrors\": false, \"Notifications\": [], \"TrackingResults\": [{\"Key\": \"45473706876\", \"Value\": ["
                + String.join(", ", updates) + "]}], \"NonExistingWaybills\": []}";
    }
}
