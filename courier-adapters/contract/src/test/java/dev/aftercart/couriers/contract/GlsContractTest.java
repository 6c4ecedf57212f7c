package dev.aftercart.couriers.contract;

import dev.aftercart.courier.Courier;
import dev.aftercart.couriers.contract.CourierAnswers.Answer;
import dev.aftercart.couriers.mapped.MappedCourier;
import dev.aftercart.http.CourierHttp;
import dev.aftercart.tracking.TrackingNumber;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/** A courier that a document describes: JSON, with access tokens. */
class GlsContractTest extends CourierContract {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-04T10:00:00Z"));

    private static final String MOVED = """
            {"code": "INTRANSIT", "eventDateTime": "2026-03-02T09:00:00+0100", "city": "Ulm", "country": "DE"}""";
    private static final String DELIVERED = """
            {"code": "DELIVERED", "eventDateTime": "2026-03-03T11:30:00+0100"}""";
    private static final String UNKNOWN = """
            {"code": "QQ.17", "eventDateTime": "2026-03-04T08:00:00+0100"}""";

    @Override
    protected Courier courier(CourierHttp http, URI base) {
        return MappedCourier.shipped("gls")
                .connect(http, Map.of("id", "some-id", "secret", "some-secret"), CLOCK)
                .withBase(base);
    }

    @Override
    protected String tokenPath() {
        return "/oauth2/v2/token";
    }

    @Override
    protected boolean asksForSeveral() {
        return true;
    }

    @Override
    protected CourierAnswers answers() {
        return new CourierAnswers(
                TrackingNumber.of("90000000017"),
                body(MOVED),
                body(DELIVERED, MOVED),
                body(UNKNOWN, MOVED),
                new Answer(200, "{\"parcels\": [{\"requested\": \"90000000017\", \"errorCode\": \"E_404_01\"}]}"),
                new Answer(401, "{\"errors\": [{\"errorMessage\": \"no\"}]}"),
                List.of(body(DELIVERED, MOVED), body(MOVED, DELIVERED), body(MOVED, DELIVERED, MOVED)));
    }

    private static String body(String... events) {
        return "{\"parcels\": [{\"unitno\": \"90000000017\", \"events\": [" + String.join(", ", events) + "]}]}";
    }
}
