package dev.aftercart.couriers.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.aftercart.courier.Courier;
import dev.aftercart.courier.TrackingOutcome.Unreadable;
import dev.aftercart.couriers.StatusTexts;
import dev.aftercart.couriers.detect.CourierDetector;
import dev.aftercart.couriers.internal.Json;
import dev.aftercart.couriers.mapped.MappedCourier;
import dev.aftercart.tracking.CourierCode;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How much time and memory hostile input can cost. Time is the processor time of the thread, and a text is compared with one four
 * times as long: linear costs four times as much, quadratic sixteen. Memory is what the thread allocated, whatever was freed.
 */
class BoundsTest {

    private static final int SHORT = 25_000;
    private static final int LONG = 4 * SHORT;
    private static final long MORE = 10;
    private static final long NOISE = 40_000_000;
    private static final long BYTES_A_BYTE = 2_048;
    private static final int FLOOD = 50_000;
    private static final int DEEP = 3_000;

    private static final Pattern VALUE = Pattern.compile("(?<=:)\"[^\"]*\"|(?<=>)[^<>]+(?=<)|(?<==)\"[^\"]*\"");
    private static final List<String> PIECES = List.of(
            "1",
            "9 ",
            "a",
            "A1",
            "-",
            "(",
            "2026-",
            "delivered ",
            "not ",
            "no ",
            "[",
            "|",
            ". ",
            "\u200f",
            "\u0661",
            "\u914d\u9001",
            "T",
            "+",
            "/",
            "{");

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    static Set<String> couriers() {
        return Parsers.ALL.keySet();
    }

