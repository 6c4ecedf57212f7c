package dev.aftercart.couriers.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.courier.Courier;
import dev.aftercart.courier.TrackingOutcome;
import dev.aftercart.couriers.aramex.Aramex;
import dev.aftercart.couriers.clickpost.ClickPost;
import dev.aftercart.couriers.delhivery.Delhivery;
import dev.aftercart.couriers.dhl.Dhl;
import dev.aftercart.couriers.easypost.EasyPost;
import dev.aftercart.couriers.fedex.Fedex;
import dev.aftercart.couriers.internal.Table;
import dev.aftercart.couriers.jne.Jne;
import dev.aftercart.couriers.jnt.Jnt;
import dev.aftercart.couriers.mapped.MappedCourier;
import dev.aftercart.couriers.ups.Ups;
import dev.aftercart.couriers.usps.Usps;
import dev.aftercart.tracking.Direction;
import dev.aftercart.tracking.Phase;
import dev.aftercart.tracking.TrackingEvent;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a courier's parser makes of one status, reported in the smallest body of its kind ({@code bodies.tsv}).
 *
 * @param hasEvent whether there is an event at all; a body that tells of no parcel, or of the tracking alone, has none
 * @param phase what goes on; unmapped where there is no event
 * @param direction which way
 * @param reason why, or empty
 */
record ReportedStatus(boolean hasEvent, Phase phase, Direction direction, String reason) {

    private static final Map<String, String> BODIES = bodies();
    private static final Map<String, Courier> COURIERS = new HashMap<>();

    private static final ReportedStatus NOTHING = new ReportedStatus(false, Phase.UNMAPPED, Direction.FORWARD, "");

    /** A courier reports a code, and words with it. */
    static ReportedStatus of(String courier, String list, String code, String text) {
        String body = Objects.requireNonNullElseGet(
                BODIES.get(courier + "/" + list),
                () -> Objects.requireNonNull(BODIES.get(courier + "/"), () -> "bodies.tsv has no body of " + courier));
        byte[] filled = filled(body, list, code, text).getBytes(StandardCharsets.UTF_8);
        List<TrackingOutcome> outcomes = parser(courier, list).parse(filled);
        assertThat(outcomes).as("%s %s %s", courier, list, code).hasSize(1);
        if (!(outcomes.get(0) instanceof TrackingOutcome.Reading read)) {
            return NOTHING;
        }
        List<TrackingEvent> events = read.reading().events();
        return events.isEmpty() ? NOTHING : of(events.get(events.size() - 1));
    }

    private static ReportedStatus of(TrackingEvent event) {
        return new ReportedStatus(
                true,
                event.phase(),
                event.direction(),
                event.reason() == null ? "" : event.reason().cause());
    }

    private static Courier parser(String courier, String list) {
        return switch (courier) {
            case "aramex" -> Aramex.parser();
            case "clickpost" -> ClickPost.parser();
            case "delhivery" -> Delhivery.parser();
            case "dhl" -> Dhl.parser();
            case "easypost" -> EasyPost.parser();
            case "fedex" -> Fedex.parser();
            case "jne" -> Jne.parser();
            case "jnt" -> Jnt.parser(list);
            case "ups" -> Ups.parser();
            case "usps" -> Usps.parser();
            default -> COURIERS.computeIfAbsent(courier, MappedCourier::shipped);
        };
    }

    private static String filled(String body, String list, String code, String text) {
        String filled = body.replace("{list}", list).replace("{code}", code);
        String[] parts = code.split("-", 3);
        for (int i = 0; i < 3; i++) {
            filled = filled.replace("{" + (i + 1) + "}", i < parts.length ? parts[i] : "");
        }
        return filled.replace("{text}", body.startsWith("<") ? xml(text) : text.replace("\"", "\\\""));
    }

    private static String xml(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static Map<String, String> bodies() {
        Map<String, String> bodies = new HashMap<>();
        for (List<String> row : Table.rows(ReportedStatus.class, "bodies.tsv", 3)) {
            @Nullable String before = bodies.put(row.get(0) + "/" + row.get(1), row.get(2));
            assertThat(before).as("%s twice", row).isNull();
        }
        return bodies;
    }
}
