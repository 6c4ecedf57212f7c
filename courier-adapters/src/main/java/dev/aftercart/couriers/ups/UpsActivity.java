package dev.aftercart.couriers.ups;

import dev.aftercart.couriers.internal.Countries;
import dev.aftercart.couriers.internal.Json;
import dev.aftercart.couriers.internal.JsonNode;
import dev.aftercart.tracking.EventTime;
import dev.aftercart.tracking.Place;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * One activity as UPS writes it.
 *
 * @param type the letter of its list of codes, or null
 * @param code the code within that list, or null
 * @param status the three digits of the status, or null
 * @param text a sentence, or null
 * @param time when
 * @param place where
 */
record UpsActivity(
        @Nullable String type,
        @Nullable String code,
        @Nullable String status,
        @Nullable String text,
        EventTime time,
        Place place) {

    /** An activity of the answer to a pull. */
    static UpsActivity of(JsonNode node, ZoneId fallback) {
        Place place = place(Json.at(node, "location", "address"));
        EventTime time = UpsClock.time(
                UpsClock.local(Json.text(node, "date"), Json.text(node, "time")),
                UpsClock.local(Json.text(node, "gmtDate"), Json.text(node, "gmtTime")),
                Json.text(node, "gmtOffset"),
                place,
                fallback);
        JsonNode status = Json.at(node, "status");
        return new UpsActivity(
                Json.text(status, "type"),
                Json.text(status, "code"),
                Json.text(status, "statusCode"),
                Json.text(status, "description"),
                time,
                place);
    }

    /** The activity of a push, whose fields have other names. */
    static UpsActivity ofPush(JsonNode node, ZoneId fallback) {
        Place place = place(Json.at(node, "activityLocation"));
        EventTime time = UpsClock.time(
                UpsClock.local(Json.text(node, "localActivityDate"), Json.text(node, "localActivityTime")),
                UpsClock.local(Json.text(node, "gmtActivityDate"), Json.text(node, "gmtActivityTime")),
                Json.text(node, "gmtOffset"),
                place,
                fallback);
        JsonNode status = Json.at(node, "activityStatus");
        return new UpsActivity(
                Json.text(status, "type"),
                Json.text(status, "code"),
                Json.text(status, "descriptionCode"),
                Json.text(status, "description"),
                time,
                place);
    }

    /** What the summary of a package says, which has no type, and its status where others have their code. */
    static UpsActivity ofSummary(JsonNode summary, EventTime time) {
        String statusCode = Json.text(summary, "statusCode");
        String status = statusCode == null ? Json.text(summary, "code") : statusCode;
        return new UpsActivity(null, null, status, Json.text(summary, "description"), time, Place.UNKNOWN);
    }

    boolean isEmpty() {
        return type == null && code == null && status == null && text == null;
    }

    static Place place(JsonNode address) {
        String written = Json.text(address, "countryCode");
        String country = written == null ? Json.text(address, "country") : written;
        return new Place(
                country == null ? null : Countries.code(country),
                Json.text(address, "stateProvince"),
                Json.text(address, "city"),
                Json.text(address, "postalCode"));
    }
}
