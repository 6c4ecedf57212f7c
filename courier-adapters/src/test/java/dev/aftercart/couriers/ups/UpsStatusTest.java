package dev.aftercart.couriers.ups;

import static dev.aftercart.couriers.ups.Bodies.parcel;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.tracking.Attempt;
import dev.aftercart.tracking.Completion;
import dev.aftercart.tracking.Detail;
import dev.aftercart.tracking.Direction;
import dev.aftercart.tracking.Milestone;
import dev.aftercart.tracking.Phase;
import dev.aftercart.tracking.Reason;
import dev.aftercart.tracking.TrackingEvent;
import org.junit.jupiter.api.Test;

class UpsStatusTest {

    @Test
    void a_label_is_not_movement() {
        assertThat(phase("M", "MP", "003", "Shipper created a label, UPS has not received the package yet. "))
                .isEqualTo(Phase.PRE_SHIPMENT);
    }

    @Test
    void the_exception_type_at_customs_is_plain_progress() {
        assertThat(phase("X", "BB", "014", "We have received what clearance needs."))
                .isEqualTo(Phase.CUSTOMS);
        assertThat(phase("X", "", "092", "It awaits its final release.")).isEqualTo(Phase.CUSTOMS);
    }

    @Test
    void the_same_code_is_cleared_or_not_by_its_status() {
        assertThat(parcel().activity("X", "RZ", "012", "Pending").newest().detail())
                .isEqualTo(Detail.CUSTOMS_STARTED);
        assertThat(parcel().activity("X", "RZ", "014", "Released").newest().detail())
                .isEqualTo(Detail.CUSTOMS_CLEARED);
    }

    @Test
    void on_the_way_is_a_class_and_the_code_says_what_happened() {
        assertThat(parcel().activity("I", "DP", "005", "Departed from Facility")
                        .newest()
                        .detail())
                .isEqualTo(Detail.DEPARTED);
        assertThat(parcel().activity("I", "AR", "005", "Arrived at Facility")
                        .newest()
                        .detail())
                .isEqualTo(Detail.ARRIVED);
    }

    @Test
    void one_pair_of_letters_means_what_its_list_says() {
        assertThat(phase("I", "DL", "", "")).isEqualTo(Phase.OUT_FOR_DELIVERY);
        assertThat(phase("X", "DL", "", "")).isEqualTo(Phase.TRANSIT);
        assertThat(phase("M", "VP", "", "")).isEqualTo(Phase.CANCELLED);
        assertThat(phase("I", "VP", "", "")).isEqualTo(Phase.PICKUP);
    }

    @Test
    void loaded_on_the_vehicle_is_out_for_delivery() {
        assertThat(phase("I", "OT", "021", "Out For Delivery Today")).isEqualTo(Phase.OUT_FOR_DELIVERY);
        assertThat(phase("I", "OF", "072", "Loaded on Delivery Vehicle ")).isEqualTo(Phase.OUT_FOR_DELIVERY);
    }

    @Test
    void a_delivery_says_where_it_was_left() {
        TrackingEvent door = parcel().activity("D", "ML", "011", "DELIVERED").newest();
        assertThat(door.completion()).isEqualTo(Completion.SAFE_PLACE);
        assertThat(door.isDeliveryToCustomer()).isTrue();
    }

    @Test
    void delivered_to_an_access_point_waits_for_its_recipient() {
        assertThat(phase("D", "2Q", "011", "Delivered to UPS Access Point")).isEqualTo(Phase.PICKUP_POINT);
        assertThat(phase("D", "", "", "Delivered to UPS Access Point and awaiting customer pickup"))
                .isEqualTo(Phase.PICKUP_POINT);
        assertThat(phase("D", "ZP", "161", "")).isEqualTo(Phase.PICKUP_POINT);
    }

    @Test
    void delivered_to_a_container_station_is_a_depot() {
        assertThat(phase("DO", "", "011", "Delivered")).isEqualTo(Phase.TRANSIT);
    }

    @Test
    void words_alone_deliver_only_in_the_list_of_deliveries() {
        assertThat(phase("D", "", "", "DELIVERED")).isEqualTo(Phase.DELIVERED);
        assertThat(phase("X", "", "", "DELIVERED")).isNotEqualTo(Phase.DELIVERED);
        assertThat(phase("I", "", "005", "DELIVERED")).isEqualTo(Phase.TRANSIT);
    }

    @Test
    void back_at_the_sender_is_not_delivered_to_the_customer() {
        var reading = parcel().activity("D", "B0", "011", "DELIVERED")
                .activity("X", "UF", "035", "We're returning this package.")
                .activity("X", "KT", "013", "The receiver refused the delivery.")
                .reading();
        assertThat(reading.journey().milestone()).contains(Milestone.RETURNED);
        assertThat(reading.events())
                .extracting(TrackingEvent::direction)
                .containsExactly(Direction.FORWARD, Direction.RETURN_TO_ORIGIN, Direction.RETURN_TO_ORIGIN);
    }

    @Test
    void a_return_after_a_delivery_is_a_return() {
        var reading = parcel().activity("D", "", "034", "Returned to Sender")
                .activity("D", "MG", "011", "DELIVERED")
                .reading();
        assertThat(reading.events().get(0).isDeliveryToCustomer()).isTrue();
        assertThat(reading.journey().milestone()).contains(Milestone.RETURNED);
    }

    @Test
    void attempts_are_counted_and_say_why() {
        TrackingEvent first =
                parcel().activity("X", "48", "022", "Nobody there.").newest();
        assertThat(first.attempt()).isEqualTo(new Attempt(Attempt.Found.AT_THE_DOOR, 1, true));
        assertThat(first.reason()).isEqualTo(Reason.NOT_HOME);
        assertThat(parcel().activity("X", "48", "023", "Nobody there.").newest().attempt())
                .extracting(attempt -> attempt == null ? 0 : attempt.number())
                .isEqualTo(2);
    }

    @Test
    void mail_innovations_has_codes_of_its_own() {
        assertThat(parcel().field("\"service\":{\"description\":\"UPS Mail Innovations\"}")
                        .activity("I", "DS", "", "")
                        .newest()
                        .detail())
                .isEqualTo(Detail.IN_TRANSIT);
        assertThat(parcel().activity("I", "DS", "", "").newest().detail()).isEqualTo(Detail.AT_LAST_HUB);
    }

    @Test
    void what_nobody_knows_is_kept_with_its_code_and_reported() {
        var reading = parcel().activity("X", "Q#", "917", "Zzyzx").reading();
        assertThat(reading.events().get(0).phase()).isEqualTo(Phase.UNMAPPED);
        assertThat(reading.unmapped()).containsExactly("Q#");
        assertThat(reading.diagnostics())
                .singleElement()
                .asString()
                .contains("917")
                .contains("Q#");
    }

    @Test
    void numbers_are_known_with_and_without_leading_zeros() {
        assertThat(phase("X", "2", "", "")).isEqualTo(Phase.DELIVERY_PLAN);
        assertThat(phase("", "", "11", "")).isEqualTo(Phase.DELIVERED);
    }

    private static Phase phase(String type, String code, String status, String text) {
        return parcel().activity(type, code, status, text).newest().phase();
    }
}
