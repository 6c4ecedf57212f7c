package dev.aftercart.couriers.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.courier.Courier;
import dev.aftercart.courier.TrackingQuery;
import dev.aftercart.couriers.overview.CourierProfiles;
import dev.aftercart.http.CourierHttp;
import dev.aftercart.tracking.TrackingNumber;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The most numbers a call, as the profiles have it, is what couriers are really asked. */
class NumbersPerCallTest {

    private static final int MORE_THAN_ANY = 60;

    @TestFactory
    Stream<DynamicTest> the_first_call_names_as_many_numbers_as_the_profile_says() throws IOException {
        Stream<CourierContract> classes = Stream.of(
                new AramexContractTest(),
                new ClickPostContractTest(),
                new DelhiveryContractTest(),
                new DhlContractTest(),
                new EasyPostContractTest(),
                new FedexContractTest(),
                new JneContractTest(),
                new JntContractTest(),
                new UpsContractTest(),
                new UspsContractTest());
        return Stream.concat(classes, MappedContractTest.all())
                .map(contract -> DynamicTest.dynamicTest(String.valueOf(contract), () -> check(contract)));
    }

    private static void check(CourierContract contract) throws IOException, InterruptedException {
        try (MockWebServer server = new MockWebServer()) {
            server.start();
            // Whoever asks for a token gets one; nobody finds anything.
            IntStream.range(0, 2 * MORE_THAN_ANY)
                    .forEach(i -> server.enqueue(new MockResponse.Builder()
                            .body("{\"access_token\": \"a-token\", \"expires_in\": \"3600\"}")
                            .build()));
            Courier courier = contract.courier(
                    CourierHttp.create().allowingPlainHttp(),
                    URI.create("http://" + server.getHostName() + ":" + server.getPort()));
            courier.track(
                    numbers().map(TrackingNumber::of).map(TrackingQuery::of).toList());
            assertThat(namedInFirstCall(server, contract.tokenPath()))
                    .isEqualTo(CourierProfiles.of(courier.code()).tracking().numbersPerCall());
        }
    }

    private static long namedInFirstCall(MockWebServer server, String tokenPath) throws InterruptedException {
        RecordedRequest call = server.takeRequest();
        if (call.getTarget().equals(tokenPath)) {
            call = server.takeRequest();
        }
        String body = call.getBody() == null ? "" : call.getBody().utf8();
        String said = URLDecoder.decode(call.getTarget() + " " + body, StandardCharsets.UTF_8);
        return numbers().filter(said::contains).count();
    }

    private static Stream<String> numbers() {
        return IntStream.range(0, MORE_THAN_ANY).mapToObj(i -> "7001%08d".formatted(i));
    }
}
