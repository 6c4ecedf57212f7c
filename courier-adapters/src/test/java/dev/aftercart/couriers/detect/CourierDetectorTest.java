package dev.aftercart.couriers.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercart.tracking.CourierCode;
import dev.aftercart.tracking.TrackingNumber;
import java.util.List;
import org.junit.jupiter.api.Test;

class CourierDetectorTest {

    // A number of 11 digits with the check digit that Aramex, Blue Dart and DHL Express share.
    private static final String SHARED = "45473706876";
    private static final String UPS = "1Z999AA10123456784";

    private final CourierDetector detector = CourierDetector.create();

    @Test
    void case_spaces_dashes_dots_and_brackets_do_not_matter() {
        List<CourierCandidate> candidates = detector.detect(UPS);

        assertThat(candidates).isNotEmpty();
        assertThat(detector.detect(" 1z-999.aa1 01\u00a02345\u20106784\n")).isEqualTo(candidates);
        assertThat(detector.detect("(1Z) 999 AA1 01 2345 6784")).isEqualTo(candidates);
    }

    @Test
    void digits_of_other_scripts_and_full_width_letters_count() {
        assertThat(couriers(detector.detect("٤٥٤٧٣٧٠٦٨٧٦"))).contains("aramex");
        assertThat(couriers(detector.detect("۴۵۴۷۳۷۰۶۸۷۶"))).contains("aramex");
        assertThat(detector.detect("１Ｚ９９９ＡＡ１０１２３４５６７８４")).isEqualTo(detector.detect(UPS));
        assertThat(detector.detect("\u200f" + SHARED + "\u200e").get(0).number())
                .isEqualTo(TrackingNumber.of(SHARED));
    }

    @Test
    void eleven_digits_that_three_couriers_share_list_all_three() {
        assertThat(couriers(detector.detect(SHARED))).contains("aramex", "bluedart", "dhl");
        assertThat(first(detector.preferring(CourierCode.of("aramex")), SHARED)).isEqualTo("aramex");
        assertThat(first(detector.preferring(CourierCode.of("bluedart")), SHARED))
                .isEqualTo("bluedart");
        assertThat(first(detector.preferring(CourierCode.of("dhl")), SHARED)).isEqualTo("dhl");
    }

    @Test
    void the_country_decides_among_them_too() {
        assertThat(first(detector.inCountry("sa"), SHARED)).isEqualTo("aramex");
        assertThat(first(detector.inCountry("IN"), SHARED)).isEqualTo("bluedart");
    }

    @Test
    void fourteen_digits_are_delhivery_for_who_ships_with_it() {
        assertThat(first(detector, "62625647597285")).isEqualTo("dhl");
        assertThat(first(detector.preferring(CourierCode.of("delhivery")), "62625647597285"))
                .isEqualTo("delhivery");
        assertThat(first(detector.inCountry("IN"), "62625647597285")).isEqualTo("delhivery");
    }

    @Test
    void twenty_digits_with_the_german_prefix_are_dhl_before_usps() {
        assertThat(couriers(detector.detect("00340434171083060882")))
                .startsWith("dhl-parcel-de")
                .contains("usps");
    }

    @Test
    void the_merchants_adapter_gives_the_name_where_several_track_a_number() {
        assertThat(first(detector.preferring(CourierCode.of("dhl")), "00340434171083060882"))
                .isEqualTo("dhl");
        assertThat(first(detector.preferring(CourierCode.of("dhl-express")), SHARED))
                .isEqualTo("dhl-express");
    }

    @Test
    void a_form_that_hardly_any_other_number_has_is_not_outdone_by_preference() {
        assertThat(first(detector.preferring(CourierCode.of("ninjavan")), UPS)).isEqualTo("ups");
        assertThat(first(detector.preferring(CourierCode.of("ninjavan")), "RB123456785GB"))
                .isEqualTo("royalmail");
    }

    @Test
    void forms_that_any_word_fits_are_for_who_ships_with_the_courier_alone() {
        assertThat(detector.detect("TESTSHOP0001")).isEmpty();
        assertThat(first(detector.preferring(CourierCode.of("ninjavan")), "TESTSHOP0001"))
                .isEqualTo("ninjavan");
        assertThat(first(detector.preferring(CourierCode.of("gls")), "XH4X4HDA"))
                .isEqualTo("gls");
    }

    @Test
    void a_postal_number_lists_the_post_and_the_form() {
        assertThat(couriers(detector.detect("RA473124829DK"))).containsExactly("s10");
        assertThat(couriers(detector.detect("RB123456785GB"))).containsExactly("royalmail", "s10");
        assertThat(couriers(detector.preferring(CourierCode.of("dhl-parcel-de")).detect("CY123456785DE")))
                .containsExactly("dhl-parcel-de", "s10");
        assertThat(detector.detect("RB123456785QQ")).as("no such country").isEmpty();
    }

    @Test
    void what_the_number_says_is_decoded() {
        CourierCandidate letter = detector.detect("RA473124829DK").get(0);
        assertThat(letter.service()).hasValue("Letter post, registered");
        assertThat(letter.country()).hasValue("DK");
        assertThat(letter.confidence()).isEqualTo(Confidence.CHECKSUM);

        CourierCandidate parcel = detector.detect("1Z5R89390357567127").get(0);
        assertThat(parcel.service()).hasValue("Ground");
        assertThat(parcel.country()).isEmpty();
        assertThat(parcel.parts())
                .contains(new NumberPart(NumberPart.Kind.SHIPPER, "5R8939", null))
                .contains(new NumberPart(NumberPart.Kind.SERVICE, "03", "Ground"));
        assertThat(parcel.summary()).isEqualTo("UPS 1Z, check digit 7, shipper 5R8939, service Ground");
    }

    @Test
    void a_carton_and_a_destination_are_decoded() {
        assertThat(detector.detect("000123450000000027"))
                .filteredOn(each -> each.format().equals("fedex_ground_sscc_18"))
                .flatExtracting(CourierCandidate::parts)
                .contains(new NumberPart(NumberPart.Kind.CONTAINER, "00", "Carton"));
        CourierCandidate dpd =
                detector.detect("00 53113 0998 0000 0100 42 101 276 A").get(0);
        assertThat(dpd.service()).hasValue("Normal parcel");
        assertThat(dpd.country()).hasValue("DE");
    }

    @Test
    void a_wrong_check_digit_is_nobodys() {
        assertThat(detector.detect("1Z999AA10123456785")).isEmpty();
        assertThat(detector.detect("RB123456786GB")).isEmpty();
        assertThat(detector.detect("RB 123 456 786 GB"))
                .as("nor are its digits alone")
                .isEmpty();
    }

    @Test
    void words_numbers_of_nobody_and_nothing_are_empty() {
        assertThat(detector.detect("")).isEmpty();
        assertThat(detector.detect("thank you")).isEmpty();
        assertThat(detector.detect("12")).isEmpty();
        assertThat(detector.detect("AAAAAAAAAAAAAAAAAA")).isEmpty();
        assertThat(detector.detect("\ud83d\udce6 \ud800")).isEmpty();
    }

    @Test
    void a_country_that_is_none_is_refused() {
        assertThatThrownBy(() -> detector.inCountry("KSA"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("KSA")
                .hasMessageContaining("two letters");
    }

    private static List<String> couriers(List<CourierCandidate> candidates) {
        return candidates.stream().map(each -> each.courier().value()).toList();
    }

    private static String first(CourierDetector detector, String number) {
        return couriers(detector.detect(number)).get(0);
    }
}
