package dev.aftercart.couriers.mapped;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.aftercart.explain.Diagnostic;
import dev.aftercart.tracking.CourierCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MappedDocumentTest {

    private static final int MUTATIONS = 3_000;

    private static final String SMALL = """
            courier: van
            zone: UTC
            shipments:
              at: .
              events:
                - {at: ., code: c}
            """;

    private final JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(MappedCourier.class.getResourceAsStream("mapped-courier.schema.json"));

    @Test
    void everything_wrong_is_reported_with_its_place() {
        List<Diagnostic> found = MappedCourier.read("""
                        courier: van
                        zone: Berlin
                        tmes: [iso]
                        times: [yyyy-QQQQQQQ]
                        credentials: [key, number]
                        request:
                          url: http://van.example/{numbr}
                          headers: {"a b": x}
                        answers:
                          - {at: a..b, means: not_fund}
                        shipments:
                          at: a[
                          events:
                            - {at: ., text: "{x"}
                            - {at: .}
                        codes:
                          A: DELIVRED delivered
                          B: DELIVERED
                          C|D: HOLD held unpaidd
                          D: HOLD held
                        texts:
                          "*": HOLD held
                        push:
                          check: {scheme: hmac_base46, secret: key}
                        """).diagnostics();
        assertThat(found)
                .extracting(Diagnostic::path)
                .contains(
                        "zone",
                        "times",
                        "credentials",
                        "request.url",
                        "request.headers",
                        "answers[0].at",
                        "answers[0].means",
                        "shipments.at",
                        "shipments.events[0].text",
                        "shipments.events[1]",
                        "codes.A",
                        "codes.B",
                        "codes.C|D",
                        "texts.*",
                        "push.check.scheme");
        assertThat(found).allSatisfy(each -> assertThat(each.line()).isPositive());
        assertThat(found).extracting(Diagnostic::message).anyMatch(each -> each.contains("did you mean \"times\""));
        assertThat(found).anySatisfy(each -> {
            assertThat(each.path()).isEqualTo("answers[0].means");
            assertThat(each.line()).isEqualTo(10);
            assertThat(each.allowed()).contains("not_found");
        });
    }

    @Test
    void what_is_missing_is_named() {
        assertThat(MappedCourier.read("{}").diagnostics())
                .extracting(Diagnostic::message)
                .contains("\"courier\" is missing", "\"zone\" is missing", "\"shipments\" is missing");
    }

    @Test
    void json_is_read_too_and_a_code_twice_is_an_error() {
        assertThat(MappedCourier.read("{\"courier\": \"van\", \"zone\": \"UTC\", \"shipments\": {\"at\": \".\","
                                + " \"events\": [{\"at\": \".\", \"code\": \"c\"}]}}")
                        .value())
                .isPresent();
        assertThat(MappedCourier.read(SMALL + "codes: {A|B: HOLD held, B: HOLD held}\n")
                        .diagnostics())
                .singleElement()
                .asString()
                .contains("twice");
    }

    @Test
    void alias_bombs_tags_and_depth_are_refused() {
        assertThat(MappedCourier.read(SMALL + "codes: &a {x: HOLD held}\ntexts: *a\n")
                        .value())
                .isEmpty();
        assertThat(MappedCourier.read(SMALL + "codes: !!java.net.URL [x]\n").value())
                .isEmpty();
        assertThat(MappedCourier.read(SMALL + "codes: " + "[".repeat(10_000)).value())
                .isEmpty();
        assertThat(MappedCourier.read("a".repeat(2_000_000)).value()).isEmpty();
    }

    @Test
    void the_shipped_documents_satisfy_the_schema() throws IOException {
        for (CourierCode code : MappedCourier.shipped()) {
            assertThat(schema.validate(document(code.value()), InputFormat.YAML))
                    .as("%s", code)
                    .isEmpty();
        }
    }

    @Test
    void what_the_reader_refuses_outright_the_schema_refuses_too() {
        for (String wrong : List.of(
                "courier: van\nzone: UTC\n",
                SMALL + "tmes: [iso]\n",
                SMALL + "format: csv\n",
                SMALL + "push: {check: {scheme: rot13, secret: key}}\n",
                SMALL + "request: {url: 'http://van.example/x'}\n",
                SMALL + "request: {url: 'https://van.example/{numbers}', batch: {most: 1}}\n",
                SMALL + "request: {url: 'https://van.example/{numbers}', batch: {most: 9, between: '-'}}\n",
                SMALL + "codes: {A: DELIVERED}\n",
                SMALL.replace("code: c", "time: c"))) {
            assertThat(MappedCourier.read(wrong).value()).as(wrong).isEmpty();
            assertThat(schema.validate(wrong, InputFormat.YAML)).as(wrong).isNotEmpty();
        }
    }

    @Test
    void whatever_is_written_is_a_courier_or_diagnostics() throws IOException {
        long seed = Long.getLong("aftercart.seed", 20260304L);
        System.out.println("MappedDocumentTest: -Daftercart.seed=" + seed);
        Random random = new Random(seed);
        List<CourierCode> codes = MappedCourier.shipped();
        List<String> pieces = List.of(
                "[", "]", "{", "}", ":", "\n", "- ", "'", "\"", "*", "&a ", "!x ", "null", "|", "\t", "\u0000", "é",
                "#");
        for (int i = 0; i < MUTATIONS; i++) {
            StringBuilder text = new StringBuilder(
                    document(codes.get(random.nextInt(codes.size())).value()));
            for (int n = random.nextInt(4); n >= 0; n--) {
                int at = random.nextInt(text.length());
                int end = Math.min(text.length(), at + random.nextInt(12));
                text.replace(at, end, random.nextBoolean() ? pieces.get(random.nextInt(pieces.size())) : "");
            }
            var read = MappedCourier.read(text.toString());
            assertThat(read.value().isPresent() || !read.diagnostics().isEmpty())
                    .as("mutation %d", i)
                    .isTrue();
        }
    }

    private static String document(String code) throws IOException {
        try (var in = MappedCourier.class.getResourceAsStream(code + ".yaml")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
