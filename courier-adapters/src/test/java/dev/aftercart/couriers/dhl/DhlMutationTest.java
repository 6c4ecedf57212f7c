package dev.aftercart.couriers.dhl;

import static dev.aftercart.couriers.dhl.Bodies.shipment;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Bodies with bytes and pieces changed at random: whatever comes is an outcome. */
class DhlMutationTest {

    private static final int MUTATIONS = 2_000;

    private static final List<String> SEEDS = List.of(
            shipment("parcel-de")
                    .field("\"returnFlag\":true")
                    .field("\"details\":{\"pieceIds\":[\"JD01\"],\"references\":{\"number\":\"R1\"}}")
                    .field("\"estimatedDeliveryTimeFrame\":{\"estimatedFrom\":\"2026-03-05T14:00:00+01:00\","
                            + "\"estimatedThrough\":\"2026-03-05T16:30:00+01:00\"}")
                    .scanAt(
                            "{\"countryCode\":\"DE\",\"postalCode\":\"53113\",\"addressLocality\":\"Bonn - Germany\"}",
                            "2026-03-04T09:30:00",
                            "failure",
                            "ZN",
                            "Der Empfänger wurde nicht angetroffen.")
                    .scan("2026-03-03T08:00:00.125+0100", "transit", "Im Paketzentrum bearbeitet")
                    .json(),
            shipment("express")
                    .scan("2026-03-04T09:30:00Z", "delivered", "OK", "Delivered", "x")
                    .bare(),
            "{\"status\":404,\"title\":\"No result\",\"detail\":\"No shipment\",\"instance\":\"/shipment/900\"}");

    private static final List<String> PIECES = List.of(
            "null", "[]", "{}", "\"\"", "-1", "1e400", "true", "\\u0000", "\"", "{\"a\":", "[", "]", "}", ",", "ÿ");

    @Test
    void whatever_comes_is_an_outcome() {
        long seed = Long.getLong("aftercart.seed", 20260302L);
        System.out.println("DhlMutationTest: -Daftercart.seed=" + seed);
        Random random = new Random(seed);
        Dhl dhl = Dhl.parser();
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] body = SEEDS.get(random.nextInt(SEEDS.size())).getBytes(StandardCharsets.UTF_8);
            for (int n = random.nextInt(4); n >= 0; n--) {
                body = mutated(body, random);
            }
            assertThat(dhl.parse(body)).as("mutation %d", i).isNotEmpty();
        }
    }

    private static byte[] mutated(byte[] body, Random random) {
        int at = body.length == 0 ? 0 : random.nextInt(body.length);
        int end = Math.min(body.length, at + random.nextInt(20));
        return switch (random.nextInt(4)) {
            case 0 -> spliced(body, at, Math.min(at + 1, body.length), new byte[] {(byte) random.nextInt(256)});
            case 1 -> spliced(body, at, end, new byte[0]);
            case 2 -> spliced(body, at, at, Arrays.copyOfRange(body, at, end));
            default ->
                spliced(body, at, end, PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8));
        };
    }

    private static byte[] spliced(byte[] body, int from, int to, byte[] piece) {
        byte[] result = new byte[body.length - (to - from) + piece.length];
        System.arraycopy(body, 0, result, 0, from);
        System.arraycopy(piece, 0, result, from, piece.length);
        System.arraycopy(body, to, result, from + piece.length, body.length - to);
        return result;
    }
}
