package dev.aftercart.couriers.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.aftercart.courier.Courier;
import dev.aftercart.courier.PushRequest;
import dev.aftercart.courier.TrackingOutcome;
import dev.aftercart.couriers.StatusTexts;
import dev.aftercart.couriers.detect.CourierDetector;
import dev.aftercart.couriers.internal.Mutations;
import dev.aftercart.couriers.internal.Table;
import dev.aftercart.couriers.mapped.MappedCourier;
import dev.aftercart.couriers.push.PushCheck;
import dev.aftercart.couriers.push.PushChecks;
import dev.aftercart.tracking.CourierCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever bytes come in, what comes out is an outcome. The seeds are in {@code seeds.txt}. */
@ParameterizedClass(name = "seed {0}")
@MethodSource("seeds")
class FuzzTest {

    private static final int MUTATIONS = 300;

    private final long seed;

    FuzzTest(long seed) {
        this.seed = seed;
    }

    static LongStream seeds() {
        Long own = Long.getLong("aftercart.seed");
        return own != null
                ? LongStream.of(own)
                : Table.rows(FuzzTest.class, "seeds.txt", 1).stream()
                        .mapToLong(row -> Long.parseLong(row.get(0).split(" ", 2)[0]));
    }

    static Set<String> couriers() {
        return Parsers.ALL.keySet();
    }

    @ParameterizedTest
    @MethodSource("couriers")
    void a_damaged_body_is_an_outcome(String code) {
        Courier courier = courier(code);
        for (byte[] body : mutations(Objects.requireNonNull(Parsers.BODIES.get(code), code))) {
            assertThat(courier.parse(body)).as(shown(body)).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("couriers")
    void a_damaged_push_is_an_outcome_and_has_a_reply(String code) {
        Courier courier = courier(code);
        for (byte[] body : mutations(Objects.requireNonNull(Parsers.BODIES.get(code), code))) {
            var result = courier.read(PushRequest.of(Map.of("sign", "x"), body));
            assertThat(result.outcomes()).as(shown(body)).isNotEmpty();
            assertThat(result.status()).isBetween(200, 499);
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void a_damaged_document_is_a_courier_or_diagnostics_with_a_place(String document) {
        for (byte[] written : mutations(List.of(document))) {
            var read = MappedCourier.read(new String(written, StandardCharsets.UTF_8));
            if (read.value().isEmpty()) {
                assertThat(read.diagnostics())
                        .as(shown(written))
                        .isNotEmpty()
                        .allMatch(each -> each.line() > 0 && each.column() > 0);
            } else {
                List<TrackingOutcome> outcomes = read.value().get().parse("{}".getBytes(StandardCharsets.UTF_8));
                assertThat(outcomes).as(shown(written)).isNotEmpty();
            }
        }
    }

    static List<String> documents() throws IOException {
        List<String> documents = new ArrayList<>();
        for (CourierCode code : MappedCourier.shipped()) {
            try (InputStream in = MappedCourier.class.getResourceAsStream(code + ".yaml")) {
                documents.add(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return documents;
    }

    @ParameterizedTest
    @MethodSource("texts")
    void a_damaged_text_is_classified_and_searched_for_numbers(String text) {
        CourierDetector detector = CourierDetector.create().preferring(CourierCode.of("delhivery"));
        for (byte[] bytes : mutations(List.of(text))) {
            String damaged = new String(bytes, StandardCharsets.UTF_8);
            assertThat(StatusTexts.classify(damaged).phase()).as(damaged).isNotNull();
            assertThatCode(() -> detector.detect(damaged)).as(damaged).doesNotThrowAnyException();
            assertThat(detector.find(damaged))
                    .as(damaged)
                    .allMatch(found -> found.start() < found.end() && found.end() <= damaged.length());
        }
    }

    static List<String> texts() {
        return List.of(
                "Your parcel 1Z999AA10123456784 was not delivered; it waits at https://www.ups.com/track?tracknum=1Z999AA10123456784",
                "سيتم تسليم الشحنة ٤٥٤٧٣٧٠٦٨٧٦ غداً",
                "快件 RB123456785GB 已由本人签收，不是退回",
                "Paket 000900000017 DIKEMBALIKAN KE PENGIRIM, gagal antar; konsinyee tidak ada di tempat",
                "Zustellung nicht möglich, Empfänger nicht angetroffen; 0034 0434 1710 8306 0882");
    }

    @ParameterizedTest
    @MethodSource("checks")
    void a_damaged_signature_or_body_is_refused_with_a_reason(PushCheck check) {
        for (byte[] bytes : mutations(List.of(
                "t=1772355600,v1=73462c47085ab11f0c8068c206652f7e3776a4b4762879dbb8778bcb27d8de9d",
                "hmac-sha256-hex=167254d543e03fac76dcfbf48a5a90fc598bd13f50fd9404ae030e04fbf0bb7b",
                "bizContent=%7B%22billCode%22%3A%22JO%201%22%7D&digest=+fofjvWwgiKWn1g4Q76OEg=="))) {
            String header = new String(bytes, StandardCharsets.UTF_8);
            PushRequest push = PushRequest.of(
                    Map.of(
                            "sign",
                            header,
                            "digest",
                            header,
                            "x",
                            header,
                            "X-Hmac-Signature",
                            header,
                            "Shippo-Auth-Signature",
                            header),
                    bytes);
            assertThat(check.refusal(push)).as(shown(bytes)).isPresent();
        }
    }

    static List<PushCheck> checks() {
        return List.of(
                PushChecks.secretHeader("x", "s3cret"),
                PushChecks.hmacBase64("x", "s3cret"),
                PushChecks.hmacHex("x", "", "s3cret"),
                PushChecks.easyPost("s3cret"),
                PushChecks.shippo("s3cret", Duration.ofMinutes(5), () -> Instant.ofEpochSecond(1_772_355_600)),
                PushChecks.seventeenTrack("s3cret"),
                PushChecks.jnt("s3cret"));
    }

    private List<byte[]> mutations(List<String> bodies) {
        return Mutations.of(seed, MUTATIONS, bodies).toList();
    }

    private static Courier courier(String code) {
        return Objects.requireNonNull(Parsers.ALL.get(code), code);
    }

    private static String shown(byte[] body) {
        return new String(body, StandardCharsets.UTF_8);
    }
}
