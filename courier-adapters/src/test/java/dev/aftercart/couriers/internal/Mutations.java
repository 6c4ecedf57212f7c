package dev.aftercart.couriers.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.courier.Courier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Bodies with bytes and pieces changed at random. */
public final class Mutations {

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

    private Mutations() {}

    /** Two thousand mutations of some bodies; the seed is printed for the test's name and taken from a property. */
    public static Stream<byte[]> of(String test, List<String> bodies) {
        long seed = Long.getLong("aftercart.seed", 20260302L);
        System.out.println(test + ": -Daftercart.seed=" + seed);
        return of(seed, MUTATIONS, bodies);
    }

    /** So many mutations of some bodies, the same for the same seed. */
    public static Stream<byte[]> of(long seed, int count, List<String> bodies) {
        Random random = new Random(seed);
        return IntStream.range(0, count).mapToObj(i -> mutated(bodies.get(random.nextInt(bodies.size())), random));
    }

    /** Fails when a mutated body gives no outcome; an exception fails it, too. */
    public static void survivedBy(Courier courier, List<String> bodies) {
        int[] mutation = {0};
        of(courier.code().value(), bodies)
                .forEach(body -> assertThat(courier.parse(body))
                        .as("mutation %d", mutation[0]++)
                        .isNotEmpty());
    }

    private static byte[] mutated(String text, Random random) {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        for (int n = random.nextInt(4); n >= 0; n--) {
            body = mutated(body, random);
        }
        return body;
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
