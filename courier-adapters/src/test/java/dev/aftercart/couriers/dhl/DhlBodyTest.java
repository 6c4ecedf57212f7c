package dev.aftercart.couriers.dhl;

import static dev.aftercart.couriers.dhl.Bodies.outcomes;
import static dev.aftercart.couriers.dhl.Bodies.shipment;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.courier.PushRequest;
import dev.aftercart.courier.PushResult;
import dev.aftercart.courier.TrackingOutcome;
import dev.aftercart.courier.TrackingOutcome.NotFound;
import dev.aftercart.courier.TrackingOutcome.Reading;
import dev.aftercart.courier.TrackingOutcome.RetryLater;
import dev.aftercart.courier.TrackingOutcome.Unauthorised;
import dev.aftercart.courier.TrackingOutcome.Unreadable;
import dev.aftercart.courier.TrackingQuery;
import dev.aftercart.couriers.push.PushChecks;
import dev.aftercart.tracking.TrackingNumber;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DhlBodyTest {

    private static final String SHIPMENT = shipment("express")
            .scan("2026-03-02T08:00:00Z", "transit", "Arrived")
            .bare();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s",
                "[%s]",
                "{\"shipment\":%s}",
                "{\"shipments\":%s}",
                "{\"shipments\":[%s]}",
                "\uFEFF{\"shipments\":[%s]}"
            })
    void a_shipment_is_read_bare_and_wrapped(String wrapping) {
        assertThat(outcomes(wrapping.replace("%s", SHIPMENT))).singleElement().isInstanceOf(Reading.class);
    }

    @Test
    void several_shipments_are_several_readings_and_a_broken_one_does_not_stop_the_rest() {
        assertThat(outcomes("{\"shipments\":[" + SHIPMENT + ",17," + SHIPMENT + "]}"))
                .extracting(outcome -> outcome.getClass().getSimpleName())
                .containsExactly("Reading", "Unreadable", "Reading");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"shipments\":[]}", "{\"shipments\":null}"})
    void no_shipment_is_not_found(String body) {
        assertThat(outcomes(body)).singleElement().isInstanceOf(NotFound.class);
    }

    @Test
    void an_unknown_number_is_not_found_and_named() {
        assertThat(outcomes(
                        "{\"status\":404,\"title\":\"No\",\"detail\":\"Nothing here\",\"instance\":\"/shipment/900\"}"))
                .containsExactly(new NotFound(TrackingNumber.of("900"), "Nothing here"));
    }

    @ParameterizedTest
    @CsvSource({
        "401,Unauthorised",
        "403,Unauthorised",
        "429,RetryLater",
        "500,RetryLater",
        "503,RetryLater",
        "400,Unreadable"
    })
    void a_problem_is_what_its_status_says(String status, String outcome) {
        assertThat(outcomes("{\"status\":" + status + ",\"title\":\"Something\"}"))
                .singleElement()
                .extracting(each -> each.getClass().getSimpleName())
                .isEqualTo(outcome);
        assertThat(outcomes("{\"status\":\"" + status + "\"}"))
                .singleElement()
                .extracting(each -> each.getClass().getSimpleName())
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "null",
                "17",
                "\"text\"",
                "[]",
                "{}",
                "[1,2]",
                "<html>404</html>",
                "{\"shipments\":[",
                "{\"shipments\":[]} and more",
                "{\"shipments\":7}",
                "{\"status\":200}",
                "{\"orders\":[]}",
                "{\"shipments\":[{\"events\":[]}]}"
            })
    void what_is_no_answer_of_dhl_is_unreadable(String body) {
        assertThat(outcomes(body)).singleElement().isInstanceOf(Unreadable.class);
    }

    @Test
    void another_encoding_is_unreadable_and_says_so() {
        byte[] body = "{\"shipments\":[{\"id\":\"Größe\"}]}".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Dhl.parser().parse(body)).singleElement().asString().contains("UTF-8");
    }

    @Test
    void too_deep_and_too_large_is_unreadable() {
        assertThat(outcomes("[".repeat(100_000))).singleElement().isInstanceOf(Unreadable.class);
        String deep = "\"other\":" + "[".repeat(500) + "]".repeat(500);
        assertThat(outcomes(shipment("express").field(deep).json()))
                .singleElement()
                .isInstanceOf(Unreadable.class);
        assertThat(Dhl.parser().parse(new byte[8 * 1024 * 1024 + 1]))
                .singleElement()
                .isInstanceOf(Unreadable.class);
        assertThat(outcomes("{\"shipments\":[{\"id\":" + "9".repeat(5000) + "}]}"))
                .singleElement()
                .isInstanceOf(Unreadable.class);
    }

    @Test
    void a_message_about_a_broken_body_does_not_quote_it() {
        assertThat(outcomes("{\"name\":\"Jane Roe\" oops"))
                .singleElement()
                .asString()
                .doesNotContain("Jane");
    }

    @Test
    void wrong_types_everywhere_are_survived() {
        assertThat(outcomes("""
                        {"shipments":[{"id":"5000000001","service":{},"origin":7,"destination":[],"status":"transit",
                          "returnFlag":"perhaps","details":[],"estimatedTimeOfDelivery":{},"estimatedDeliveryTimeFrame":[],
                          "events":[null,7,"x",[],{},{"timestamp":17,"location":{"address":"here"},"statusCode":true,
                            "status":[],"description":{},"remark":null}]}]}""")).singleElement().isInstanceOf(Reading.class);
    }

    @Test
    void a_push_is_read_and_answered() {
        PushResult result = Dhl.parser().read(push(Map.of()));
        assertThat(result.outcomes()).singleElement().isInstanceOf(Reading.class);
        assertThat(result.status()).isEqualTo(200);
    }

    @Test
    void a_push_without_the_agreed_secret_is_refused() {
        Dhl dhl = Dhl.parser().withPushCheck(PushChecks.secretHeader("X-Push-Secret", "opensesame"));
        assertThat(dhl.read(push(Map.of("x-push-secret", "opensesame"))).status())
                .isEqualTo(200);
        for (Map<String, String> headers : List.<Map<String, String>>of(
                Map.of(), Map.of("X-Push-Secret", ""), Map.of("X-Push-Secret", "opensesamf"))) {
            PushResult refused = dhl.read(push(headers));
            assertThat(refused.status()).isEqualTo(401);
            assertThat(refused.outcomes()).singleElement().isInstanceOf(Unauthorised.class);
            assertThat(refused.toString()).doesNotContain("opensesame");
        }
    }

    @Test
    void without_a_key_nothing_is_pulled() {
        List<TrackingOutcome> outcomes = Dhl.parser()
                .track(List.of(TrackingQuery.of(TrackingNumber.of("1")), TrackingQuery.of(TrackingNumber.of("2"))));
        assertThat(outcomes).hasSize(2).allMatch(Unauthorised.class::isInstance);
        assertThat(outcomes).noneMatch(RetryLater.class::isInstance);
    }

    private static PushRequest push(Map<String, String> headers) {
        return PushRequest.of(headers, SHIPMENT.getBytes(StandardCharsets.UTF_8));
    }
}
