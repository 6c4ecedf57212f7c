package dev.aftercart.couriers.jnt;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.courier.PushRequest;
import dev.aftercart.courier.PushResult;
import dev.aftercart.courier.TrackingOutcome.NotFound;
import dev.aftercart.courier.TrackingOutcome.Reading;
import dev.aftercart.courier.TrackingOutcome.Unauthorised;
import dev.aftercart.courier.TrackingQuery;
import dev.aftercart.http.CourierHttp;
import dev.aftercart.tracking.TrackingNumber;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is said to J&T, and answered to its pushes. */
class JntTalkTest {

    private static final String SHIPMENT =
            "{\"billCode\":\"UTE000000000019\",\"details\":[{\"scanType\":\"Pickup scan\","
                    + "\"scanTime\":\"2026-03-04 15:20:00\"}]}";

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
    void a_question_is_a_signed_form_about_several_numbers() throws Exception {
        answerWith("{\"code\":\"1\",\"data\":[" + SHIPMENT + "]}");

        assertThat(openPlatform("SA").track(queries("UTE000000000027", "UTE000000000019")))
                .extracting(Object::getClass)
                .containsExactly(NotFound.class, Reading.class);

        RecordedRequest request = server.takeRequest();
        String content = "{\"billCodes\":\"UTE000000000027,UTE000000000019\"}";
        assertThat(request.getTarget()).isEqualTo("/webopenplatformapi/api/logistics/trace");
        assertThat(request.getBody().utf8())
                .isEqualTo("bizContent=" + URLEncoder.encode(content, StandardCharsets.UTF_8));
        assertThat(request).extracting("headers").asString().contains("apiAccount: 290000000001");
        assertThat(request).extracting("headers").asString().contains("timestamp: 1772600000000");
        assertThat(request).extracting("headers").asString().contains("digest: " + digest(content, "k3y"));
    }

    @Test
    void malaysia_is_asked_about_one_number_a_call_with_the_customers_code() throws Exception {
        answerWith("{\"code\":\"1\",\"data\":[]}");
        answerWith("{\"code\":\"1\",\"data\":[]}");

        openPlatform("MY").withCustomer(new Jnt.Login("J0001", "pa55")).track(queries("630000000019", "630000000027"));

        assertThat(server.getRequestCount()).isEqualTo(2);
        assertThat(server.takeRequest().getBody().utf8())
                .isEqualTo("bizContent="
                        + URLEncoder.encode(
                                "{\"customerCode\":\"J0001\",\"password\":\"pa55\",\"billCode\":\"630000000019\"}",
                                StandardCharsets.UTF_8));
    }

    @Test
    void indonesia_is_asked_with_basic_credentials() throws InterruptedException {
        answerWith("{\"awb\":\"JD0000000017\",\"history\":[]}");
        Jnt jnt = Jnt.indonesia(http(), base().resolve("/track"), new Jnt.Login("toko", "pa55"), "TOKO17");

        assertThat(jnt.track(queries("JD0000000017"))).singleElement().isInstanceOf(Reading.class);

        RecordedRequest request = server.takeRequest();
        assertThat(request.getTarget()).isEqualTo("/track");
        assertThat(request)
                .extracting("headers")
                .asInstanceOf(InstanceOfAssertFactories.ITERABLE)
                .extracting(Object::toString)
                .contains("(Authorization, Basic dG9rbzpwYTU1)");
        assertThat(request.getBody().utf8()).isEqualTo("{\"awb\":\"JD0000000017\",\"eccompanyid\":\"TOKO17\"}");
    }

    @Test
    void a_signed_push_is_read_and_answered_as_jnt_expects() throws Exception {
        PushResult result = openPlatform("SA").read(push(SHIPMENT, digest(SHIPMENT, "k3y")));

        assertThat(result.outcomes()).singleElement().isInstanceOf(Reading.class);
        assertThat(result.status()).isEqualTo(200);
        assertThat(result.reply())
                .startsWith("{\"code\":\"1\",\"msg\":\"success\",\"data\":\"SUCCESS\",\"requestId\":\"");
        assertThat(openPlatform("SA").read(push(SHIPMENT, digest(SHIPMENT, "k3y"))))
                .isEqualTo(result);
    }

    @Test
    void a_push_with_another_or_no_digest_is_refused_unread() throws Exception {
        for (PushRequest push : List.of(
                push(SHIPMENT, digest(SHIPMENT, "another")),
                push(SHIPMENT.replace("15:20", "15:21"), digest(SHIPMENT, "k3y")),
                push(SHIPMENT, "%%%"),
                PushRequest.of(Map.of(), SHIPMENT.getBytes(StandardCharsets.UTF_8)))) {
            PushResult result = openPlatform("SA").read(push);

            assertThat(result.outcomes()).singleElement().isInstanceOf(Unauthorised.class);
            assertThat(result.status()).isEqualTo(401);
            assertThat(result.reply()).contains("145003030");
        }
    }

    @Test
    void a_push_that_cannot_be_read_is_answered_so_that_it_comes_again() throws Exception {
        PushResult result = openPlatform("SA").read(push("{", digest("{", "k3y")));

        assertThat(result.status()).isEqualTo(400);
        assertThat(result.reply()).contains("\"code\":\"0\"");
    }

    @Test
    void nothing_tells_the_credentials() {
        assertThat(new Jnt.Access(base(), "290000000001", "k3y").toString() + new Jnt.Login("toko", "pa55"))
                .doesNotContain("k3y", "pa55", "290000000001", "toko");
        assertThat(Jnt.parser("SA").track(queries("1"))).singleElement().isInstanceOf(Unauthorised.class);
    }

    private Jnt openPlatform(String country) {
        InstantSource clock = InstantSource.fixed(Instant.ofEpochMilli(1772600000000L));
        return Jnt.openPlatform(http(), country, new Jnt.Access(base(), "290000000001", "k3y"), clock);
    }

    private static CourierHttp http() {
        return CourierHttp.create().allowingPlainHttp();
    }

    private URI base() {
        return URI.create("http://" + server.getHostName() + ":" + server.getPort());
    }

    private void answerWith(String body) {
        server.enqueue(new MockResponse.Builder().body(body).build());
    }

    private static PushRequest push(String content, String digest) {
        String form = "bizContent=" + URLEncoder.encode(content, StandardCharsets.UTF_8);
        return PushRequest.of(Map.of("digest", digest), form.getBytes(StandardCharsets.UTF_8));
    }

    private static String digest(String content, String key) throws GeneralSecurityException {
        byte[] md5 = MessageDigest.getInstance("MD5").digest((content + key).getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder().encodeToString(md5);
    }

    private static List<TrackingQuery> queries(String... numbers) {
        return List.of(numbers).stream()
                .map(TrackingNumber::of)
                .map(TrackingQuery::of)
                .toList();
    }
}
