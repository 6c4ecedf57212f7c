package dev.aftercart.couriers.easypost;

import dev.aftercart.couriers.internal.Json;
import dev.aftercart.couriers.internal.JsonNode;
import dev.aftercart.tracking.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * What EasyPost wrote about an event, or about the tracker as a whole.
 *
 * @param status the status, such as {@code in_transit}, or null
 * @param detail its fine part, such as {@code arrived_at_facility}, or null
 * @param message the carrier's words, or null
 * @param description more of them, or null
 */
record EasyPostWords(
        @Nullable String status,
        @Nullable String detail,
        @Nullable String message,
        @Nullable String description) {

    static EasyPostWords of(JsonNode node) {
        String message = Json.text(node, "message");
        String description = Json.text(node, "description");
        return new EasyPostWords(
                Json.text(node, "status"),
                Json.text(node, "status_detail"),
                message,
                description == null || description.equals(message) ? null : description);
    }

    boolean isEmpty() {
        return status == null && message == null && description == null;
    }

    Provenance provenance() {
        String text = message == null || description == null ? null : message + "; " + description;
        String either = message == null ? description : message;
        return new Provenance(EasyPost.CODE.value(), null, status, detail, text == null ? either : text, null);
    }
}
