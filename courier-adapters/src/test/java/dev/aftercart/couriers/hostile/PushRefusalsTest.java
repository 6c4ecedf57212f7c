package dev.aftercart.couriers.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.courier.Courier;
import dev.aftercart.courier.PushRequest;
import dev.aftercart.courier.PushResult;
import dev.aftercart.courier.TrackingOutcome.Reading;
import dev.aftercart.courier.TrackingOutcome.Unauthorised;
import dev.aftercart.courier.TrackingOutcome.Unreadable;
import dev.aftercart.couriers.clickpost.ClickPost;
import dev.aftercart.couriers.delhivery.Delhivery;
import dev.aftercart.couriers.dhl.Dhl;
import dev.aftercart.couriers.easypost.EasyPost;
import dev.aftercart.couriers.fedex.Fedex;
import dev.aftercart.couriers.internal.FormBody;
import dev.aftercart.couriers.internal.Json;
import dev.aftercart.couriers.jnt.Jnt;
import dev.aftercart.couriers.mapped.MappedCourier;
import dev.aftercart.couriers.push.PushChecks;
import dev.aftercart.couriers.ups.Ups;
import dev.aftercart.http.CourierHttp;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every way of signing pushes, through the courier that signs so: what is refused is an outcome, and the reply says so. */
class PushRefusalsTest {

    private static final String KEY = "s3cret-of-a-shop";
    private static final Instant NOW = Instant.parse("2026-03-04T10:00:00Z");
    private static final InstantSource CLOCK = InstantSource.fixed(NOW);

    /**
     * A courier and how it signs.
     *
     * @param courier the courier, with the secret
     * @param header where it signs
     * @param signs the header's value for a body
     * @param coversBody whether a changed body no longer fits
     */
    private record Scheme(Courier courier, String header, Function<byte[], String> signs, boolean coversBody) {

        PushRequest signed(byte[] body) {
            return PushRequest.of(Map.of(header, signs.apply(body)), body);
        }

        byte[] genuine() {
            List<String> bodies =
                    Objects.requireNonNull(Parsers.BODIES.get(courier.code().value()));
            return bytes(bodies.stream()
                    .filter(body -> !courier.code().value().equals("jnt") || body.startsWith("biz"))
                    .filter(body -> Parsers.ALL
                                    .get(courier.code().value())
                                    .parse(bytes(body))
                                    .get(0)
                            instanceof Reading)
                    .findFirst()
                    .orElseThrow());
        }

        @Override
        public String toString() {
            return courier.code() + " " + header;
        }
    }

    static Stream<Scheme> schemes() {
        Function<byte[], String> plain = body -> KEY;
        Function<byte[], String> base64 = body -> Base64.getEncoder().encodeToString(hmac(body));
        return Stream.of(
                new Scheme(
                        Fedex.parser().withPushCheck(PushChecks.hmacBase64("fdx-signature", KEY)),
                        "fdx-signature",
                        base64,
                        true),
                new Scheme(
                        Fedex.parser().withPushCheck(PushChecks.hmacHex("x-fedex-signature", "", KEY)),
                        "x-fedex-signature",
                        body -> hex(hmac(body)),
                        true),
                new Scheme(
                        Ups.parser().withPushCheck(PushChecks.secretHeader("credential", KEY)),
                        "credential",
                        plain,
                        false),
                new Scheme(
                        Dhl.parser().withPushCheck(PushChecks.secretHeader("x-gateway", KEY)),
                        "x-gateway",
                        plain,
                        false),
                new Scheme(
                        EasyPost.parser().withWebhookSecret(KEY),
                        "X-Hmac-Signature",
                        body -> "hmac-sha256-hex=" + hex(hmac(body)),
                        true),
                new Scheme(mapped("aftership"), "aftership-hmac-sha256", base64, true),
                new Scheme(mapped("shippo"), "Shippo-Auth-Signature", body -> shippo(NOW, body), true),
                new Scheme(mapped("17track"), "sign", body -> hex(sha256(body)), true),
                new Scheme(mapped("ninjavan"), "X-NINJAVAN-HMAC-SHA256", base64, true),
                new Scheme(Jnt.parser("SA").withPushCheck(PushChecks.jnt(KEY)), "digest", PushRefusalsTest::jnt, true),
                new Scheme(
                        ClickPost.parser().withPushCheck(PushChecks.secretHeader("webhook_key", KEY)),
                        "webhook_key",
                        plain,
                        false),
                new Scheme(
                        Delhivery.parser().withPushCheck(PushChecks.secretHeader("x-token", KEY)),
                        "x-token",
                        plain,
                        false));
    }

