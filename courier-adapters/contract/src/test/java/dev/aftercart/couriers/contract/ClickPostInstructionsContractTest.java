package dev.aftercart.couriers.contract;

import dev.aftercart.courier.DeliveryInstructions;
import dev.aftercart.couriers.clickpost.ClickPost;
import dev.aftercart.couriers.contract.CourierAnswers.Answer;
import dev.aftercart.http.CourierHttp;
import java.net.URI;

class ClickPostInstructionsContractTest extends DeliveryInstructionsContract {

    @Override
    protected DeliveryInstructions instructions(CourierHttp http, URI base) {
        return ClickPost.create(http, "some-user", "some-key", 4).withBase(base);
    }

    @Override
    protected Answer followed() {
        return updated("true", "UPL555");
    }

    @Override
    protected Answer refusalQuoting(String quoted) {
        return updated("false", quoted);
    }

    private static Answer updated(String status, String said) {
        return PlayedClickPost.head(
                true,
                200,
                "Success",
                ", \"result\": {\"ndr_update_status\": [{\"awb\": \"5550001234\", \"status\": %s, \"cp_response\": \"%s\"}]}"
                        .formatted(status, said));
    }
}
