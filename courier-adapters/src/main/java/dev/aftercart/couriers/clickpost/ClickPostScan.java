package dev.aftercart.couriers.clickpost;

import dev.aftercart.couriers.internal.Json;
import dev.aftercart.couriers.internal.JsonNode;
import dev.aftercart.couriers.internal.Timestamps;
import dev.aftercart.couriers.internal.Timestamps.Written;
import dev.aftercart.tracking.EventTime;
import dev.aftercart.tracking.EventTime.Evidence;
import dev.aftercart.tracking.Place;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One report as ClickPost writes it.
 *
 * @param path where it stands in the body
 * @param code ClickPost's code
 * @param text the courier's own words
 * @param place where
 * @param time when
 */
record ClickPostScan(
        String path, @Nullable String code, @Nullable String text, Place place, EventTime time) {

    private static final String FAILED_DELIVERY = "9";
    private static final String RETURN_PLACED = "101";

    static ClickPostScan of(JsonNode node, String path, ZoneId zone) {
        String city = Json.text(node, "clickpost_city");
        return new ClickPostScan(
                path,
                Json.text(node, "clickpost_status_code"),
                joined(Json.text(node, "status"), Json.text(node, "remark")),
                Place.of(null, city == null ? Json.text(node, "location") : city),
                time(Json.text(node, "timestamp"), zone));
    }

    /** A {@code Z} says nothing here; see {@link ClickPost}. */
    private static EventTime time(@Nullable String timestamp, ZoneId zone) {
        Written written = Timestamps.read(timestamp);
        if (written == null) {
            return EventTime.UNKNOWN;
        }
        OffsetDateTime exact = written.exact();
        if (exact != null && exact.getOffset().getTotalSeconds() != 0) {
            return EventTime.of(exact);
        }
        return written.time() == null
                ? EventTime.on(written.date(), zone)
                : EventTime.of(written.time(), zone, Evidence.COURIER_CONTRACT);
    }

    private static @Nullable String joined(@Nullable String status, @Nullable String remark) {
        if (status == null || remark == null) {
            return status == null ? remark : status;
        }
        return status.equals(remark) ? status : status + "; " + remark;
    }

    boolean isEmpty() {
        return code == null && text == null && instant() == null;
    }

    boolean isFailedDelivery() {
        return FAILED_DELIVERY.equals(code);
    }

    boolean isReturn() {
        return RETURN_PLACED.equals(code);
    }

    @Nullable
    Instant instant() {
        return time.instant();
    }

    boolean isNotBefore(@Nullable ClickPostScan other) {
        Instant before = other == null ? null : other.instant();
        Instant own = instant();
        return before == null || (own != null && !own.isBefore(before));
    }

    /** Whether both tell the same: ClickPost repeats the newest report beside the list, with other fractions of a second. */
    boolean isSameAs(ClickPostScan other) {
        Instant one = instant();
        Instant two = other.instant();
        boolean sameTime = (one == null || two == null)
                ? Objects.equals(one, two)
                : Duration.between(one, two).abs().toSeconds() < 1;
        return sameTime && Objects.equals(code, other.code);
    }
}
