package dev.aftercart.couriers.aramex;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.aftercart.courier.TrackingOutcome;
import dev.aftercart.couriers.Answers;
import dev.aftercart.http.CourierHttp;
import dev.aftercart.http.CourierRequest;
import dev.aftercart.tracking.TrackingNumber;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Asks Aramex about some numbers. */
final class AramexPull {

    /** Aramex names no most; an answer with so many histories is still read in one go. */
    static final int MOST = 25;

    private final CourierHttp http;
    private final URI base;
    private final ObjectNode clientInfo;

    AramexPull(CourierHttp http, URI base, ObjectNode clientInfo) {
        this.http = http;
        this.base = base;
        this.clientInfo = clientInfo;
    }

    AramexPull at(URI other) {
        return new AramexPull(http, other, clientInfo);
    }

    static ObjectNode clientInfo(Aramex.Login login, Aramex.Account account) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("UserName", login.userName())
                .put("Password", login.password())
                .put("Version", "v1.0")
                .put("AccountNumber", account.number())
                .put("AccountPin", account.pin())
                .put("AccountEntity", account.entity())
                .put("AccountCountryCode", account.country())
                .put("Source", 24);
    }

    List<TrackingOutcome> track(List<TrackingNumber> asked) {
        return Answers.read(http.send(request(asked)), asked.size() == 1 ? asked.get(0) : null, AramexBody::outcomes);
    }

    private CourierRequest request(List<TrackingNumber> asked) {
        ArrayNode numbers = JsonNodeFactory.instance.arrayNode();
        asked.forEach(number -> numbers.add(number.value()));
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.set("ClientInfo", clientInfo);
        body.put("GetLastTrackingUpdateOnly", false);
        body.set("Shipments", numbers);
        return CourierRequest.to(base)
                .path("ShippingAPI.V2")
                .path("Tracking")
                .path("Service_1_0.svc")
                .path("json")
                .path("TrackShipments")
                // Without it the service may answer in XML.
                .header("Accept", "application/json")
                .post("application/json; charset=utf-8", body.toString().getBytes(StandardCharsets.UTF_8))
                .repeatable();
    }
}
