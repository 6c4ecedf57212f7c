package dev.aftercart.couriers.contract;

import dev.aftercart.courier.Courier;
import dev.aftercart.couriers.contract.CourierAnswers.Answer;
import dev.aftercart.couriers.jnt.Jnt;
import dev.aftercart.http.CourierHttp;
import dev.aftercart.tracking.TrackingNumber;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

class JntContractTest extends CourierContract {

    private static final String ARRIVED = """
            {"scanTime": "2026-03-03 21:10:00", "scanTypeCode": "92", "scanType": "Arrival scan"}""";
    private static final String SIGNED = """
            {"scanTime": "2026-03-04 15:20:00", "scanTypeCode": "100", "scanType": "Parcel signed"}""";
    private static final String UNKNOWN = """
            {"scanTime": "2026-03-05 08:00:00", "scanTypeCode": "977", "scanType": "Zzyx"}""";

    @Override
    protected Courier courier(CourierHttp http, URI base) {
        InstantSource clock = InstantSource.fixed(Instant.parse("2026-03-05T10:00:00Z"));
        return Jnt.openPlatform(http, "SA", new Jnt.Access(base, "290000000001", "some-key"), clock);
    }

    @Override
    protected boolean asksForSeveral() {
        return true;
    }

    @Override
    protected CourierAnswers answers() {
        return new CourierAnswers(
                TrackingNumber.of("UTE000000000019"),
                body(ARRIVED),
                body(SIGNED, ARRIVED),
                body(UNKNOWN, ARRIVED),
                new Answer(200, "{\"code\": \"1\", \"msg\": \"success\", \"data\": []}"),
                new Answer(200, "{\"code\": \"145003030\", \"msg\": \"headers signature verification failed\"}"),
                List.of(body(SIGNED, ARRIVED), body(ARRIVED, SIGNED), body(ARRIVED, SIGNED, ARRIVED)));
    }

    private static String body(String... scans) {
        return "{\"code\": \"1\", \"msg\": \"success\", \"data\": [{\"billCode\": \"UTE000000000019\", \"details\": ["
                + String.join(", ", scans) + "]}]}";
    }
}
