package dev.aftercart.couriers.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercart.courier.PushRequest;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The expected signatures were made with another implementation, for this body and this key. */
class PushChecksTest {

    private static final String BODY = "{\"number\":\"5000000001\",\"place\":\"Köln\"}";
    private static final String FORM =
            "x=1&bizContent=%7B%22billCode%22%3A%22JO%201%22%2C%22desc%22%3A%22Diterima%20%5BK%C3%B6ln%5D%22%7D&y=2";
    private static final String KEY = "s3cret";
    private static final String BASE64 = "LwWkQPsOTmA6PzTb20myZLTVY2M/gR6G+NWSYbFwKB4=";
    private static final String SHIPPO =
            "t=1772355600,v1=73462c47085ab11f0c8068c206652f7e3776a4b4762879dbb8778bcb27d8de9d";
    private static final String EASY_POST =
            "hmac-sha256-hex=167254d543e03fac76dcfbf48a5a90fc598bd13f50fd9404ae030e04fbf0bb7b";
    private static final Instant SIGNED = Instant.ofEpochSecond(1_772_355_600);

    static Stream<Arguments> schemes() {
        return Stream.of(
                scheme(PushChecks.secretHeader("webhook_key", KEY), BODY, "Webhook_Key", KEY),
                scheme(PushChecks.hmacBase64("fdx-signature", KEY), BODY, "Fdx-Signature", BASE64),
                scheme(PushChecks.easyPost("sécret"), BODY, "X-Hmac-Signature", EASY_POST),
                scheme(
                        PushChecks.shippo(KEY, Duration.ofMinutes(5), () -> SIGNED),
                        BODY,
                        "Shippo-Auth-Signature",
                        SHIPPO),
                scheme(
                        PushChecks.seventeenTrack(KEY),
                        BODY,
                        "sign",
                        "3bcd96b0a2c0f3ade73e4d648b44567328fc4ee549f0c02cde66686e526ce202"),
                scheme(PushChecks.jnt(KEY), FORM, "digest", "+fofjvWwgiKWn1g4Q76OEg=="));
    }

