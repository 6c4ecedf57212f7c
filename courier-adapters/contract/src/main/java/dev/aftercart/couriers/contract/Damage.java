package dev.aftercart.couriers.contract;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bodies as they come when something is wrong with them; JSON or XML. */
final class Damage {

    private static final Pattern JSON_VALUE = Pattern.compile("(?<=:)\\s*(\"[^\"]*\"|-?[0-9.]+|true|false)");
    private static final Pattern XML_VALUE = Pattern.compile("(?<=>)[^<>]+(?=<)|(?<==)\"[^\"]*\"");
    private static final List<String> JSON_VALUES =
            List.of("null", "{}", "[]", "17", "\"\"", "true", "\"\\u0000\"", "1e999");
    private static final List<String> XML_VALUES = List.of("\"\"", "\"17\"", "\"&#9;\"");
    private static final int DEEP = 3_000;

    private final String body;
    private final boolean xml;

    Damage(String body) {
        this.body = body;
        this.xml = body.stripLeading().startsWith("<");
    }

    /** All values are nothing, or all are of another type. */
    List<byte[]> everywhere() {
        return values().stream()
                .map(value -> bytes(pattern().matcher(body).replaceAll(Matcher.quoteReplacement(value))))
                .toList();
    }

    /** One value is nothing or of another type, each in turn. */
    List<byte[]> inOnePlace() {
        List<byte[]> bodies = new ArrayList<>();
        for (Matcher place = pattern().matcher(body); place.find(); ) {
            for (String value : values()) {
                bodies.add(bytes(body.substring(0, place.start()) + value + body.substring(place.end())));
            }
        }
        return bodies;
    }

    /** Ends before it should, after each tenth. */
    List<byte[]> endingEarly() {
        byte[] whole = bytes(body);
        List<byte[]> bodies = new ArrayList<>();
        for (int i = 1; i < 10; i++) {
            bodies.add(Arrays.copyOf(whole, whole.length * i / 10));
        }
        return bodies;
    }

    /** Has a byte in it that is no UTF-8, in the middle of a name or value. */
    byte[] notText() {
        byte[] bytes = bytes(body);
        bytes[bytes.length / 2] = (byte) 0xFF;
        return bytes;
    }

    /** More levels than any answer has. */
    static List<byte[]> tooDeep() {
        return List.of(
                bytes("[".repeat(DEEP) + "]".repeat(DEEP)),
                bytes("{\"a\":".repeat(DEEP) + "1" + "}".repeat(DEEP)),
                bytes("<a>".repeat(DEEP) + "</a>".repeat(DEEP)));
    }

    private Pattern pattern() {
        return xml ? XML_VALUE : JSON_VALUE;
    }

    private List<String> values() {
        return xml ? XML_VALUES : JSON_VALUES;
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
