package dev.aftercart.couriers.contract;

import dev.aftercart.courier.BookingJournal;
import dev.aftercart.courier.LabelIssuer;
import dev.aftercart.couriers.contract.CourierAnswers.Answer;
import dev.aftercart.couriers.dhl.DhlReturns;
import dev.aftercart.http.CourierHttp;
import java.net.URI;

class DhlReturnsContractTest extends LabelIssuerContract {

    @Override
    protected LabelIssuer issuer(CourierHttp http, URI base, BookingJournal journal) {
        return DhlReturns.create(http, journal)
                .withUser("some-key", "user", "password")
                .withBase(base);
    }

    @Override
    protected PlayedCourier playedCourier() {
        return new PlayedCourier() {
            private int labels;

            /** DHL makes a label each time it is asked. */
            @Override
            public Answer answer(Call call) {
                labels++;
                return new Answer(
                        201,
                        "{\"sstatus\": {\"title\": \"Created\", \"status\": 201}, \"shipmentNo\": \"99955500010%d\","
                                        .formatted(labels)
                                + " \"label\": {\"b64\": \"JVBERi0xLjQK\"}, \"routingCode\": \"40327653113+99000933090010\"}");
            }

            @Override
            public int bookings() {
                return labels;
            }
        };
    }

    @Override
    protected boolean books(PlayedCourier.Call call) {
        return true;
    }

    @Override
    protected Answer refusalQuoting(String quoted) {
        return new Answer(
                400, "{\"title\": \"Bad Request\", \"status\": 400, \"detail\": \"cannot find %s\"}".formatted(quoted));
    }

    @Override
    protected boolean canBeAsked() {
        return false;
    }
}
