package dev.aftercart.couriers.ups;

import static dev.aftercart.couriers.ups.Bodies.parcel;

import dev.aftercart.couriers.internal.Mutations;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Bodies with bytes and pieces changed at random: whatever comes is an outcome. */
class UpsMutationTest {

    @Test
    void whatever_comes_is_an_outcome() {
        Mutations.survivedBy(
                Ups.parser(),
                List.of(
                        parcel().field("\"deliveryDate\":[{\"type\":\"RDD\",\"date\":\"20260305\"}]")
                                .field(
                                        "\"deliveryTime\":{\"type\":\"EDW\",\"startTime\":\"114500\",\"endTime\":\"154500\"}")
                                .field("\"currentStatus\":{\"code\":\"011\",\"description\":\"Delivered\"}")
                                .field(
                                        "\"alternateTrackingNumber\":[{\"type\":\"USPS_PIC\",\"number\":\"9241990001\"}]")
                                .field(
                                        "\"packageAddress\":[{\"type\":\"DESTINATION\",\"address\":{\"country\":\"PL\"}}]")
                                .activity("X", "UF", "035", "Returning to sender")
                                .activity("I", "AR", "005", "Arrived at Facility")
                                .json(),
                        "{\"trackingNumber\":\"1Z1\",\"localActivityDate\":\"20260304\",\"localActivityTime\":\"081500\","
                                + "\"activityStatus\":{\"type\":\"D\",\"code\":\"MG\",\"descriptionCode\":\"011\"},"
                                + "\"gmtOffset\":\"-04.00\",\"scheduledDeliveryDate\":\"20260304\"}",
                        "{\"response\":{\"errors\":[{\"code\":\"10429\",\"message\":\"Too Many Requests\"}]}}"));
    }
}