    @ParameterizedTest
    @MethodSource("couriers")
    void a_body_with_a_hundred_kilobytes_in_any_one_value_costs_linear_time(String code) {
        Courier courier = courier(code);
        for (String piece : List.of("1", "a ", "2026-", "delivered ", "not (", "\u200f\u0661")) {
            List<byte[]> few = withLongValues(code, piece, SHORT);
            List<byte[]> many = withLongValues(code, piece, LONG);
            isLinear(
                    code + " \"" + piece + "\"", () -> few.forEach(courier::parse), () -> many.forEach(courier::parse));
        }
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void a_text_of_a_hundred_kilobytes_is_classified_and_searched_in_linear_time(String piece) {
        CourierDetector detector = CourierDetector.create().preferring(CourierCode.of("delhivery"));
        isLinear(piece, () -> read(detector, repeated(piece, SHORT)), () -> read(detector, repeated(piece, LONG)));
    }

    static List<String> pieces() {
        return PIECES;
    }

    private static void read(CourierDetector detector, String text) {
        StatusTexts.classify(text);
        detector.detect(text);
        detector.find(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"codes: {%s: HOLD held}", "texts: {'%s': HOLD held}", "zone: %s", "times: ['%s']", "silent: [%s]"
            })
    void a_document_with_a_hundred_kilobytes_in_a_value_costs_linear_time(String line) {
        String rest = "courier: van\nshipments: {at: '.', events: [{at: '.', code: c}]}\n";
        for (String piece : List.of("a", "[", "a.b", "a[*].", "9", "y", "|", "( ", "{n}")) {
            String few = rest + line.replace("%s", repeated(piece, SHORT));
            String many = rest + line.replace("%s", repeated(piece, LONG));
            isLinear(line + " " + piece, () -> MappedCourier.read(few), () -> MappedCourier.read(many));
        }
    }

    @ParameterizedTest
    @MethodSource("couriers")
    void a_flood_of_small_things_in_any_list_costs_memory_in_proportion(String code) {
        Courier courier = courier(code);
        List<byte[]> few = flooded(code, FLOOD);
        List<byte[]> many = flooded(code, 4 * FLOOD);
        for (int i = 0; i < few.size(); i++) {
            byte[] small = few.get(i);
            byte[] large = many.get(i);
            long once = allocated(() -> courier.parse(small));
            long fourTimes = allocated(() -> courier.parse(large));
            assertThat(fourTimes)
                    .as("bytes allocated, %s once and four times", once)
                    .isLessThan(5 * once + 20 * FLOOD)
                    .isLessThan(BYTES_A_BYTE * large.length);
        }
    }

    private static List<byte[]> flooded(String code, int length) {
        return Objects.requireNonNull(Parsers.BODIES.get(code)).stream()
                .flatMap(body -> (body.startsWith("<") ? floodedXml(body, length) : floodedJson(body, length)).stream())
                .toList();
    }

    private static List<byte[]> floodedJson(String body, int length) {
        List<byte[]> bodies = new ArrayList<>();
        for (String piece : List.of("[],", "{},", "1,", "\"\",", "{\"a\":1},")) {
            bodies.add(bytes("[" + repeated(piece, length) + "1]"));
            for (int at = body.indexOf('['); at >= 0; at = body.indexOf('[', at + 1)) {
                bodies.add(bytes(body.substring(0, at + 1) + repeated(piece, length) + "1"
                        + (body.charAt(at + 1) == ']' ? "" : ",") + body.substring(at + 1)));
            }
        }
        return bodies;
    }

    private static List<byte[]> floodedXml(String body, int length) {
        List<byte[]> bodies = new ArrayList<>();
        for (int at = body.indexOf("><"); at >= 0; at = body.indexOf("><", at + 1)) {
            bodies.add(bytes(body.substring(0, at + 1) + repeated("<a/>", length) + body.substring(at + 1)));
        }
        return bodies;
    }

    @Test
    void the_largest_body_is_read_and_a_larger_one_is_not() {
        byte[] largest = bytes("[" + "1,".repeat(Json.LARGEST_BODY / 2 - 1) + "1]");
        Parsers.ALL.forEach((code, courier) -> {
            assertThat(courier.parse(new byte[Json.LARGEST_BODY + 1]))
                    .as(code)
                    .singleElement()
                    .isInstanceOf(Unreadable.class);
            assertThat(courier.parse(largest)).as(code).isNotEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"delhivery", "dhl", "easypost", "jnt", "usps"})
    void of_a_flood_of_shipments_a_thousand_are_answered(String code) {
        String list = "[" + repeated("{},", 3 * FLOOD) + "{}]";
        String body = switch (code) {
            case "delhivery" -> "{\"ShipmentData\":" + list + "}";
            case "dhl" -> "{\"shipments\":" + list + "}";
            case "easypost" -> "{\"trackers\":" + list + "}";
            case "jnt" -> "{\"code\":\"1\",\"data\":" + list + "}";
            default -> list;
        };
        assertThat(courier(code).parse(bytes(body))).hasSize(Json.MOST_SHIPMENTS);
    }

    @ParameterizedTest
    @MethodSource("couriers")
    void three_thousand_levels_are_refused_wherever_they_stand(String code) {
        Courier courier = courier(code);
        String array = "[".repeat(DEEP) + "]".repeat(DEEP);
        String object = "{\"a\":".repeat(DEEP) + "1" + "}".repeat(DEEP);
        String element = "<a>".repeat(DEEP) + "</a>".repeat(DEEP);
        for (String body : Objects.requireNonNull(Parsers.BODIES.get(code))) {
            Matcher value = VALUE.matcher(body);
            while (value.find()) {
                for (String deep : body.startsWith("<") ? List.of(element) : List.of(array, object)) {
                    byte[] bytes = bytes(body.substring(0, value.start()) + deep + body.substring(value.end()));
                    assertThat(courier.parse(bytes)).singleElement().isInstanceOf(Unreadable.class);
                }
            }
        }
    }

    private static void isLinear(String what, Runnable few, Runnable many) {
        long once = Long.MAX_VALUE;
        long fourTimes = Long.MAX_VALUE;
        // A run may be disturbed, so the best of some counts; the first also warm up.
        for (int i = 0; i < 6; i++) {
            once = cheapest(once, few);
            fourTimes = cheapest(fourTimes, many);
            if (fourTimes <= MORE * once + NOISE) {
                return;
            }
        }
        assertThat(fourTimes)
                .as("%s: %.1f ms grew to %.1f ms", what, once / 1e6, fourTimes / 1e6)
                .isLessThan(MORE * once + NOISE);
    }

    private static long cheapest(long before, Runnable run) {
        long start = THREADS.getCurrentThreadCpuTime();
        run.run();
        long took = THREADS.getCurrentThreadCpuTime() - start;
        return Math.min(before, took);
    }

    private static long allocated(Runnable run) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        run.run();
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }

    /** The couriers' bodies with one value after the other replaced by a long one. */
    private static List<byte[]> withLongValues(String code, String piece, int length) {
        String text = repeated(piece, length);
        List<byte[]> bodies = new ArrayList<>();
        for (String body : Objects.requireNonNull(Parsers.BODIES.get(code))) {
            Matcher value = VALUE.matcher(body);
            while (value.find()) {
                boolean quoted = value.group().startsWith("\"");
                bodies.add(bytes(body.substring(0, value.start())
                        + (quoted ? "\"" + text + "\"" : text)
                        + body.substring(value.end())));
            }
        }
        return bodies;
    }

    private static String repeated(String piece, int length) {
        return piece.repeat(length / piece.length());
    }

    private static Courier courier(String code) {
        return Objects.requireNonNull(Parsers.ALL.get(code), code);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
