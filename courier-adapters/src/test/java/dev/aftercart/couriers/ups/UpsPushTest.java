package dev.aftercart.couriers.ups;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.courier.PushRequest;
import dev.aftercart.courier.PushResult;
import dev.aftercart.courier.TrackingOutcome.Reading;
import dev.aftercart.courier.TrackingOutcome.Unauthorised;
import dev.aftercart.couriers.push.PushChecks;
import dev.aftercart.promise.Estimate;
import dev.aftercart.tracking.Milestone;
import dev.aftercart.tracking.TrackingReading;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UpsPushTest {

    private static final String OUT = """
            {"trackingNumber": "1Z5R89390357567127", "localActivityDate": "20260304", "localActivityTime": "081500",
             "activityLocation": {"city": "Reno", "stateProvince": "NV", "postalCode": "89501", "country": "US"},
             "activityStatus": {"type": "I", "code": "OT", "description": "Out for Delivery", "descriptionCode": "021"},
             "scheduledDeliveryDate": "20260304", "gmtActivityDate": "20260304", "gmtActivityTime": "161500"}""";

    private final Ups ups = Ups.parser().withPushCheck(PushChecks.secretHeader("credential", "s3cret"));

    @Test
    void a_push_tells_of_one_activity() {
        PushResult result = ups.read(push("s3cret", OUT));
        assertThat(result.status()).isEqualTo(200);
        TrackingReading reading = ((Reading) result.outcomes().get(0)).reading();
        assertThat(reading.journey().milestone()).contains(Milestone.OUT_FOR_DELIVERY);
        assertThat(reading.events().get(0).time().zone()).isEqualTo(ZoneOffset.ofHours(-8));
        assertThat(reading.estimates())
                .extracting(Estimate::window)
                .singleElement()
                .satisfies(window -> assertThat(window.first()).isEqualTo(LocalDate.of(2026, 3, 4)));
    }

    @Test
    void a_push_is_refused_before_it_is_read_when_its_credential_is_not_ours() {
        PushResult result = ups.read(push("another", "not even JSON"));
        assertThat(result.status()).isEqualTo(401);
        assertThat(result.outcomes()).singleElement().isInstanceOf(Unauthorised.class);
        assertThat(result.toString()).doesNotContain("s3cret");
    }

    @Test
    void a_push_that_comes_twice_says_the_same() {
        assertThat(ups.read(push("s3cret", OUT))).isEqualTo(ups.read(push("s3cret", OUT)));
    }

    @Test
    void a_push_of_a_delivery_holds_no_estimate_and_not_who_received_it() {
        String delivered = OUT.replace("\"OT\"", "\"MG\"")
                .replace("\"021\"", "\"011\"")
                .replace("\"type\": \"I\"", "\"type\": \"D\"")
                .replace(
                        "{\"trackingNumber\"",
                        "{\"receivedBy\": \"ANNA-K\", \"actualDeliveryDate\": \"20260304\", \"trackingNumber\"");
        TrackingReading reading =
                ((Reading) ups.read(push("s3cret", delivered)).outcomes().get(0)).reading();
        assertThat(reading.journey().milestone()).contains(Milestone.DELIVERED);
        assertThat(reading.estimates()).isEmpty();
        assertThat(reading.toString()).doesNotContain("ANNA-K");
    }

    @Test
    void a_changed_day_is_a_plan() {
        String update = OUT.replace("\"OT\"", "\"UP\"")
                .replace("\"021\"", "\"154\"")
                .replace("\"type\": \"I\"", "\"type\": \"U\"");
        TrackingReading reading =
                ((Reading) ups.read(push("s3cret", update)).outcomes().get(0)).reading();
        assertThat(reading.events().get(0).detail()).hasToString("rescheduled");
    }

    private static PushRequest push(String credential, String body) {
        return PushRequest.of(Map.of("Credential", credential), body.getBytes(StandardCharsets.UTF_8));
    }
}
