package dev.aftercart.couriers.contract;

import dev.aftercart.courier.BookingJournal;
import dev.aftercart.courier.LabelIssuer;
import dev.aftercart.couriers.contract.CourierAnswers.Answer;
import dev.aftercart.couriers.easypost.EasyPost;
import dev.aftercart.http.CourierHttp;
import java.net.URI;

class EasyPostLabelContractTest extends LabelIssuerContract {

    @Override
    protected LabelIssuer issuer(CourierHttp http, URI base, BookingJournal journal) {
        return EasyPost.create(http, "some-key").withBase(base).withJournal(journal);
    }

    @Override
    protected PlayedCourier playedCourier() {
        return new PlayedEasyPost();
    }

    @Override
    protected boolean books(PlayedCourier.Call call) {
        return call.target().endsWith("/buy");
    }

    @Override
    protected Answer refusalQuoting(String quoted) {
        return new Answer(
                422,
                "{\"error\": {\"code\": \"ADDRESS.VERIFY.FAILURE\", \"message\": \"cannot verify %s\", \"errors\": [{\"field\":"
                                .formatted(quoted)
                        + " \"address\", \"message\": \"not found\"}]}}");
    }

    @Override
    protected String country() {
        return "US";
    }
}
