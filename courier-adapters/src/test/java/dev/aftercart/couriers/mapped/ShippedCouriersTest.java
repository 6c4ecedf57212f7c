package dev.aftercart.couriers.mapped;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.courier.TrackingOutcome;
import dev.aftercart.couriers.internal.Table;
import dev.aftercart.tracking.CourierCode;
import dev.aftercart.tracking.TrackingEvent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedCouriersTest {

    private static final int MUTATIONS = 4_000;

    private static final Map<String, MappedCourier> COURIERS = MappedCourier.shipped().stream()
            .map(CourierCode::value)
            .collect(Collectors.toMap(Function.identity(), MappedCourier::shipped));

    static List<List<String>> bodies() {
        return Table.rows(ShippedCouriersTest.class, "bodies.tsv", 3);
    }

    static List<List<String>> codes() {
        return Table.rows(ShippedCouriersTest.class, "codes.tsv", 4);
    }

    @Test
    void every_document_has_bodies_and_its_file_has_its_code() {
        assertThat(bodies().stream().map(row -> row.get(0))).containsAll(COURIERS.keySet());
        COURIERS.forEach((name, courier) -> assertThat(courier.code().value()).isEqualTo(name));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void a_body_says_what_a_careful_reader_says(List<String> row) {
        assertThat(said(row.get(0), row.get(2))).isEqualTo(row.get(1));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void the_published_codes_are_known_and_mean_what_they_mean(List<String> row) {
        for (String code : row.get(3).split(";")) {
            String body = row.get(1).replace("%s", code);
            assertThat(said(row.get(0), body).split(" ")).as(code).contains(row.get(2));
            assertThat(courier(row.get(0)).parse(bytes(body)))
                    .as(code)
                    .singleElement()
                    .isInstanceOfSatisfying(
                            TrackingOutcome.Reading.class,
                            read -> assertThat(read.reading().diagnostics()).isEmpty());
        }
    }

    @Test
    void whatever_comes_is_an_outcome() {
        long seed = Long.getLong("aftercart.seed", 20260305L);
        System.out.println("ShippedCouriersTest: -Daftercart.seed=" + seed);
        Random random = new Random(seed);
        List<List<String>> rows = bodies();
        List<String> pieces = List.of(
                "null",
                "[]",
                "{}",
                "\"\"",
                "-1",
                "1e400",
                "true",
                "\u0000",
                "\"",
                "[",
                "]",
                "}",
                ",",
                "ÿ",
                "<a>",
                "</",
                "&x;",
                "<!DOCTYPE a>",
                "<![CDATA[");
        for (int i = 0; i < MUTATIONS; i++) {
            List<String> row = rows.get(random.nextInt(rows.size()));
            StringBuilder body = new StringBuilder(row.get(2));
            for (int n = random.nextInt(4); n >= 0; n--) {
                int at = random.nextInt(body.length());
                int end = Math.min(body.length(), at + random.nextInt(20));
                body.replace(at, end, random.nextBoolean() ? pieces.get(random.nextInt(pieces.size())) : "");
            }
            assertThat(courier(row.get(0)).parse(bytes(body.toString())))
                    .as("mutation %d", i)
                    .isNotEmpty();
        }
    }

    private static MappedCourier courier(String code) {
        return Objects.requireNonNull(COURIERS.get(code), code);
    }

    private static String said(String courier, String body) {
        List<TrackingOutcome> outcomes = courier(courier).parse(bytes(body));
        assertThat(outcomes).hasSize(1);
        TrackingOutcome outcome = outcomes.get(0);
        if (!(outcome instanceof TrackingOutcome.Reading read)) {
            return outcome.getClass().getSimpleName();
        }
        TrackingEvent latest = read.reading().journey().latest().orElseThrow();
        return "Reading " + latest.phase() + " " + latest.direction();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
