package dev.aftercart.couriers.contract;

import dev.aftercart.courier.Courier;
import dev.aftercart.couriers.contract.CourierAnswers.Answer;
import dev.aftercart.couriers.fedex.Fedex;
import dev.aftercart.http.CourierHttp;
import dev.aftercart.tracking.TrackingNumber;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;

class FedexContractTest extends CourierContract {

    private static final String ARRIVED = """
            {"date": "2026-03-02T09:00:00+01:00", "eventType": "AR", "eventDescription": "Arrived at FedEx location"}""";
    private static final String DELIVERED = """
            {"date": "2026-03-03T11:30:00+01:00", "eventType": "DL", "eventDescription": "Delivered"}""";
    private static final String UNKNOWN = """
            {"date": "2026-03-04T08:00:00+01:00", "eventType": "QQ", "eventDescription": "Zzyzx"}""";

    @Override
    protected Courier courier(CourierHttp http, URI base) {
        return Fedex.create(http, "some-id", "some-secret", InstantSource.system())
                .withBase(base);
    }

    @Override
    protected String tokenPath() {
        return "/oauth/token";
    }

    @Override
    protected boolean asksForSeveral() {
        return true;
    }

    @Override
    protected CourierAnswers answers() {
        return new CourierAnswers(
                TrackingNumber.of("500000000012"),
                body(ARRIVED),
                body(DELIVERED, ARRIVED),
                body(UNKNOWN, ARRIVED),
                new Answer(200, """
                        {"output": {"completeTrackResults": [{"trackingNumber": "500000000012", "trackResults": [
                         {"error": {"code": "TRACKING.TRACKINGNUMBER.NOTFOUND", "message": "Cannot be found."}}]}]}}"""),
                new Answer(401, """
                        {"errors": [{"code": "NOT.AUTHORIZED.ERROR", "message": "Access token expired."}]}"""),
                List.of(body(DELIVERED, ARRIVED), body(ARRIVED, DELIVERED), body(ARRIVED, DELIVERED, ARRIVED)));
    }

    private static String body(String... scans) {
        return "{\"output\": {\"completeTrackResults\": [{\"trackingNumber\": \"500000000012\", \"trackResults\": ["
                + "{\"trackingNumberInfo\": {\"trackingNumber\": \"500000000012\"}, \"scanEvents\": ["
                + String.join(", ", scans) + "]}]}]}}";
    }
}
