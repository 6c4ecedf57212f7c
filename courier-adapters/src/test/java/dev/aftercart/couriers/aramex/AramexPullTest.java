package dev.aftercart.couriers.aramex;

import static dev.aftercart.couriers.aramex.Bodies.OUT;
import static dev.aftercart.couriers.aramex.Bodies.answer;
import static dev.aftercart.couriers.aramex.Bodies.error;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.aftercart.courier.PushRequest;
import dev.aftercart.courier.TrackingOutcome;
import dev.aftercart.courier.TrackingOutcome.NotFound;
import dev.aftercart.courier.TrackingOutcome.Reading;
import dev.aftercart.courier.TrackingOutcome.RetryLater;
import dev.aftercart.courier.TrackingOutcome.Unauthorised;
import dev.aftercart.courier.TrackingQuery;
import dev.aftercart.couriers.push.PushChecks;
import dev.aftercart.http.CourierHttp;
import dev.aftercart.tracking.TrackingNumber;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AramexPullTest {

    private static final Aramex.Login LOGIN = new Aramex.Login("shop@example.com", "pa55word");
    private static final Aramex.Account ACCOUNT = new Aramex.Account("20016", "331421", "AMM", "JO");

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
    void the_question_is_posted_as_json_with_the_account() throws InterruptedException {
        answerWith(answer("[{\"Key\": \"45473706876\", \"Value\": [" + OUT + "]}]", "[]"));

        aramex().track(queries("45473706876"));

        RecordedRequest request = server.takeRequest();
        assertThat(request.getTarget()).isEqualTo("/ShippingAPI.V2/Tracking/Service_1_0.svc/json/TrackShipments");
        assertThat(request).extracting("headers").asString().contains("Accept: application/json");
        assertThat(request.getBody().utf8())
                .contains("\"UserName\":\"shop@example.com\"", "\"AccountPin\":\"331421\"", "\"AccountEntity\":\"AMM\"")
                .contains("\"GetLastTrackingUpdateOnly\":false", "\"Shipments\":[\"45473706876\"]");
    }

    @Test
    void several_numbers_go_in_one_call_and_each_has_its_outcome() {
        answerWith(answer("[{\"Key\": \"45473706876\", \"Value\": [" + OUT + "]}]", "[\"10000000009\"]"));

        assertThat(aramex().track(queries("10000000009", "45473706876", "10000000010")))
                .extracting(Object::getClass)
                .containsExactly(NotFound.class, Reading.class, NotFound.class);
        assertThat(server.getRequestCount()).isOne();
    }

    @Test
    void more_numbers_than_one_call_takes_are_asked_in_several() {
        answerWith(answer("[]", "[]"));
        answerWith(answer("[]", "[]"));
        String[] numbers =
                IntStream.range(0, 30).mapToObj(i -> "1000000" + (1000 + i)).toArray(String[]::new);

        List<TrackingOutcome> outcomes = aramex().track(queries(numbers));

        assertThat(server.getRequestCount()).isEqualTo(2);
        assertThat(outcomes)
                .hasSize(30)
                .allSatisfy(outcome -> assertThat(outcome).isInstanceOf(NotFound.class));
        assertThat(((NotFound) outcomes.get(29)).number()).isEqualTo(TrackingNumber.of(numbers[29]));
    }

    @Test
    void what_went_wrong_with_a_call_is_every_querys_outcome() {
        answerWith(error("[{\"Code\": \"ERR01\", \"Message\": \"ClientInfo - Invalid username or password\"}]"));
        server.enqueue(new MockResponse.Builder()
                .code(429)
                .addHeader("Retry-After", "7")
                .build());

        assertThat(aramex().track(queries("45473706876", "45473706880")))
                .hasSize(2)
                .allSatisfy(outcome -> assertThat(outcome).isInstanceOf(Unauthorised.class));
        assertThat(aramex().track(queries("45473706876", "45473706880")))
                .hasSize(2)
                .allSatisfy(outcome -> assertThat(outcome).isInstanceOf(RetryLater.class));
    }

    @Test
    void nothing_tells_the_credentials() {
        answerWith(error("[{\"Code\": \"ERR01\", \"Message\": \"Invalid login\"}]"));

        assertThat(LOGIN.toString() + ACCOUNT + aramex().track(queries("45473706876")))
                .doesNotContain("pa55word", "331421", "shop@example.com");
        assertThatIllegalArgumentException().isThrownBy(() -> new Aramex.Login("a", " "));
    }

    @Test
    void a_push_that_fails_the_agreed_check_is_refused_before_it_is_read() {
        byte[] body = answer("[]", "[\"1\"]").getBytes(StandardCharsets.UTF_8);
        Aramex checked = Aramex.parser().withPushCheck(PushChecks.secretHeader("x-agreed", "s3cret"));

        assertThat(checked.read(PushRequest.of(Map.of(), body)).status()).isEqualTo(401);
        assertThat(checked.read(PushRequest.of(Map.of("X-Agreed", "s3cret"), body))
                        .status())
                .isEqualTo(200);
        assertThat(Aramex.parser().track(queries("1"))).singleElement().isInstanceOf(Unauthorised.class);
    }

    private Aramex aramex() {
        URI base = URI.create("http://" + server.getHostName() + ":" + server.getPort());
        return Aramex.create(CourierHttp.create().allowingPlainHttp(), LOGIN, ACCOUNT)
                .withBase(base);
    }

    private void answerWith(String body) {
        server.enqueue(new MockResponse.Builder().body(body).build());
    }

    private static List<TrackingQuery> queries(String... numbers) {
        return List.of(numbers).stream()
                .map(TrackingNumber::of)
                .map(TrackingQuery::of)
                .toList();
    }
}
