package dev.aftercart.couriers.delhivery;

import dev.aftercart.couriers.internal.Json;
import dev.aftercart.couriers.internal.JsonNode;
import dev.aftercart.couriers.internal.Timestamps;
import dev.aftercart.couriers.internal.Timestamps.Written;
import dev.aftercart.tracking.EventTime;
import dev.aftercart.tracking.EventTime.Evidence;
import dev.aftercart.tracking.Place;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A scan, or the shipment's status, as Delhivery writes it.
 *
 * @param type which way the parcel goes, and whether it has arrived: UD, DL, RT, PP, PU, CN, LT
 * @param status the coarse status, such as Pending
 * @param code the fine one (NSL), such as EOD-11
 * @param text a sentence
 * @param place where
 * @param time when
 */
record DelhiveryScan(
        @Nullable String type,
        @Nullable String status,
        @Nullable String code,
        @Nullable String text,
        Place place,
        EventTime time) {

    static final ZoneId INDIA = ZoneId.of("Asia/Kolkata");

    /** Delhivery's word for a place that it does not serve. */
    private static final String NO_PLACE = "NSZ";

    static DelhiveryScan ofScan(JsonNode node) {
        String scanned = Json.text(node, "ScanDateTime");
        return new DelhiveryScan(
                Json.text(node, "ScanType"),
                Json.text(node, "Scan"),
                Json.text(node, "StatusCode"),
                Json.text(node, "Instructions"),
                place(Json.text(node, "ScannedLocation")),
                time(scanned == null ? Json.text(node, "StatusDateTime") : scanned));
    }

    /** The status of a shipment; a push has the code beside it. */
    static DelhiveryScan ofStatus(JsonNode node, @Nullable String code) {
        String own = Json.text(node, "StatusCode");
        return new DelhiveryScan(
                Json.text(node, "StatusType"),
                Json.text(node, "Status"),
                own == null ? code : own,
                Json.text(node, "Instructions"),
                place(Json.text(node, "StatusLocation")),
                time(Json.text(node, "StatusDateTime")));
    }

    boolean isEmpty() {
        return type == null && status == null && code == null && text == null;
    }

    /** Type and status in one, without spaces, so that it is a code: {@code UD:In_Transit}. */
    @Nullable
    String coarse() {
        String one = type == null ? "" : type;
        String other = status == null ? "" : status.replace(' ', '_');
        return one.isEmpty() && other.isEmpty() ? null : one + ":" + other;
    }

    private static EventTime time(@Nullable String written) {
        Written read = Timestamps.read(written);
        if (read == null) {
            return EventTime.UNKNOWN;
        }
        OffsetDateTime exact = read.exact();
        if (exact != null) {
            return EventTime.of(exact);
        }
        return read.time() == null
                ? EventTime.on(read.date(), INDIA)
                : EventTime.of(read.time(), INDIA, Evidence.COURIER_CONTRACT);
    }

    /** A facility is written as town, quarter and kind, and the state in brackets: {@code Pune_Kharadi_DC (Maharashtra)}. */
    private static Place place(@Nullable String location) {
        if (location == null || location.equalsIgnoreCase(NO_PLACE)) {
            return Place.UNKNOWN;
        }
        int bracket = location.lastIndexOf(" (");
        boolean hasState = bracket > 0 && location.endsWith(")");
        String state = hasState ? location.substring(bracket + 2, location.length() - 1) : null;
        String facility = hasState ? location.substring(0, bracket) : location;
        int quarter = facility.indexOf('_');
        return new Place("IN", state, quarter > 0 ? facility.substring(0, quarter) : facility, null);
    }
}
