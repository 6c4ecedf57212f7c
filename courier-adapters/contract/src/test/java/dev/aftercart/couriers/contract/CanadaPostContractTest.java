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

/** A courier that a document describes: XML. */
class CanadaPostContractTest extends CourierContract {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-04T10:00:00Z"));

    @Override
    protected Courier courier(CourierHttp http, URI base) {
        return MappedCourier.shipped("canadapost")
                .connect(http, Map.of("user", "some-user", "password", "some-password"), CLOCK)
                .withBase(base);
    }

    @Override
    protected CourierAnswers answers() {
        String moved = event("0100", "2026-03-02");
        String delivered = event("1496", "2026-03-03");
        return new CourierAnswers(
                TrackingNumber.of("9000000000000017"),
                body(moved),
                body(delivered, moved),
                body(event("QQ17", "2026-03-04"), moved),
                new Answer(404, "<messages><message><code>004</code></message></messages>"),
                new Answer(401, "<messages><message><code>X</code></message></messages>"),
                List.of(body(delivered, moved), body(moved, delivered), body(moved, delivered, moved)));
    }

    private static String event(String code, String day) {
        return "<occurrence><event-identifier>" + code + "</event-identifier><event-date>" + day
                + "</event-date><event-time>09:00:00</event-time><event-time-zone>EST</event-time-zone></occurrence>";
    }

    private static String body(String... events) {
        return "<tracking-detail xmlns=\"http://www.canadapost.ca/ws/track\"><pin>9000000000000017</pin><significant-events>"
                + String.join("", events) + "</significant-events></tracking-detail>";
    }
}
