package dev.aftercart.examples;

import dev.aftercart.courier.Courier;
import dev.aftercart.couriers.contract.CourierAnswers;
import dev.aftercart.couriers.contract.CourierAnswers.Answer;
import dev.aftercart.couriers.contract.CourierContract;
import dev.aftercart.couriers.mapped.MappedCourier;
import dev.aftercart.http.CourierHttp;
import dev.aftercart.tracking.TrackingNumber;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;

class OurVanInAFileTest extends CourierContract {

    private static final String LEFT =
            "{\"at\": \"2026-03-02T08:00:00+03:00\", \"what\": \"ON_THE_ROAD\", \"town\": \"Jeddah\"}";
    private static final String THERE =
            "{\"at\": \"2026-03-02T16:00:00+03:00\", \"what\": \"HANDED_OVER\", \"town\": \"Taif\"}";
    private static final String NEW =
            "{\"at\": \"2026-03-02T12:00:00+03:00\", \"what\": \"TEA_BREAK\", \"town\": \"Taif\"}";

    @Override
    protected Courier courier(CourierHttp http, URI base) {
        return MappedCourier.read(document())
                .orThrow()
                .connect(http, Map.of("token", "token"), InstantSource.fixed(Instant.EPOCH))
                .withBase(base);
    }

    @Override
    protected CourierAnswers answers() {
        return new CourierAnswers(
                TrackingNumber.of("VAN-17"),
                body(LEFT),
                body(LEFT, THERE),
                body(LEFT, NEW),
                new Answer(404, ""),
                new Answer(401, ""),
                List.of(body(LEFT, THERE), body(THERE, LEFT), body(LEFT, THERE, LEFT)));
    }

    private static String body(String... scans) {
        return "{\"parcel\": \"VAN-17\", \"scans\": [" + String.join(", ", scans) + "]}";
    }

    private static String document() {
        try (var file = OurVan.class.getResourceAsStream("our-van.yaml")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
