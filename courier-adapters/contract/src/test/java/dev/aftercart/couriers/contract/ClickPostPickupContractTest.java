package dev.aftercart.couriers.contract;

import dev.aftercart.courier.BookingJournal;
import dev.aftercart.courier.PickupBooker;
import dev.aftercart.couriers.clickpost.ClickPost;
import dev.aftercart.couriers.contract.CourierAnswers.Answer;
import dev.aftercart.http.CourierHttp;
import java.net.URI;

class ClickPostPickupContractTest extends PickupBookerContract {

    @Override
    protected PickupBooker booker(CourierHttp http, URI base, BookingJournal journal) {
        return ClickPost.create(http, "some-user", "some-key", 4).withBase(base).withJournal(journal);
    }

    @Override
    protected PlayedCourier playedCourier() {
        return new PlayedClickPost();
    }

    @Override
    protected boolean books(PlayedCourier.Call call) {
        return call.method().equals("POST");
    }

    @Override
    protected Answer refusalQuoting(String quoted) {
        return PlayedClickPost.head(false, 319, "not taken: " + quoted, "");
    }

    @Override
    protected String country() {
        return "IN";
    }
}
