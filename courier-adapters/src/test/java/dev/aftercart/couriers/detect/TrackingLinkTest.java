package dev.aftercart.couriers.detect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.tracking.CourierCode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Numbers in links to tracking pages. */
class TrackingLinkTest {

    private static final String SHARED = "45473706876";

    private final CourierDetector detector = CourierDetector.create();

    @Test
    void a_link_decides_between_couriers_that_share_a_form() {
        assertThat(best("https://www.aramex.com/sa/en/track/results?mode=0&ShipmentNumber=" + SHARED))
                .isEqualTo("aramex aramex checksum " + SHARED);
        assertThat(best("https://www.bluedart.com/trackdartresult?trackFor=0&trackNo=" + SHARED + ","))
                .isEqualTo("bluedart bluedart checksum " + SHARED);
        assertThat(best("https://www.dhl.com/sa-en/home/tracking.html?tracking-id=" + SHARED + "&submit=1"))
                .isEqualTo("dhl dhl_express checksum " + SHARED);
    }

    @Test
    void a_guess_becomes_more_by_a_link() {
        assertThat(best("https://www.delhivery.com/track-v2/package/62625647597285"))
                .isEqualTo("delhivery delhivery format 62625647597285");
    }

    @Test
    void the_path_and_the_fragment_are_looked_at_too() {
        assertThat(best("https://www.canadapost-postescanada.ca/track-reperage/en#/search?searchFor=4002847016405018"))
                .isEqualTo("canadapost canada_post checksum 4002847016405018");
        assertThat(best("www.royalmail.com/track-your-item#/tracking-results/RB123456785GB"))
                .isEqualTo("royalmail s10 checksum RB123456785GB");
        assertThat(best("ups.com/track?loc=en_US&tracknum=1Z999AA10123456784&requester=WT/trackdetails"))
                .isEqualTo("ups ups checksum 1Z999AA10123456784");
    }

    @Test
    void a_number_without_a_known_form_is_the_couriers_where_the_parameter_is_for_it() {
        List<CourierCandidate> candidates =
                detector.detect("https://gls-group.eu/DE/de/paketverfolgung?match=XH4X4HDA");

        assertThat(candidates.get(0)).hasToString("gls link format XH4X4HDA");
        assertThat(candidates.get(0).evidence().key()).isEqualTo("detection.link");
        assertThat(candidates.get(0).summary()).isEqualTo("no known form, link to gls-group.eu");
        assertThat(candidates.get(0).parts()).isEmpty();
    }

    @Test
    void of_several_numbers_the_first_counts_and_encoded_spaces_are_none() {
        assertThat(
                        best(
                                "https://tools.usps.com/go/TrackConfirmAction?tLabels=9400%201112%200108%200805%204830%2016%2C1"))
                .isEqualTo("usps usps_impb_n checksum 9400111201080805483016");
    }

    @Test
    void a_link_in_a_text_gives_the_place_of_the_number() {
        String text = "Sent today (https://www.fedex.com/fedextrack/?trknbr=986578788855), see you";

        FoundNumber found = detector.find(text).get(0);

        assertThat(text.substring(found.start(), found.end())).startsWith("986578788855");
        assertThat(found.best()).hasToString("fedex fedex_12 checksum 986578788855");
    }

    @Test
    void a_link_to_somebody_else_is_text_like_any_other() {
        assertThat(best("https://shop.example/orders?parcel=1Z999AA10123456784"))
                .startsWith("ups ups checksum");
        assertThat(best("https://notups.com/track?tracknum=" + SHARED)).startsWith("dhl dhl_express");
        assertThat(detector.find("https://www.ups.com/us/en/home")).isEmpty();
    }

    @Test
    void the_merchants_adapter_names_the_courier_of_a_link() {
        CourierDetector merchants = detector.preferring(CourierCode.of("dhl"));

        assertThat(
                        merchants.detect(
                                "https://www.dhl.de/de/privatkunden/dhl-sendungsverfolgung.html?piececode=00340434171083060882"))
                .first()
                .hasToString("dhl dhl_sscc checksum 00340434171083060882");
    }

    private String best(String text) {
        return detector.detect(text).get(0).toString();
    }
}
