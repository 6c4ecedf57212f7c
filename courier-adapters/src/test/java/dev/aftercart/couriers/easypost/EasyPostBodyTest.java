package dev.aftercart.couriers.easypost;

import static dev.aftercart.couriers.easypost.Trackers.outcomes;
import static dev.aftercart.couriers.easypost.Trackers.tracker;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.courier.PushRequest;
import dev.aftercart.courier.PushResult;
import dev.aftercart.courier.TrackingOutcome.NotFound;
import dev.aftercart.courier.TrackingOutcome.Reading;
import dev.aftercart.courier.TrackingOutcome.Unauthorised;
import dev.aftercart.courier.TrackingOutcome.Unreadable;
import dev.aftercart.courier.TrackingQuery;
import dev.aftercart.couriers.internal.Meaning;
import dev.aftercart.couriers.internal.Mutations;
import dev.aftercart.tracking.Phase;
import dev.aftercart.tracking.TrackingNumber;
import dev.aftercart.tracking.vocabulary.StatusCode;
import dev.aftercart.tracking.vocabulary.Vocabulary;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EasyPostBodyTest {

    private static final String TRACKER =
            tracker("in_transit").on(2, "in_transit", "unknown", "On the way").json();
    private static final String EVENT =
            "{\"object\":\"Event\",\"id\":\"evt_7\",\"description\":\"tracker.updated\",\"result\":" + TRACKER + "}";
    private static final String BATCH =
            "{\"object\":\"Event\",\"description\":\"batch.updated\",\"result\":{\"object\":\"Batch\"}}";

    @ParameterizedTest
    @ValueSource(strings = {"%s", "{\"trackers\":[%s]}", "{\"object\":\"Event\",\"result\":%s}", "{\"result\":%s}"})
    void a_tracker_is_read_bare_and_wrapped(String wrapping) {
        assertThat(outcomes(wrapping.replace("%s", TRACKER))).singleElement().isInstanceOf(Reading.class);
    }

    @Test
    void several_trackers_are_several_readings_and_a_broken_one_does_not_stop_the_rest() {
        assertThat(outcomes("{\"trackers\":[" + TRACKER + ",17," + TRACKER + "]}"))
                .extracting(outcome -> outcome.getClass().getSimpleName())
                .containsExactly("Reading", "Unreadable", "Reading");
        assertThat(outcomes("{\"trackers\":[]}")).singleElement().isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_FOUND,NotFound",
        "TRACKER.CREATE.ERROR,NotFound",
        "UNAUTHORIZED,Unauthorised",
        "APIKEY.INACTIVE,Unauthorised",
        "RATE_LIMITED,RetryLater",
        "SERVICE_UNAVAILABLE,RetryLater",
        "PARAMETER.INVALID,Unreadable"
    })
    void an_error_is_what_its_code_says(String code, String outcome) {
        assertThat(outcomes("{\"error\":{\"code\":\"" + code + "\",\"message\":\"So it is\",\"errors\":[]}}"))
                .singleElement()
                .satisfies(each -> assertThat(each).asString().contains("So it is"))
                .extracting(each -> each.getClass().getSimpleName())
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"error\":{}}", "{\"error\":{\"message\":[\"one\",\"two\"]}}", "{\"error\":\"x\"}", "17"})
    void an_error_in_another_form_is_unreadable(String body) {
        assertThat(outcomes(body)).singleElement().isInstanceOf(Unreadable.class);
    }

    // --- pushes

    @ParameterizedTest
    @ValueSource(strings = {"cafe\u0301", "caf\u00e9"})
    void a_signed_push_is_read_however_the_secret_is_composed(String secret) throws GeneralSecurityException {
        EasyPost courier = EasyPost.parser().withWebhookSecret(secret);
        PushResult result = courier.read(signed(EVENT, "cafe\u0301", EVENT));
        assertThat(result.status()).isEqualTo(200);
        assertThat(result.outcomes()).singleElement().isInstanceOf(Reading.class);
    }

    @Test
    void a_push_that_is_changed_or_not_signed_is_refused_and_not_read() throws GeneralSecurityException {
        EasyPost courier = EasyPost.parser().withWebhookSecret("s3cret");
        for (PushRequest request : List.of(
                signed(EVENT, "s3cret", EVENT.replace("evt_7", "evt_8")),
                signed(EVENT, "another", EVENT),
                PushRequest.of(Map.of(), bytes(EVENT)))) {
            PushResult result = courier.read(request);
            assertThat(result.status()).isEqualTo(401);
            assertThat(result.outcomes()).singleElement().isInstanceOf(Unauthorised.class);
            assertThat(result.toString()).doesNotContain("s3cret");
        }
    }

    @Test
    void a_push_about_something_else_is_answered_so_that_it_does_not_come_again() {
        PushResult result = EasyPost.parser().read(PushRequest.of(Map.of(), bytes(BATCH)));
        assertThat(result.status()).isEqualTo(200);
        assertThat(result.outcomes())
                .singleElement()
                .isInstanceOf(Unreadable.class)
                .asString()
                .contains("batch.updated");
    }

    @Test
    void the_same_push_twice_says_the_same() {
        PushRequest request = PushRequest.of(Map.of(), bytes(EVENT));
        assertThat(EasyPost.parser().read(request)).isEqualTo(EasyPost.parser().read(request));
    }

    @Test
    void garbage_is_answered_as_a_bad_request() {
        assertThat(EasyPost.parser()
                        .read(PushRequest.of(Map.of(), new byte[] {(byte) 0xff, 0}))
                        .status())
                .isEqualTo(400);
    }

    // --- everything

    @Test
    void every_code_of_the_table_is_understood_and_none_but_delivered_is_a_delivery() {
        for (StatusCode code : Vocabulary.easyPost().codes()) {
            EasyPostWords words = new EasyPostWords(code.status(), code.substatus(), "Delivered, Front Door", null);
            Meaning meaning = EasyPostStatus.of(Vocabulary.easyPost(), words).meaning();
            boolean saysNothing = Vocabulary.easyPost().read(code).event() == null;
            assertThat(meaning.phase() == Phase.UNMAPPED).as("%s", code).isEqualTo(saysNothing);
            assertThat(meaning.phase() == Phase.DELIVERED)
                    .as("%s", code)
                    .isEqualTo(code.status().equals("delivered"));
        }
    }

    @Test
    void without_a_key_nothing_is_asked() {
        assertThat(EasyPost.parser().track(List.of(TrackingQuery.of(TrackingNumber.of("EZ1")))))
                .singleElement()
                .isInstanceOf(Unauthorised.class);
    }

    @Test
    void whatever_comes_is_an_outcome() {
        String rich = tracker("delivered")
                .field("\"is_return\":false,\"signed_by\":\"X\",\"est_delivery_date\":\"2026-03-12\"")
                .field("\"carrier_detail\":{\"destination_tracking_location\":{\"country\":\"US\",\"state\":\"NY\"}}")
                .on(2, "return_to_sender", "return", "Returned")
                .event("2026-03-03T10:00:00Z", "delivered", "unknown", "Delivered", "{\"city\":\"Bonn\"}")
                .json();
        Mutations.survivedBy(
                EasyPost.parser(),
                List.of(rich, EVENT, BATCH, "{\"error\":{\"code\":\"NOT_FOUND\",\"message\":\"No\",\"errors\":[]}}"));
    }

    private static PushRequest signed(String signed, String secret, String sent) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(bytes(secret), "HmacSHA256"));
        String hex = HexFormat.of().formatHex(mac.doFinal(bytes(signed)));
        return PushRequest.of(Map.of("x-hmac-signature", "hmac-sha256-hex=" + hex), bytes(sent));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
