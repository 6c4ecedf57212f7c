package dev.aftercart.couriers.detect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercart.tracking.CourierCode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Numbers in mails and chats. */
class TextScanTest {

    private static final String UPS = "1Z999AA10123456784";

    private final CourierDetector detector = CourierDetector.create();

    @Test
    void all_numbers_of_a_text_are_found_in_their_order() {
        assertThat(found("Parcels: " + UPS + ", then RB 123 456 785 GB and (9400 1112 0108 0805 4830 16)."))
                .containsExactly(UPS, "RB 123 456 785 GB", "9400 1112 0108 0805 4830 16");
    }

    @Test
    void numbers_side_by_side_are_two() {
        assertThat(found(UPS + " 1Z5R89390357567127")).containsExactly(UPS, "1Z5R89390357567127");
        assertThat(found("2 " + UPS + " 3")).containsExactly(UPS);
        assertThat(found("RB 123 456 785 GB 2 pieces")).containsExactly("RB 123 456 785 GB");
        assertThat(found("RB 123 456 785 GB " + UPS)).containsExactly("RB 123 456 785 GB", UPS);
    }

    @Test
    void the_capitals_of_one_number_are_not_those_of_the_next() {
        assertThat(found("RB123456785 GB 123456785 GB")).containsExactly("RB123456785 GB");
    }

    @Test
    void arabic_text_and_digits_are_read() {
        assertThat(found("رقم الشحنة ٤٥٤٧٣٧٠٦٨٧٦ وستصل غداً")).containsExactly("٤٥٤٧٣٧٠٦٨٧٦");
        assertThat(found("شحنتك\u200f RB123456785GB\u200f في الطريق")).containsExactly("RB123456785GB");
    }

    @Test
    void capitals_belong_to_the_number_beside_them_only_where_it_has_a_form_with_them() {
        assertThat(found("THE J J D 0 0 0 2 2 5 7 6 3 9 0 3 2 0 2 0 CAME"))
                .containsExactly("J J D 0 0 0 2 2 5 7 6 3 9 0 3 2 0 2 0");
        assertThat(found("BY UPS " + UPS + " OK")).containsExactly(UPS);
    }

    @Test
    void dates_amounts_telephone_numbers_and_order_numbers_are_none() {
        assertThat(found("On 2026-03-04 at 14:30 you paid SAR 149.00 for order 60120172242323, call +966 50 123 4561"))
                .isEmpty();
    }

    @Test
    void a_form_without_evidence_counts_for_who_ships_with_the_courier() {
        assertThat(found("order 60120172242323")).isEmpty();
        assertThat(detector.preferring(CourierCode.of("delhivery")).find("order 60120172242323"))
                .extracting(FoundNumber::best)
                .extracting(best -> best.courier().value())
                .containsExactly("delhivery");
    }

    @Test
    void a_sentence_about_one_number_is_read_as_the_number() {
        assertThat(detector.detect("where is " + UPS + "?")).isEqualTo(detector.detect(UPS));
        assertThat(detector.detect("parcel 60120172242323 please").get(0))
                .hasToString("dhl dhl_ecommerce_14 guess 60120172242323");
        assertThat(detector.detect("order 60120172242323, parcel " + UPS)).isEqualTo(detector.detect(UPS));
    }

    @Test
    void a_number_ends_with_the_line() {
        assertThat(found("RB123456785\nGB")).isEmpty();
    }

    private List<String> found(String text) {
        return detector.find(text).stream()
                .map(number -> text.substring(number.start(), number.end()))
                .toList();
    }
}