    private static Courier mapped(String code) {
        MappedCourier courier = MappedCourier.shipped(code);
        Map<String, String> credentials = new HashMap<>();
        courier.credentials().forEach(name -> credentials.put(name, KEY));
        return courier.connect(CourierHttp.create(), credentials, CLOCK);
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void a_genuine_push_is_read_and_answered_with_success(Scheme scheme) {
        PushResult result = scheme.courier.read(scheme.signed(scheme.genuine()));
        assertThat(result.outcomes()).isNotEmpty().allMatch(Reading.class::isInstance);
        assertThat(result.status()).isBetween(200, 299);
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void a_push_without_a_signature_or_with_a_wrong_one_is_unauthorised(Scheme scheme) {
        byte[] body = scheme.genuine();
        isUnauthorised(scheme.courier.read(PushRequest.of(Map.of(), body)));
        isUnauthorised(scheme.courier.read(PushRequest.of(Map.of(scheme.header, ""), body)));
        isUnauthorised(scheme.courier.read(PushRequest.of(Map.of(scheme.header, KEY + "x"), body)));
        String right = scheme.signs.apply(body);
        String wrong = right.substring(0, right.length() / 2)
                + (right.charAt(right.length() / 2) == '1' ? '2' : '1')
                + right.substring(right.length() / 2 + 1);
        isUnauthorised(scheme.courier.read(PushRequest.of(Map.of(scheme.header, wrong), body)));
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void a_changed_byte_is_unauthorised_wherever_the_body_is_signed(Scheme scheme) {
        byte[] body = scheme.genuine();
        for (int i = 12; scheme.coversBody && i < body.length - 4; i += 7) {
            byte[] changed = body.clone();
            changed[i] ^= 1;
            isUnauthorised(
                    scheme.courier.read(PushRequest.of(Map.of(scheme.header, scheme.signs.apply(body)), changed)));
        }
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void a_signed_push_that_is_too_large_or_no_text_is_unreadable(Scheme scheme) {
        byte[] large = new byte[Json.LARGEST_BODY + 1];
        Arrays.fill(large, (byte) ' ');
        byte[] genuine = scheme.genuine();
        System.arraycopy(genuine, 0, large, 0, genuine.length);
        isRefused(scheme.courier.read(scheme.signed(large)));
        byte[] noText = genuine.clone();
        noText[genuine.length - 5] = (byte) 0xFF;
        isRefused(scheme.courier.read(scheme.signed(noText)));
        isRefused(scheme.courier.read(scheme.signed(new byte[0])));
    }

    @Test
    void a_push_that_was_signed_long_ago_or_in_the_future_is_unauthorised() {
        Scheme shippo = schemes()
                .filter(each -> each.header.startsWith("Shippo"))
                .findFirst()
                .orElseThrow();
        byte[] body = shippo.genuine();
        for (Duration away : List.of(Duration.ofMinutes(-6), Duration.ofMinutes(6), Duration.ofDays(-9000))) {
            isUnauthorised(shippo.courier.read(
                    PushRequest.of(Map.of(shippo.header, shippo(NOW.plus(away), body)), body)));
        }
    }

    private static void isUnauthorised(PushResult result) {
        assertThat(result.outcomes()).isNotEmpty().allMatch(Unauthorised.class::isInstance);
        assertThat(result.status()).isEqualTo(401);
        assertThat(result.toString()).doesNotContain(KEY);
    }

    /** A digest over a field of a form cannot be right where there is no field. */
    private static void isRefused(PushResult result) {
        assertThat(result.outcomes())
                .isNotEmpty()
                .allMatch(each -> each instanceof Unreadable || each instanceof Unauthorised);
        assertThat(result.status()).isBetween(400, 499);
    }

    private static String shippo(Instant at, byte[] body) {
        byte[] time = bytes(at.getEpochSecond() + ".");
        byte[] signed = Arrays.copyOf(time, time.length + body.length);
        System.arraycopy(body, 0, signed, time.length, body.length);
        return "t=" + at.getEpochSecond() + ",v1=" + hex(hmac(signed));
    }

    private static String jnt(byte[] body) {
        byte[] field = FormBody.field(body, "bizContent").orElse(new byte[0]);
        return Base64.getEncoder().encodeToString(digest("MD5", field, bytes(KEY)));
    }

    private static byte[] sha256(byte[] body) {
        return digest("SHA-256", body, bytes("/" + KEY));
    }

    private static byte[] digest(String algorithm, byte[] body, byte[] suffix) {
        try {
            MessageDigest digest = MessageDigest.getInstance(algorithm);
            digest.update(body);
            return digest.digest(suffix);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] hmac(byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes(KEY), "HmacSHA256"));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
