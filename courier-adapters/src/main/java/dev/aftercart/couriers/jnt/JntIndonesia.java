package dev.aftercart.couriers.jnt;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.aftercart.courier.TrackingOutcome;
import dev.aftercart.courier.TrackingQuery;
import dev.aftercart.couriers.Answers;
import dev.aftercart.couriers.internal.Batches;
import dev.aftercart.http.CourierHttp;
import dev.aftercart.http.CourierRequest;
import dev.aftercart.tracking.TrackingNumber;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** Asks the Indonesian interface, one number a call. */
final class JntIndonesia implements JntPull {

    private final CourierHttp http;
    private final URI address;
    private final Jnt.Login login;
    private final String companyId;

    JntIndonesia(CourierHttp http, URI address, Jnt.Login login, String companyId) {
        this.http = http;
        this.address = address;
        this.login = login;
        this.companyId = companyId;
    }

    @Override
    public List<TrackingOutcome> track(List<TrackingQuery> queries) {
        return Batches.track(queries, 1, one -> ask(one.get(0)));
    }

    private List<TrackingOutcome> ask(TrackingNumber number) {
        JntCountry country = JntCountry.of("ID");
        return Answers.read(http.send(request(number)), number, body -> JntBody.outcomes(body, country));
    }

    private CourierRequest request(TrackingNumber number) {
        String question = JsonNodeFactory.instance
                .objectNode()
                .put("awb", number.value())
                .put("eccompanyid", companyId)
                .toString();
        String pair = login.name() + ":" + login.password();
        return CourierRequest.to(address)
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)))
                .post("application/json", question.getBytes(StandardCharsets.UTF_8))
                .repeatable();
    }
}
