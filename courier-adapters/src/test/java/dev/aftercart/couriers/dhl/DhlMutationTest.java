package dev.aftercart.couriers.dhl;

import static dev.aftercart.couriers.dhl.Bodies.shipment;

import dev.aftercart.couriers.internal.Mutations;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Bodies with bytes and pieces changed at random: whatever comes is an outcome. */
class DhlMutationTest {

    private static final List<String> SEEDS = List.of(
            shipment("parcel-de")
                    .field("\"returnFlag\":true")
                    .field("\"details\":{\"pieceIds\":[\"JD01\"],\"references\":{\"number\":\"R1\"}}")
                    .field("\"estimatedDeliveryTimeFrame\":{\"estimatedFrom\":\"2026-03-05T14:00:00+01:00\","
                            + "\"estimatedThrough\":\"2026-03-05T16:30:00+01:00\"}")
                    .scanAt(
                            "{\"countryCode\":\"DE\",\"postalCode\":\"53113\",\"addressLocality\":\"Bonn - Germany\"}",
                            "2026-03-04T09:30:00",
                            "failure",
                            "ZN",
                            "Der Empfänger wurde nicht angetroffen.")
                    .scan("2026-03-03T08:00:00.125+0100", "transit", "Im Paketzentrum bearbeitet")
                    .json(),
            shipment("express")
                    .scan("2026-03-04T09:30:00Z", "delivered", "OK", "Delivered", "x")
                    .bare(),
            "{\"status\":404,\"title\":\"No result\",\"detail\":\"No shipment\",\"instance\":\"/shipment/900\"}");

    @Test
    void whatever_comes_is_an_outcome() {
        Mutations.survivedBy(Dhl.parser(), SEEDS);
    }
}
