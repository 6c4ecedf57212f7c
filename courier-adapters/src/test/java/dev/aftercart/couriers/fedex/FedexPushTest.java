package dev.aftercart.couriers.fedex;

import static dev.aftercart.couriers.fedex.Bodies.listed;
import static dev.aftercart.couriers.fedex.Bodies.parcel;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.courier.PushRequest;
import dev.aftercart.courier.PushResult;
import dev.aftercart.courier.TrackingOutcome.Reading;
import dev.aftercart.courier.TrackingOutcome.Unauthorised;
import dev.aftercart.couriers.push.PushChecks;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class FedexPushTest {

    private static final String TOKEN = "security-t0ken";
    private static final String BODY =
            parcel().scan("OD", "OD", "On FedEx vehicle for delivery", "").json();

    private final Fedex fedex = Fedex.parser().withPushCheck(PushChecks.hmacBase64("fdx-signature", TOKEN));

    @Test
    void a_push_that_is_signed_is_read_and_twice_the_same() throws GeneralSecurityException {
        PushRequest push = push("FDX-Signature", Base64.getEncoder().encodeToString(signature()), BODY);
        assertThat(fedex.read(push).status()).isEqualTo(200);
        assertThat(fedex.read(push).outcomes()).singleElement().isInstanceOf(Reading.class);
        assertThat(fedex.read(push)).isEqualTo(fedex.read(push));
    }

    @Test
    void a_changed_byte_is_refused_before_it_is_read() throws GeneralSecurityException {
        String signature = Base64.getEncoder().encodeToString(signature());
        for (String body : List.of(BODY.replace("OD", "DL"), BODY + " ", "no JSON")) {
            PushResult result = fedex.read(push("fdx-signature", signature, body));
            assertThat(result.status()).isEqualTo(401);
            assertThat(result.outcomes()).singleElement().isInstanceOf(Unauthorised.class);
            assertThat(result.toString()).doesNotContain(TOKEN);
        }
    }

    @Test
    void header_and_encoding_are_the_hosts_to_choose() throws GeneralSecurityException {
        Fedex hex = Fedex.parser()
                .withPushCheck(PushChecks.hmacHex("x-fdx-sc-signature", "", TOKEN)
                        .or(PushChecks.hmacBase64("fdx-signature", TOKEN)));
        String digits = HexFormat.of().formatHex(signature());
        assertThat(hex.read(push("x-fdx-sc-signature", digits, BODY)).status()).isEqualTo(200);
        assertThat(hex.read(push("x-other", digits, BODY)).status()).isEqualTo(401);
    }

    @Test
    void a_push_may_lack_what_is_around_the_results_of_a_pull() {
        String bare =
                parcel().scan("OD", "OD", "On FedEx vehicle for delivery", "").bare();
        for (String body : List.of(
                bare,
                listed(Bodies.NUMBER, bare),
                "{\"completeTrackResults\":[" + listed(Bodies.NUMBER, bare) + "]}")) {
            assertThat(Bodies.reading(body).events()).hasSize(1);
        }
    }

    private static byte[] signature() throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(TOKEN.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return mac.doFinal(BODY.getBytes(StandardCharsets.UTF_8));
    }

    private static PushRequest push(String header, String value, String body) {
        return PushRequest.of(Map.of(header, value), body.getBytes(StandardCharsets.UTF_8));
    }
}