    private static Arguments scheme(PushCheck check, String body, String header, String value) {
        return Arguments.of(check, body, header, value);
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void what_the_sender_signed_is_trusted(PushCheck check, String body, String header, String value) {
        assertThat(check.refusal(push(body, header, value))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void a_push_without_the_header_is_refused(PushCheck check, String body, String header, String value) {
        assertThat(check.refusal(PushRequest.of(Map.of(), body.getBytes(StandardCharsets.UTF_8))))
                .isPresent();
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void a_changed_signature_is_refused_at_every_place(PushCheck check, String body, String header, String value) {
        for (int i = 0; i < value.length(); i++) {
            char other = value.charAt(i) == '1' ? '2' : '1';
            String changed = value.substring(0, i) + other + value.substring(i + 1);
            assertThat(check.refusal(push(body, header, changed))).as(changed).isPresent();
        }
        assertThat(check.refusal(push(body, header, value + "0"))).isPresent();
        assertThat(check.refusal(push(body, header, ""))).isPresent();
        assertThat(check.refusal(push(body, header, "1".repeat(100_000)))).isPresent();
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void a_changed_byte_of_the_body_is_refused(PushCheck check, String body, String header, String value) {
        if (header.equals("Webhook_Key")) {
            return; // A shared secret says nothing of the body.
        }
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        int from = body.indexOf('%') + 1;
        int until = body.contains("&y") ? body.indexOf("&y") : bytes.length;
        for (int i = from; i < until; i++) {
            byte[] changed = bytes.clone();
            changed[i] ^= 1;
            assertThat(check.refusal(push(changed, header, value)))
                    .as("byte " + i)
                    .isPresent();
        }
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void no_bytes_and_no_header_make_a_check_throw(PushCheck check, String body, String header, String value) {
        long seed = 41;
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            byte[] bytes = new byte[random.nextInt(200)];
            random.nextBytes(bytes);
            String noise = new String(bytes, StandardCharsets.ISO_8859_1);
            assertThat(check.refusal(push(bytes, header, noise)))
                    .as("seed %s, %s", seed, i)
                    .isPresent();
            assertThat(check.refusal(push(("bizContent=" + noise).getBytes(StandardCharsets.UTF_8), header, value)))
                    .as("seed %s, %s", seed, i)
                    .satisfies(refusal -> assertThat(refusal.isPresent() || header.equals("Webhook_Key"))
                            .isTrue());
        }
    }

    @Test
    void a_composed_and_a_decomposed_secret_of_easypost_are_the_same() {
        String decomposed = Normalizer.normalize("sécret", Normalizer.Form.NFD);
        assertThat(PushChecks.easyPost(decomposed).refusal(push(BODY, "X-Hmac-Signature", EASY_POST)))
                .isEmpty();
    }

    @Test
    void a_recorded_push_that_is_sent_again_later_is_refused() {
        PushRequest push = push(BODY, "Shippo-Auth-Signature", SHIPPO);
        Duration tolerance = Duration.ofMinutes(5);
        assertThat(PushChecks.shippo(KEY, tolerance, () -> SIGNED.plus(tolerance))
                        .refusal(push))
                .isEmpty();
        assertThat(PushChecks.shippo(
                                KEY, tolerance, () -> SIGNED.plus(tolerance).plusSeconds(1))
                        .refusal(push))
                .contains("the push was signed at another time than about now");
        assertThat(PushChecks.shippo(KEY, tolerance, () -> SIGNED.minusSeconds(301))
                        .refusal(push))
                .isPresent();
    }

    @Test
    void trackingmore_signs_a_time_within_the_body_and_nothing_else() {
        Duration tolerance = Duration.ofMinutes(5);
        PushCheck check = PushChecks.trackingMore("shop@van.example", tolerance, () -> SIGNED);
        String signature = "23551b53a2bdaef976c797bbf6aeddc4d5dc8c1c54d7d119cb35b28c366a01c4";
        assertThat(check.refusal(more("1772355600", signature))).isEmpty();
        assertThat(check.refusal(more("\"1772355600\"", signature))).isEmpty();
        assertThat(check.refusal(more("1772355601", signature))).isPresent();
        assertThat(check.refusal(more("1772355600", signature.replace('a', 'b'))))
                .isPresent();
        assertThat(check.refusal(more("-1", signature))).isPresent();
        assertThat(check.refusal(more("1772355600", "x".repeat(100_000)))).isPresent();
        assertThat(PushChecks.trackingMore("other@van.example", tolerance, () -> SIGNED)
                        .refusal(more("1772355600", signature)))
                .isPresent();
        assertThat(PushChecks.trackingMore("shop@van.example", tolerance, () -> SIGNED.plusSeconds(301))
                        .refusal(more("1772355600", signature)))
                .contains("the push was signed at another time than about now");
        for (String body : new String[] {"", "{}", "{\"verifyInfo\":7}", "[".repeat(100_000), "\u0000"}) {
            assertThat(check.refusal(push(body, "x", "y"))).as(body).isPresent();
        }
    }

    private static PushRequest more(String time, String signature) {
        return push(
                "{\"verifyInfo\":{\"timeStr\":" + time + ",\"signature\":\"" + signature + "\"},\"data\":{}}",
                "x",
                "y");
    }

    @Test
    void while_a_secret_is_replaced_both_are_taken() {
        PushCheck both = PushChecks.hmacBase64("fdx-signature", "new").or(PushChecks.hmacBase64("fdx-signature", KEY));
        assertThat(both.refusal(push(BODY, "fdx-signature", BASE64))).isEmpty();
        assertThat(PushChecks.hmacBase64("fdx-signature", "new").refusal(push(BODY, "fdx-signature", BASE64)))
                .isPresent();
    }

    @Test
    void a_refusal_names_the_header_and_no_secret() {
        Map<String, PushCheck> checks = new LinkedHashMap<>();
        checks.put("webhook_key", PushChecks.secretHeader("webhook_key", KEY));
        checks.put("fdx-signature", PushChecks.hmacBase64("fdx-signature", KEY));
        checks.forEach((header, check) -> assertThat(check.refusal(push(BODY, header, "wrong")))
                .hasValueSatisfying(why -> assertThat(why).contains(header).doesNotContain(KEY)));
    }

    @Test
    void a_blank_secret_is_refused_when_the_check_is_made() {
        assertThatThrownBy(() -> PushChecks.secretHeader("key", " ")).hasMessageContaining("must not be blank");
        assertThatThrownBy(() -> PushChecks.seventeenTrack("")).hasMessageContaining("must not be blank");
        assertThatThrownBy(() -> PushChecks.jnt("")).hasMessageContaining("must not be blank");
    }

    private static PushRequest push(String body, String header, String value) {
        return push(body.getBytes(StandardCharsets.UTF_8), header, value);
    }

    private static PushRequest push(byte[] body, String header, String value) {
        Map<String, String> headers = new HashMap<>();
        headers.put(header, value);
        return PushRequest.of(headers, body);
    }
}
