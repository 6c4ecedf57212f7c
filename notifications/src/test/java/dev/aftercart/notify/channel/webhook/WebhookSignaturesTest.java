package dev.aftercart.notify.channel.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.aftercart.courier.PushRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WebhookSignaturesTest {

    /** The example that the libraries of the specification test themselves with. */
    private static final String KEY = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    private static final String ID = "msg_p5jXN8AQM9LWM0D4loKWxJek";
    private static final String BODY = "{\"test\": 2432232314}";
    private static final String SIGNATURE = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";
    private static final Instant SIGNED = Instant.ofEpochSecond(1_614_265_330);

    private static final WebhookSignatures SIGNATURES = WebhookSignatures.by(List.of(WebhookKey.of(KEY)));

    private final Map<String, String> headers =
            new HashMap<>(Map.of("Webhook-Id", ID, "Webhook-Timestamp", "1614265330", "Webhook-Signature", SIGNATURE));

    private boolean verify(Instant now) {
        return SIGNATURES.verify(PushRequest.of(headers, BODY.getBytes(StandardCharsets.UTF_8)), now);
    }

    @Test
    void the_specifications_example_has_the_specifications_signature() {
        assertThat(SIGNATURES.header(ID, SIGNED.getEpochSecond(), BODY.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(SIGNATURE);
        assertThat(verify(SIGNED)).isTrue();
    }

    @Test
    void one_right_signature_among_others_is_enough() {
        headers.put("Webhook-Signature", "v1a,xyz v1,AAAA " + SIGNATURE);
        assertThat(verify(SIGNED)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Webhook-Id,msg_other",
        "Webhook-Timestamp,1614265331",
        "Webhook-Timestamp,soon",
        "Webhook-Timestamp,-1614265330",
        "Webhook-Timestamp,99999999999999999999",
        "Webhook-Signature,''",
        "Webhook-Signature,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
        "Webhook-Signature,'v2,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE='"
    })
    void a_changed_header_is_not_believed(String header, String value) {
        headers.put(header, value);
        assertThat(verify(SIGNED)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Webhook-Id", "Webhook-Timestamp", "Webhook-Signature"})
    void a_missing_header_is_not_believed(String header) {
        headers.remove(header);
        assertThat(verify(SIGNED)).isFalse();
    }

    @Test
    void an_old_request_is_not_believed_and_neither_is_one_from_the_future() {
        assertThat(verify(SIGNED.plusSeconds(300))).isTrue();
        assertThat(verify(SIGNED.plusSeconds(301))).isFalse();
        assertThat(verify(SIGNED.minusSeconds(301))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "whsec_", "whsec_!!!", "whsec_c2hvcnQ=", "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"})
    void a_key_that_is_none_is_refused_and_not_repeated(String written) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WebhookKey.of(written))
                .withMessageNotContaining("MfKQ9r8GKY");
        assertThatIllegalArgumentException().isThrownBy(() -> WebhookSignatures.by(List.of()));
        assertThat(WebhookKey.of(KEY)).hasToString("webhook key");
    }
}
