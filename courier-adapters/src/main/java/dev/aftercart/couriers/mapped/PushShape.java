package dev.aftercart.couriers.mapped;

import dev.aftercart.couriers.push.PushCheck;
import dev.aftercart.couriers.push.PushChecks;
import java.time.Duration;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * How pushes come.
 *
 * @param check how they are signed, or null for pushes that are not
 * @param status the HTTP status to answer a push with that was read
 * @param reply the body to answer it with
 */
record PushShape(@Nullable Check check, int status, String reply) {

    /** The ways to sign of {@link PushChecks}. */
    enum Scheme {
        SECRET_HEADER,
        HMAC_BASE64,
        HMAC_HEX,
        EASYPOST,
        SHIPPO,
        SEVENTEEN_TRACK;

        /** Whether the document names the header. */
        boolean hasHeader() {
            return this == SECRET_HEADER || this == HMAC_BASE64 || this == HMAC_HEX;
        }
    }

    /**
     * How pushes are signed.
     *
     * @param scheme the way
     * @param header the header, for schemes that leave it open
     * @param prefix what stands before the digits
     * @param secret the name of the credential
     * @param tolerance how far a signed time may be from now
     */
    record Check(Scheme scheme, String header, String prefix, String secret, Duration tolerance) {

        PushCheck with(String value, InstantSource clock) {
            return switch (scheme) {
                case SECRET_HEADER -> PushChecks.secretHeader(header, value);
                case HMAC_BASE64 -> PushChecks.hmacBase64(header, value);
                case HMAC_HEX -> PushChecks.hmacHex(header, prefix, value);
                case EASYPOST -> PushChecks.easyPost(value);
                case SHIPPO -> PushChecks.shippo(value, tolerance, clock);
                case SEVENTEEN_TRACK -> PushChecks.seventeenTrack(value);
            };
        }
    }
}
