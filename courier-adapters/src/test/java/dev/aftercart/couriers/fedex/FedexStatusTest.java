package dev.aftercart.couriers.fedex;

import static dev.aftercart.couriers.fedex.Bodies.parcel;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.couriers.internal.Table;
import dev.aftercart.tracking.Completion;
import dev.aftercart.tracking.Direction;
import dev.aftercart.tracking.Milestone;
import dev.aftercart.tracking.Phase;
import dev.aftercart.tracking.Reason;
import dev.aftercart.tracking.TrackingEvent;
import java.util.List;
import org.junit.jupiter.api.Test;

class FedexStatusTest {

    @Test
    void a_label_is_not_movement() {
        assertThat(phase("OC", "IN", "Shipment information sent to FedEx", "")).isEqualTo(Phase.PRE_SHIPMENT);
    }

    @Test
    void the_scan_says_more_than_the_status_derived_from_it() {
        assertThat(phase("OD", "IT", "On FedEx vehicle for delivery", "")).isEqualTo(Phase.OUT_FOR_DELIVERY);
        assertThat(phase("PU", "DL", "Picked up", "")).isEqualTo(Phase.PICKUP);
    }

    @Test
    void the_derived_status_counts_where_nothing_else_is_known() {
        assertThat(phase("Q1", "IT", "Zzyzx", "")).isEqualTo(Phase.TRANSIT);
    }

    @Test
    void early_and_on_time_are_on_the_way() {
        assertThat(phase("AE", "", "Shipment arriving early", "")).isEqualTo(Phase.TRANSIT);
        assertThat(phase("AO", "", "Shipment arriving On-Time", "")).isEqualTo(Phase.TRANSIT);
    }

    @Test
    void the_words_say_why_it_was_not_delivered() {
        TrackingEvent closed = parcel().scan("DE", "DE", "Delivery exception", "Business closed")
                .newest();
        assertThat(closed.phase()).isEqualTo(Phase.ATTEMPT_FAILED);
        assertThat(closed.reason()).isEqualTo(Reason.CLOSED);
        assertThat(phase("DE", "DE", "Delivery exception", "Shipment refused by recipient"))
                .isEqualTo(Phase.FAILED);
        assertThat(phase("DE", "DE", "Delivery exception", "Zzyzx")).isEqualTo(Phase.ATTEMPT_FAILED);
    }

    @Test
    void two_things_have_one_code_and_the_words_tell_them_apart() {
        assertThat(phase("EA", "", "Enroute to Airport", "")).isEqualTo(Phase.TRANSIT);
        assertThat(phase("CA", "", "Shipment cancelled by sender", "")).isEqualTo(Phase.CANCELLED);
    }

    @Test
    void a_delivery_says_where_it_was_left() {
        TrackingEvent door = parcel().scan(
                        "DL", "DL", "Delivered", "Left at front door. Signature Service not requested.")
                .newest();
        assertThat(door.isDeliveryToCustomer()).isTrue();
        assertThat(door.completion()).isEqualTo(Completion.SAFE_PLACE);
    }

    @Test
    void words_alone_do_not_deliver() {
        assertThat(phase("AR", "IT", "Delivered", "")).isEqualTo(Phase.TRANSIT);
        assertThat(phase("Q1", "", "Delivered", "")).isNotEqualTo(Phase.DELIVERED);
    }

    @Test
    void delivered_after_it_was_sent_back_is_at_the_sender() {
        var reading = parcel().scan("DL", "DL", "Delivered", "")
                .scan("RS", "RS", "Returning package to shipper", "Unable to deliver")
                .scan("DE", "DE", "Delivery exception", "Incorrect address")
                .reading();
        assertThat(reading.journey().milestone()).contains(Milestone.RETURNED);
        assertThat(reading.events())
                .extracting(TrackingEvent::direction)
                .containsExactly(Direction.FORWARD, Direction.RETURN_TO_ORIGIN, Direction.RETURN_TO_ORIGIN);
    }

    @Test
    void held_at_a_location_waits_for_its_recipient() {
        assertThat(phase("HL", "HL", "Ready for recipient pickup", "")).isEqualTo(Phase.PICKUP_POINT);
        assertThat(phase("DL", "DL", "Delivered", "Delivered to parcel shop, ready for pickup"))
                .isEqualTo(Phase.PICKUP_POINT);
    }

    @Test
    void what_nobody_knows_is_kept_with_its_code_and_reported() {
        var reading = parcel().scan("Q1", "Q2", "Zzyzx", "").reading();
        assertThat(reading.events().get(0).phase()).isEqualTo(Phase.UNMAPPED);
        assertThat(reading.unmapped()).containsExactly("Q1");
        assertThat(reading.diagnostics()).singleElement().asString().contains("Q1");
    }

    @Test
    void every_code_of_the_table_is_understood() {
        for (List<String> row : Table.rows(FedexStatus.class, "fedex-codes.tsv", 5)) {
            for (String code : row.get(4).split(" ")) {
                assertThat(phase(code, "", "", "")).as(code).hasToString(row.get(1));
            }
        }
    }

    @Test
    void every_published_code_of_a_scan_is_in_the_table() {
        String published =
                "PF AA PL AC PM AD PU AF PX AO RR AP RM AR RC AX RS CA RP CH LP DD RG DE RD DL SE DP SF DR SP DS TR"
                        + " DY EA CC ED CD EO CP EP FD HL HP IT IX LO OC OD OF TP OX PD OW";
        for (String code : published.split(" ")) {
            assertThat(phase(code, "", "", "")).as(code).isNotEqualTo(Phase.UNMAPPED);
        }
    }

    private static Phase phase(String code, String derived, String description, String exception) {
        return parcel().scan(code, derived, description, exception).newest().phase();
    }
}
