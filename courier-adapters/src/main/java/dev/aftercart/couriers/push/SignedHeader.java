package dev.aftercart.couriers.push;

import dev.aftercart.courier.PushRequest;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Compares what a header says with what it should say. */
final class SignedHeader {

    private static final int LONGEST = 1024;

    private SignedHeader() {}

    /** {@code read} gives null for a value that is not in its form. */
    static Optional<String> compare(
            PushRequest request, String header, Function<String, byte @Nullable []> read, byte[] expected) {
        Optional<String> value = request.header(header);
        if (value.isEmpty()) {
            return Optional.of("the push has no header " + header);
        }
        byte[] given =
                value.get().length() > LONGEST ? null : read.apply(value.get().strip());
        return given != null && MessageDigest.isEqual(expected, given)
                ? Optional.empty()
                : Optional.of("header " + header + " of the push does not fit its body and the secret");
    }

    static byte @Nullable [] hex(String digits) {
        try {
            return HexFormat.of().parseHex(digits.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    static byte @Nullable [] base64(String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
