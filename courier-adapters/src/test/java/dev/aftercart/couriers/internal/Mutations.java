package dev.aftercart.couriers.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.courier.Courier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Changes bytes and pieces of bodies at random, and sees that a courier makes an outcome of whatever comes. */
public final class Mutations {

    private static final int MUTATIONS = 2_000;

    private static final List<String> PIECES = List.of(
            "null", "[]", "{}", "\"\"", "-1", "1e400", "true", "\\u0000", "\"", "{\"a\":", "[", "]", "}", ",", "ÿ");

    private final Random random;

    private Mutations(Random random) {
        this.random = random;
    }

    /** Fails when a mutated body gives no outcome; an exception fails it, too. Prints the seed. */
    public static void survivedBy(Courier courier, List<String> bodies) {
        long seed = Long.getLong("aftercart.seed", 20260302L);
        System.out.println("Mutations for " + courier.code() + ": -Daftercart.seed=" + seed);
        Mutations mutations = new Mutations(new Random(seed));
        for (int i = 0; i < MUTATIONS; i++) {
            assertThat(courier.parse(mutations.next(bodies)))
                    .as("mutation %d", i)
                    .isNotEmpty();
        }
    }

    private byte[] next(List<String> bodies) {
        byte[] body = bodies.get(random.nextInt(bodies.size())).getBytes(StandardCharsets.UTF_8);
        for (int n = random.nextInt(4); n >= 0; n--) {
            body = mutated(body);
        }
        return body;
    }

    private byte[] mutated(byte[] body) {
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
