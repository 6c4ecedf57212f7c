package dev.aftercart.couriers.usps;

import static dev.aftercart.couriers.usps.Parcels.parcel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.aftercart.courier.TrackingOutcome;
import dev.aftercart.courier.TrackingOutcome.NotFound;
import dev.aftercart.courier.TrackingOutcome.Reading;
import dev.aftercart.courier.TrackingOutcome.Unauthorised;
import dev.aftercart.courier.TrackingQuery;
import dev.aftercart.http.CourierHttp;
import dev.aftercart.tracking.TrackingNumber;
import java.io.IOException;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UspsPullTest {

    private static final TrackingNumber NUMBER = TrackingNumber.of("9400555000000000000017");

    private final MockWebServer server = new MockWebServer();

    @BeforeEach
    void start() throws IOException {
        server.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_token_is_asked_for_once_without_a_scope_and_goes_with_every_question() throws InterruptedException {
        token();
        enqueue(200, parcel().json());
        enqueue(200, parcel().json());
        TrackingQuery query = TrackingQuery.of(NUMBER);
        assertThat(usps().track(List.of(query, query))).hasSize(2).allMatch(Reading.class::isInstance);
        RecordedRequest token = server.takeRequest();
        assertThat(token.getMethod() + " " + token.getTarget()).isEqualTo("POST /oauth2/v3/token");
        assertThat(Objects.requireNonNull(token.getBody()).utf8())
                .isEqualTo("grant_type=client_credentials&client_id=id-7&client_secret=s3cret");
        RecordedRequest first = server.takeRequest();
        assertThat(first.getMethod() + " " + first.getTarget())
                .isEqualTo("GET /tracking/v3/tracking/9400555000000000000017?expand=DETAIL");
        assertThat(first)
                .extracting("headers", InstanceOfAssertFactories.iterable(Object.class))
                .extracting(Object::toString)
                .contains("(Authorization, Bearer t0ken)");
        assertThat(server.takeRequest())
                .extracting("headers", InstanceOfAssertFactories.iterable(Object.class))
                .extracting(Object::toString)
                .contains("(Authorization, Bearer t0ken)");
    }

    @Test
    void an_application_without_the_product_is_told_what_it_lacks() {
        for (int i = 0; i < 2; i++) {
            token();
            enqueue(401, "{\"error\":{\"code\":\"401\",\"message\":\"Wrong client\",\"errors\":[]}}");
        }
        assertThat(track())
                .singleElement()
                .isInstanceOf(Unauthorised.class)
                .asString()
                .contains("Wrong client", "product Tracking");
    }

    @Test
    void nothing_about_a_number_yet_is_not_found_though_its_status_is_400() {
        token();
        enqueue(400, "{\"error\":{\"code\":\"400\",\"message\":\"Not yet\",\"errors\":[{\"code\":\"150001\"}]}}");
        assertThat(track()).containsExactly(new NotFound(NUMBER, "Not yet"));
    }

    @Test
    void the_number_asked_for_stands_in_for_a_missing_one_and_another_one_is_reported() {
        token();
        enqueue(200, "{\"trackingEvents\":[]}");
        assertThat(track())
                .singleElement()
                .isInstanceOfSatisfying(
                        Reading.class,
                        read -> assertThat(read.reading().number()).isEqualTo(NUMBER));
        token();
        enqueue(200, "{\"trackingNumber\":\"77\",\"trackingEvents\":[]}");
        assertThat(track().toString()).contains("was asked for");
    }

    @Test
    void the_secret_stands_in_no_message() {
        for (int status : new int[] {400, 401, 403, 429}) {
            enqueue(status, "{}");
            assertThat(track().toString()).doesNotContain("s3cret");
        }
    }

    @Test
    void blank_credentials_are_refused_and_a_parser_calls_nobody() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Usps.create(CourierHttp.create(), "id-7", " ", InstantSource.system()));
        assertThatIllegalStateException().isThrownBy(() -> Usps.parser().withBase(URI.create("https://x.example")));
    }

    private Usps usps() {
        return Usps.create(CourierHttp.create().allowingPlainHttp(), "id-7", "s3cret", InstantSource.system())
                .withBase(URI.create("http://" + server.getHostName() + ":" + server.getPort()));
    }

    private List<TrackingOutcome> track() {
        return usps().track(List.of(TrackingQuery.of(NUMBER)));
    }

    private void token() {
        enqueue(200, "{\"access_token\":\"t0ken\",\"expires_in\":28799,\"scope\":\"addresses\"}");
    }

    private void enqueue(int status, String body) {
        server.enqueue(new MockResponse.Builder().code(status).body(body).build());
    }
}
