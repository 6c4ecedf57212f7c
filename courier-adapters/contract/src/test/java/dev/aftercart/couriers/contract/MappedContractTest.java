package dev.aftercart.couriers.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.courier.Courier;
import dev.aftercart.couriers.contract.CourierAnswers.Answer;
import dev.aftercart.couriers.mapped.MappedCourier;
import dev.aftercart.http.CourierHttp;
import dev.aftercart.tracking.CourierCode;
import dev.aftercart.tracking.TrackingNumber;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Every courier that a document of the module describes and that is asked. Its answers are in {@code mapped-answers.txt}. */
@ParameterizedClass
@MethodSource("couriers")
class MappedContractTest extends CourierContract {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-04T10:00:00Z"));

    /** Pushes, and is not asked. */
    private static final Set<String> NOT_ASKED = Set.of("ninjavan");

    private static final Set<String> ASKED_FOR_SEVERAL = Set.of("17track", "australiapost", "gls");

    private final Said said;

    MappedContractTest(Said said) {
        this.said = said;
    }

    /**
     * What a courier says.
     *
     * @param courier its code
     * @param number the number
     * @param body the body, with %s in the place of the events
     * @param events moved, delivered, and one with an unknown code
     * @param unknownNumber the answer for an unknown number
     * @param badCredentials the answer to wrong credentials
     */
    private record Said(
            String courier,
            String number,
            String body,
            List<String> events,
            Answer unknownNumber,
            Answer badCredentials) {

        static Said of(String paragraph) {
            List<String> lines = paragraph.lines().toList();
            return new Said(
                    lines.get(0),
                    lines.get(1),
                    lines.get(2),
                    lines.subList(3, 6),
                    answer(lines.get(6)),
                    answer(lines.get(7)));
        }

        private static Answer answer(String line) {
            return new Answer(
                    Integer.parseInt(line.substring(0, 3)), line.substring(3).strip());
        }

        String with(int... which) {
            String between = body.startsWith("<") ? "" : ",";
            return body.replace("%s", Arrays.stream(which).mapToObj(events::get).collect(Collectors.joining(between)));
        }

        @Override
        public String toString() {
            return courier;
        }
    }

    static Stream<Said> couriers() throws IOException {
        try (InputStream in = MappedContractTest.class.getResourceAsStream("mapped-answers.txt")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("\n\n+"))
                    .filter(each -> !each.startsWith("#"))
                    .map(Said::of);
        }
    }

    static Stream<CourierContract> all() throws IOException {
        return couriers().map(MappedContractTest::new);
    }

    @Override
    public String toString() {
        return said.courier;
    }

    @Test
    void no_document_is_left_out() throws IOException {
        assertThat(Stream.concat(couriers().map(Said::courier), NOT_ASKED.stream()))
                .containsExactlyInAnyOrderElementsOf(
                        MappedCourier.shipped().stream().map(CourierCode::value).toList());
    }

    @Override
    protected Courier courier(CourierHttp http, URI base) {
        MappedCourier courier = MappedCourier.shipped(said.courier);
        return courier.connect(
                        http,
                        courier.credentials().stream()
                                .collect(Collectors.toMap(Function.identity(), name -> "some-" + name)),
                        CLOCK)
                .withBase(base);
    }

    @Override
    protected String tokenPath() {
        return said.courier.equals("gls") ? "/oauth2/v2/token" : "";
    }

    @Override
    protected boolean asksForSeveral() {
        return ASKED_FOR_SEVERAL.contains(said.courier);
    }

    @Override
    protected CourierAnswers answers() {
        return new CourierAnswers(
                TrackingNumber.of(said.number),
                said.with(0),
                said.with(1, 0),
                said.with(2, 0),
                said.unknownNumber,
                said.badCredentials,
                List.of(said.with(1, 0), said.with(0, 1), said.with(0, 1, 0)));
    }
}
