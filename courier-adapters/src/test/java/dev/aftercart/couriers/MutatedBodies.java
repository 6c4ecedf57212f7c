package dev.aftercart.couriers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.courier.Courier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Bodies with bytes and pieces changed at random: whatever comes must be an outcome. */
public final class MutatedBodies {

    private static final int MUTATIONS = 2_000;

    private static final List<String> PIECES = List.of(
            "null",
            "[]",
            "{}",
            "\"\"",
            "-1",
            "1e400",
            "true",
            "\\u0000",
            "\"",
            "{\"a\":",
            "[",
            "]",
            "}",
            ",",
            "ÿ",
            "<",
            "</",
            "/>",
            "<!DOCTYPE a>",
            "<![CDATA[",
            "&lt;",
            "&x;",
            "&#0;",
            "<?xml",
            "xmlns:a=\"\"",
            "%");

    private MutatedBodies() {}

    /** Has a courier read mutations of some bodies. */
    public static void areSurvivedBy(Courier courier, List<String> seeds) {
        long seed = Long.getLong("aftercart.seed", 20261122L);
        System.out.println("MutatedBodies of " + courier.code() + ": -Daftercart.seed=" + seed);
        Random random = new Random(seed);
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] body = seeds.get(random.nextInt(seeds.size())).getBytes(StandardCharsets.UTF_8);
            for (int n = random.nextInt(4); n >= 0; n--) {
                body = mutated(body, random);
            }
            assertThat(courier.parse(body)).as("mutation %d", i).isNotEmpty();
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
