package dev.aftercart.couriers.clickpost;

import dev.aftercart.couriers.internal.Discretion;
import dev.aftercart.couriers.internal.Json;
import dev.aftercart.couriers.internal.JsonNode;
import dev.aftercart.http.CourierHttp;
import dev.aftercart.http.CourierRequest;
import dev.aftercart.http.HttpAnswer;
import java.net.URI;
import java.util.Optional;

/** An account at ClickPost, and what all calls have in common that place, cancel and instruct. */
record ClickPostAccount(CourierHttp http, URI base, String username, String key, int courierPartner) {

    /**
     * What stands at the head of an answer.
     *
     * @param success whether it was done
     * @param status ClickPost's own code, or a status of HTTP
     * @param message ClickPost's words, which may repeat the request and the key
     * @param root the whole answer
     */
    record Head(boolean success, int status, String message, JsonNode root) {}

    /** A call, with the credentials in its address as ClickPost wants them. */
    CourierRequest request(String... path) {
        CourierRequest request = CourierRequest.to(base).path("api");
        for (String segment : path) {
            request = request.path(segment);
        }
        return request.path("").query("username", username).query("key", key).header("Accept", "application/json");
    }

    String partner() {
        return Integer.toString(courierPartner);
    }

    Discretion discretion() {
        return Discretion.about(username, key);
    }

    /** The head of an answer; empty when it has none. */
    static Optional<Head> head(HttpAnswer answer) {
        return Json.read(answer.body())
                .value()
                .filter(root -> root.path("meta").isObject())
                .map(ClickPostAccount::head);
    }

    private static Head head(JsonNode root) {
        JsonNode meta = root.path("meta");
        String message = Json.text(meta, "message");
        boolean success = "true".equalsIgnoreCase(Json.text(meta, "success"));
        return new Head(success, meta.path("status").asInt(0), message == null ? "" : message, root);
    }

    /** Names no credentials. */
    @Override
    public String toString() {
        return "an account at " + base.getHost();
    }
}
