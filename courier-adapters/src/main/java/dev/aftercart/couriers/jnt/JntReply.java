package dev.aftercart.couriers.jnt;

import dev.aftercart.courier.PushRequest;
import dev.aftercart.courier.PushResult;
import dev.aftercart.courier.TrackingOutcome;
import java.util.List;
import java.util.UUID;

/** What J&T expects to hear back; it sends a push again until it hears code 1. */
final class JntReply {

    private JntReply() {}

    static PushResult to(PushRequest request, List<TrackingOutcome> outcomes) {
        int status = PushResult.of(outcomes).status();
        String words = switch (status) {
            case 200 -> "\"code\":\"1\",\"msg\":\"success\",\"data\":\"SUCCESS\"";
            case 401 -> "\"code\":\"145003030\",\"msg\":\"headers signature verification failed\",\"data\":\"FAIL\"";
            default -> "\"code\":\"0\",\"msg\":\"fail\",\"data\":\"FAIL\"";
        };
        // Made of the body, so that the same push always has the same answer.
        UUID id = UUID.nameUUIDFromBytes(request.body());
        return new PushResult(outcomes, status, "{" + words + ",\"requestId\":\"" + id + "\"}");
    }
}
