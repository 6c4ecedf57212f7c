package dev.aftercart.couriers.push;

import dev.aftercart.couriers.internal.FormBody;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/**
 * The ways in which couriers and aggregators sign their pushes, by their public documentation.
 *
 * <p>All take the secret that was agreed with the sender, refuse a blank one with an {@link IllegalArgumentException}, and never
 * repeat it.
 */
public final class PushChecks {

    private PushChecks() {}

    /**
     * The secret itself in a header: ClickPost ({@code webhook_key}), Delhivery, UPS Track Alert ({@code credential},
     * or {@code Authorization: Bearer} where it signs in with a token),
     * Biteship, and gateways of the host's own.
     *
     * @param header the header's name
     * @param secret its expected value
     * @return the check
     */
    public static PushCheck secretHeader(String header, String secret) {
        byte[] expected = bytes(secret);
        return request ->
                SignedHeader.compare(request, header, given -> given.getBytes(StandardCharsets.UTF_8), expected);
    }

    /**
     * HMAC-SHA256 of the body in a header, in Base64: FedEx ({@code fdx-signature}), AfterShip
     * ({@code aftership-hmac-sha256}), Ninja Van ({@code X-NINJAVAN-HMAC-SHA256}).
     *
     * @param header the header's name
     * @param secret the key
     * @return the check
     */
    public static PushCheck hmacBase64(String header, String secret) {
        byte[] key = bytes(secret);
        return request ->
                SignedHeader.compare(request, header, SignedHeader::base64, Digests.hmacSha256(key, request.body()));
    }

    /**
     * HMAC-SHA256 of the body in a header, in hexadecimal digits after a prefix.
     *
     * @param header the header's name
     * @param prefix what stands before the digits; may be empty
     * @param secret the key
     * @return the check
     */
    public static PushCheck hmacHex(String header, String prefix, String secret) {
        byte[] key = bytes(secret);
        return request -> SignedHeader.compare(
                request,
                header,
                given -> given.startsWith(prefix) ? SignedHeader.hex(given.substring(prefix.length())) : null,
                Digests.hmacSha256(key, request.body()));
    }

    /**
     * EasyPost: {@code X-Hmac-Signature: hmac-sha256-hex=...} with the secret in the normal form NFKD.
     *
     * @param secret the webhook's secret
     * @return the check
     */
    public static PushCheck easyPost(String secret) {
        return hmacHex("X-Hmac-Signature", "hmac-sha256-hex=", Normalizer.normalize(secret, Normalizer.Form.NFKD));
    }

    /**
     * Shippo: {@code Shippo-Auth-Signature: t=<seconds>,v1=<hex>} over the time, a dot and the body.
     *
     * @param secret the key
     * @param tolerance how far the signed time may be from now, either way; at least zero
     * @param clock what time it is
     * @return the check, which refuses a push that is older, so that a recorded one cannot be sent again later
     */
    public static PushCheck shippo(String secret, Duration tolerance, InstantSource clock) {
        return new TimedSignature("Shippo-Auth-Signature", bytes(secret), checked(tolerance), clock);
    }

    /**
     * TrackingMore: {@code verifyInfo} in the body has a time and its HMAC-SHA256 with the account's e-mail address as key.
     *
     * <p>This is weak: the rest of the body is not signed, the key is no secret, and within the tolerance a recorded signature
     * fits any body. Keep the endpoint's address secret, and take such a push as a hint to ask, not as news.
     *
     * @param email the account's e-mail address
     * @param tolerance how far the signed time may be from now, either way; at least zero
     * @param clock what time it is
     * @return the check; it reads the body, within the limits of all bodies
     */
    public static PushCheck trackingMore(String email, Duration tolerance, InstantSource clock) {
        return new TrackingMoreSignature(bytes(email), checked(tolerance), clock);
    }

    /**
     * 17TRACK: {@code sign} is the SHA-256 of the body, a slash and the key, in hexadecimal digits.
     *
     * @param key the account's security key
     * @return the check
     */
    public static PushCheck seventeenTrack(String key) {
        byte[] suffix = bytes("/" + checked(key));
        return request ->
                SignedHeader.compare(request, "sign", SignedHeader::hex, Digests.of("SHA-256", request.body(), suffix));
    }

    /**
     * J&amp;T open platform: {@code digest} is the MD5 of the form's field {@code bizContent}, decoded, and the private key,
     * in Base64. MD5 is J&amp;T's choice; keep the endpoint's address secret too.
     *
     * @param privateKey the account's private key
     * @return the check
     */
    public static PushCheck jnt(String privateKey) {
        byte[] key = bytes(privateKey);
        return request -> {
            Optional<byte[]> content = FormBody.field(request.body(), "bizContent");
            return content.isEmpty()
                    ? Optional.of("the body is not a form with a field bizContent")
                    : SignedHeader.compare(
                            request, "digest", SignedHeader::base64, Digests.of("MD5", content.get(), key));
        };
    }

    private static byte[] bytes(String secret) {
        return checked(secret).getBytes(StandardCharsets.UTF_8);
    }

    private static Duration checked(Duration tolerance) {
        if (tolerance.isNegative()) {
            throw new IllegalArgumentException("a tolerance must not be negative, but was " + tolerance);
        }
        return tolerance;
    }

    private static String checked(String secret) {
        if (secret.isBlank()) {
            throw new IllegalArgumentException("the secret of a push must not be blank");
        }
        return secret;
    }
}
