package dev.aftercart.couriers.contract;

import dev.aftercart.courier.Courier;
import dev.aftercart.couriers.contract.CourierAnswers.Answer;
import dev.aftercart.couriers.delhivery.Delhivery;
import dev.aftercart.http.CourierHttp;
import dev.aftercart.tracking.TrackingNumber;
import java.net.URI;
import java.util.List;

class DelhiveryContractTest extends CourierContract {

    private static final String MOVING = scan("UD", "In Transit", "X-DLL2F", "2026-03-02T09:00:00.125");
    private static final String DELIVERED = scan("DL", "Delivered", "EOD-38", "2026-03-03T11:30:00");
    private static final String UNKNOWN = scan("ZZ", "Levitated", "Q-17", "2026-03-04T08:00:00");

    @Override
    protected Courier courier(CourierHttp http, URI base) {
        return Delhivery.create(http, "some-token").withBase(base);
    }

    @Override
    protected boolean asksForSeveral() {
        return true;
    }

    @Override
    protected CourierAnswers answers() {
        return new CourierAnswers(
                TrackingNumber.of("70011000000017"),
                body(MOVING),
                body(MOVING, DELIVERED),
                body(MOVING, UNKNOWN),
                new Answer(200, "{\"Success\": false, \"Error\": \"Data does not exists for provided Waybill(s)\"}"),
                new Answer(401, "{\"detail\": \"no such token\"}"),
                List.of(body(MOVING, DELIVERED), body(DELIVERED, MOVING), body(DELIVERED, MOVING, DELIVERED)));
    }

    private static String scan(String type, String status, String code, String time) {
        return "{\"ScanDetail\": {\"ScanType\": \"" + type + "\", \"Scan\": \"" + status + "\", \"StatusCode\": \""
                + code + "\", \"ScanDateTime\": \"" + time + "\"}}";
    }

    private static String body(String... scans) {
        return "{\"ShipmentData\": [{\"Shipment\": {\"AWB\": \"70011000000017\", \"Scans\": [" + String.join(",", scans)
                + "]}}]}";
    }
}
