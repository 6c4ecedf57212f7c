package dev.aftercart.couriers.contract;

import dev.aftercart.courier.Courier;
import dev.aftercart.couriers.contract.CourierAnswers.Answer;
import dev.aftercart.couriers.ups.Ups;
import dev.aftercart.http.CourierHttp;
import dev.aftercart.tracking.TrackingNumber;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;

class UpsContractTest extends CourierContract {

    private static final String ARRIVED = """
            {"status": {"type": "I", "code": "AR", "statusCode": "005", "description": "Arrived at Facility"},
             "date": "20260302", "time": "090000", "gmtDate": "20260302", "gmtTime": "08:00:00", "gmtOffset": "+01:00"}""";
    private static final String DELIVERED = """
            {"status": {"type": "D", "code": "MG", "statusCode": "011", "description": "DELIVERED "},
             "date": "20260303", "time": "113000", "gmtDate": "20260303", "gmtTime": "10:30:00", "gmtOffset": "+01:00"}""";
    private static final String UNKNOWN = """
            {"status": {"type": "K", "code": "QQ", "statusCode": "917", "description": "Zzyzx"},
             "date": "20260304", "time": "080000", "gmtDate": "20260304", "gmtTime": "07:00:00", "gmtOffset": "+01:00"}""";

    @Override
    protected Courier courier(CourierHttp http, URI base) {
        return Ups.create(http, "some-id", "some-secret", InstantSource.system())
                .withBase(base);
    }

    @Override
    protected String tokenPath() {
        return "/security/v1/oauth/token";
    }

    @Override
    protected CourierAnswers answers() {
        return new CourierAnswers(
                TrackingNumber.of("1Z5R89390357567127"),
                body(ARRIVED),
                body(DELIVERED, ARRIVED),
                body(UNKNOWN, ARRIVED),
                new Answer(200, """
                        {"trackResponse": {"shipment": [{"inquiryNumber": "1Z5R89390357567127",
                         "warnings": [{"code": "TW0001", "message": "Tracking Information Not Found"}]}]}}"""),
                new Answer(401, """
                        {"response": {"errors": [{"code": "250002", "message": "Invalid Authentication Information."}]}}"""),
                List.of(body(DELIVERED, ARRIVED), body(ARRIVED, DELIVERED), body(ARRIVED, DELIVERED, ARRIVED)));
    }

    private static String body(String... activities) {
        return "{\"trackResponse\": {\"shipment\": [{\"inquiryNumber\": \"1Z5R89390357567127\", \"package\": ["
                + "{\"trackingNumber\": \"1Z5R89390357567127\", \"activity\": [" + String.join(", ", activities)
                + "]}]}]}}";
    }
}
