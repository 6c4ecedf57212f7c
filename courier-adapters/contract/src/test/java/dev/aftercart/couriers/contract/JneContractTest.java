package dev.aftercart.couriers.contract;

import dev.aftercart.courier.Courier;
import dev.aftercart.couriers.contract.CourierAnswers.Answer;
import dev.aftercart.couriers.jne.Jne;
import dev.aftercart.http.CourierHttp;
import dev.aftercart.tracking.TrackingNumber;
import java.net.URI;
import java.util.List;

class JneContractTest extends CourierContract {

    private static final String SORTED = """
            {"date": "05-05-2026 21:10", "desc": "RECEIVED AT SORTING CENTER [BANDUNG]", "code": "OP1"}""";
    private static final String DELIVERED = """
            {"date": "06-05-2026 14:05", "desc": "DELIVERED TO [A | 06-05-2026 14:05 | SURABAYA ]", "code": "D01"}""";
    private static final String UNKNOWN = """
            {"date": "07-05-2026 08:00", "desc": "ZZYX", "code": "ZZ9"}""";

    @Override
    protected Courier courier(CourierHttp http, URI base) {
        return Jne.create(http, "TOKO", "some-key").withBase(base);
    }

    @Override
    protected CourierAnswers answers() {
        return new CourierAnswers(
                TrackingNumber.of("1000260000000017"),
                body(SORTED),
                body(SORTED, DELIVERED),
                body(SORTED, UNKNOWN),
                new Answer(200, "{\"error\": \"Cnote No. Not Found.\", \"status\": false}"),
                new Answer(200, "{\"error\": \"Username or API Key Not Found.\", \"status\": false}"),
                List.of(body(SORTED, DELIVERED), body(DELIVERED, SORTED), body(DELIVERED, SORTED, SORTED)));
    }

    private static String body(String... history) {
        return "{\"cnote\": {\"cnote_no\": \"1000260000000017\"}, \"detail\": [], \"history\": ["
                + String.join(", ", history) + "]}";
    }
}
